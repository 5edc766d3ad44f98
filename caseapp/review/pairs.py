"""Candidates as a caseworker reviews them."""

import uuid
from dataclasses import dataclass, replace

from caseapp.matching.given_names import are_two_names
from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Field, Grade, Reason, Story
from db.codes import ListKind, VerdictKind

_NOT_RENAMED = (Story.NAMES_KEPT, Story.SIBLING)
_OPEN_ENDED = (Grade.COHORT_ONLY, Grade.NOT_DECIDABLE)


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

    @property
    def is_own(self) -> bool:
        """Whether it stands on no list, but is our own line of a case."""
        return self.list_kind == ListKind.OWN


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
    changed: tuple[str, ...] = ()  # facts that changed since it was judged different
    proposed_by: str = ""  # who proposed "same", where that waits for a second person
    proposed_reason: str = ""
    as_well: tuple[ReviewSide, ...] = ()  # others for which as much speaks

    def turned(self) -> "ReviewItem":
        """Give the same pair with its sides exchanged."""
        evidence = tuple(one.turned() for one in self.evidence)
        return replace(self, left=self.right, right=self.left, evidence=evidence)

    def unsupposed(self) -> "ReviewItem":
        """Give the pair with its other names called other: that they were replaced is supposed."""
        evidence = tuple(
            replace(one, reason=Reason.DIFFERENT_NAME) if one.reason == Reason.REPLACED_NAME
            else one
            for one in self.evidence
        )  # fmt: skip
        return replace(self, evidence=evidence)

    @property
    def lines(self) -> tuple[uuid.UUID, uuid.UUID]:
        """Both lines."""
        return self.left.entry_id, self.right.entry_id

    @property
    def is_lead(self) -> bool:
        """Whether it is a lead to a renamed child, and not the same name in another form."""
        return self.story not in _NOT_RENAMED

    @property
    def is_sibling(self) -> bool:
        """Whether both are probably brother or sister: never offered as the same child."""
        return self.story == Story.SIBLING

    @property
    def may_be_twins(self) -> bool:
        """Whether children are registered by both given names, though all else may agree."""
        return any(
            one.field == Field.GIVEN_NAME and are_two_names(one.left, one.right)
            for one in self.evidence
        )

    @property
    def is_undecidable(self) -> bool:
        """Whether these data alone cannot tell the pair from chance."""
        return self.grade in _OPEN_ENDED and not self.is_sibling

    @property
    def is_decided(self) -> bool:
        """Whether "same" or "different" stands on it."""
        return self.verdict in (VerdictKind.SAME, VerdictKind.DIFFERENT)

    @property
    def waits(self) -> bool:
        """Whether the pair is still a question; an answered reply's line no longer is."""
        if self.proposed_by or (self.is_decided and not self.changed):
            return False
        one_case = self.left.case_id is not None and self.left.case_id == self.right.case_id
        return not one_case and not any(
            side.list_kind == ListKind.REPLY and side.case_id is not None
            for side in (self.left, self.right)
        )
