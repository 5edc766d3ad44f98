"""What the matcher takes and gives: plain values, without database."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WrittenName:
    """One name of a person; either parts, or `full` where the order of parts is not known."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    full: str = ""
    of: str = dataclasses.field(default="", compare=False)  # its kind where the case has it


@dataclass(frozen=True, slots=True)
class BirthSpan:
    """One birth record: EDTF and its bounds; both bounds empty means unknown."""

    edtf: str = ""
    earliest: dt.date | None = None
    latest: dt.date | None = None
    of: str = dataclasses.field(default="", compare=False)  # `OF_CASE` where the case has it


OF_CASE = "case"


@dataclass(frozen=True, slots=True)
class Sibling:
    """A brother or sister as a record names one."""

    name: str
    birth: BirthSpan = BirthSpan()
    child: str = ""  # equal on both sides where verdicts make two siblings one child


@dataclass(frozen=True, slots=True)
class Person:
    """All that matching knows of one record; every field may be missing."""

    id: str
    names: tuple[WrittenName, ...] = ()
    sex: str = ""  # male, female, or empty
    births: tuple[BirthSpan, ...] = ()
    birth_place: str = ""
    regions: tuple[str, ...] = ()  # where it is reported to be, ISO 3166-2; not where it is from
    group: str = ""  # rows that belong together
    siblings: tuple[Sibling, ...] = ()
    source: str = ""  # the list it stands on, which names a child once
    eyes: str = ""  # as written
    hair: str = ""
    sibling_count: int | None = None
    child: str = ""  # which child verdicts make of it, for those of its group


@dataclass(frozen=True, slots=True)
class Evidence:
    """One comparison: both values, how they agree, and what that is worth."""

    field: str  # a code of caseapp.matching.reasons.Field
    left: str
    right: str
    level: str  # same, equivalent, near, partial, missing, contradicting
    bits: float  # contribution; 0 where missing, negative where contradicting
    reason: str  # a code of caseapp.matching.reasons, worded in exports/words
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)  # what the sentence needs

    def turned(self) -> "Evidence":
        """Give the same comparison seen from the other side."""
        values = {_OTHER_SIDE.get(name, name): value for name, value in self.values.items()}
        return dataclasses.replace(self, left=self.right, right=self.left, values=values)


_OTHER_SIDE = {
    "left_name": "right_name",
    "right_name": "left_name",
    "left_birth": "right_birth",
    "right_birth": "left_birth",
    "sibling": "other",
    "other": "sibling",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair of records with its score in bits and the evidence for it."""

    left: str
    right: str
    rank: int
    score: float
    probability: float
    grade: str  # strong, possible, cohort_only, not_decidable
    story: str  # names_kept, surname_replaced, ..., sibling
    chance_rivals: float
    evidence: tuple[Evidence, ...] = ()
    odds: float = 0.0  # bits left when the prior and the rivals of its list are weighed too
    share: float = 0.5  # of all that were sought beside the left one, those taken to be in the pool
    as_well: tuple[str, ...] = dataclasses.field(default=(), compare=False)  # of the right's list
