"""Candidates as a caseworker reviews them."""

import uuid
from dataclasses import dataclass

from caseapp.matching.model import Evidence


@dataclass(frozen=True, slots=True)
class ReviewSide:
    """One of the two records of a candidate."""

    entry_id: uuid.UUID
    list_id: uuid.UUID
    list_title: str
    list_kind: str
    line: str
    name: str
    case_id: uuid.UUID | None
    case_number: str
    raw: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A candidate with both sides, its evidence and the verdict that stands, if any."""

    candidate_id: uuid.UUID
    left: ReviewSide
    right: ReviewSide
    rank: int
    score: float
    probability: float
    grade: str
    story: str
    chance_rivals: float
    evidence: tuple[Evidence, ...]
    verdict_id: uuid.UUID | None
    verdict: str
    reason: str
