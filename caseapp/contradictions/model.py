"""What is said of a child, by whom and where; and two of it that cannot both be true."""

import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from caseapp.dates import UncertainDate
from caseapp.findings.model import Finding, Looked, fingerprint

NO_DATE = UncertainDate()


class About(StrEnum):
    """What a statement is about."""

    CLAIM = "claim"
    DETERMINATION = "determination"
    PLACEMENT = "placement"
    BIRTH = "birth"
    NAME = "name"
    SEX = "sex"
    ORIGIN = "origin"
    EVENT = "event"
    LINE = "line"


class Rule(StrEnum):
    """How two statements contradict one another; stored strings never change."""

    ADULT_BUT_YOUNGER = "adult_but_younger"
    NEVER_BUT_PLACED = "never_but_placed"
    NEVER_BUT_CLAIMED = "never_but_claimed"
    AGAINST_ITSELF = "against_itself"
    GONE_BUT_CLAIMED = "gone_but_claimed"
    TWO_REGIONS_CLAIMED = "two_regions_claimed"
    RETURNED_BUT_SEEN = "returned_but_seen"
    RETURNED_BUT_TRACED = "returned_but_traced"
    LEFT_BUT_SEEN = "left_but_seen"
    LOCATED_BUT_ELSEWHERE = "located_but_elsewhere"
    NOT_ABDUCTED_BUT_IN_CARE = "not_abducted_but_in_care"
    WITH_FAMILY_BUT_IN_CARE = "with_family_but_in_care"
    NOT_ADOPTED_BUT_ADOPTED = "not_adopted_but_adopted"
    WITH_FAMILY_BUT_RENAMED = "with_family_but_renamed"
    PLACED_AFTER_RETURN = "placed_after_return"
    PLACEMENTS_OVERLAP = "placements_overlap"
    PLACE_OUTSIDE_REGION = "place_outside_region"
    CARE_IMPOSSIBLE_AT_AGE = "care_impossible_at_age"
    PLACED_BEFORE_BIRTH = "placed_before_birth"
    TAKEN_BEFORE_BIRTH = "taken_before_birth"
    BIRTHS_DIFFER = "births_differ"
    SEXES_DIFFER = "sexes_differ"
    ORIGINS_DIFFER = "origins_differ"
    SIBLINGS_APART = "siblings_apart"
    CLAIMED_TWICE = "claimed_twice"
    JOINED_THOUGH_DIFFERENT = "joined_though_different"


@dataclass(frozen=True, slots=True)
class What:
    """What is said: a code or a text, a region, a time."""

    about: About
    value: str = ""  # a code, a name, or nothing
    region: str = ""
    text: str = ""  # in its own words; of a placement its locality and institution
    since: UncertainDate = NO_DATE  # birth, event, the beginning of a placement
    until: UncertainDate = NO_DATE


@dataclass(frozen=True, slots=True)
class Cited:
    """Where it is said: a list with its line, or a source."""

    title: str = ""
    line: str = ""
    list_id: uuid.UUID | None = None
    version_of: uuid.UUID | None = None  # the first version of that list


NOWHERE = Cited()


@dataclass(frozen=True, slots=True)
class Side:
    """One statement: who says what of the child, on which day, and where."""

    id: uuid.UUID  # of the record that holds it
    who: str  # code of a party; empty where only the source says it
    what: What
    date: UncertainDate = NO_DATE
    source: Cited = NOWHERE
    private: bool = field(default=False, compare=False)  # it or its source stays in the office


Pair: TypeAlias = tuple[Side, Side]


@dataclass(frozen=True, slots=True)
class Stated:
    """All that is said of one child, kind by kind; what is taken back is left out."""

    case_id: uuid.UUID
    sides: Mapping[About, Sequence[Side]]

    def about(self, kind: About) -> Sequence[Side]:
        """Return what is said of one kind."""
        return self.sides.get(kind, ())


Finder: TypeAlias = Callable[[Stated], Iterator[Pair]]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statements that cannot both be true, and what somebody said of it."""

    case_id: uuid.UUID
    case: str  # its number
    name: str
    rule: Rule
    left: Side
    right: Side
    lists: tuple[uuid.UUID, ...] = field(default=(), compare=False)  # where the child stands
    looked: Looked | None = None

    @property
    def finding(self) -> Finding:
        """What a note on it is known by."""
        subject = f"{self.left.id} {self.right.id}"
        told = fingerprint(*(_facts(side) for side in (self.left, self.right)))
        return Finding(self.case_id, self.rule.value, subject, told)

    def quotes(self, records: Collection[uuid.UUID] = ()) -> bool:
        """Tell whether a side stays in the office, by its mark or as one of some records."""
        return any(one.private or one.id in records for one in (self.left, self.right))

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for somebody to look."""
        return self.looked is None or not self.looked.holds


def _facts(side: Side) -> tuple[str, ...]:
    """Return what a statement says, as texts."""
    what = side.what
    said = (what.about.value, what.value, what.region, what.text)
    days = (what.since.edtf, what.until.edtf, side.date.edtf)
    return side.who, *said, *days, side.source.title, side.source.line
