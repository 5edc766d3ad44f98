"""Candidates that matching proposed, and the verdicts of caseworkers."""

import uuid

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from db.codes import VerdictKind
from db.tables.base import Imported, Row, added_text, json_text, one_of


class CandidateRecord(Imported, table=True):
    """Two list entries that may be the same child, with the evidence as it was found."""

    __tablename__ = "candidate"
    __table_args__ = (
        UniqueConstraint("left_entry_id", "right_entry_id", name="uq_candidate_pair"),
        CheckConstraint("left_entry_id <> right_entry_id", name="ck_candidate_two"),
        Index("ix_candidate_queue", "grade", "probability", "score", "story"),
        Index("ix_candidate_lists", "story", "left_list_id", "right_list_id"),
    )

    left_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    right_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    rank: int
    score: float  # bits
    probability: float
    grade: str
    story: str
    chance_rivals: float
    evidence: str = json_text()  # a list, as caseapp.matching.model.Evidence
    changed: str = ""  # facts that changed since the verdict "different", parted by spaces
    left_list_id: uuid.UUID | None = None  # of the left line, which never changes
    right_list_id: uuid.UUID | None = None
    share: float = Field(default=0.5, sa_column_kwargs={"server_default": "0.5"})  # of the sought


class Verdict(Row, table=True):
    """A caseworker's decision on two entries; appended, never changed."""

    __tablename__ = "verdict"
    __table_args__ = (
        one_of("verdict", VerdictKind, table="verdict"),
        CheckConstraint("left_entry_id <> right_entry_id", name="ck_verdict_two"),
    )

    left_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    right_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    verdict: str
    reason: str = ""
    worker: str
    confirmed_by: str = added_text()  # the second person, where one was needed
    facts: str = json_text()  # of both lines as they were then, as caseapp.review.decided_facts
    withdraws_id: uuid.UUID | None = Field(default=None, foreign_key="verdict.id", unique=True)
