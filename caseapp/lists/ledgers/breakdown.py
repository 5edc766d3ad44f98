"""How the outcomes of a ledger differ by region, age, sex and circumstances."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from caseapp.lists.ledgers.counted import OF_AGE, CountedLine, Span, ages_on
from caseapp.lists.ledgers.places import NOT_CONFIRMED, outcome_of

YOUNGEST_OF_GROUPS = (0, 6, 10, 14, OF_AGE)  # an age group by its lowest age
NOT_KNOWN = ""


class Dimension(StrEnum):
    """What the rows of a breakdown are."""

    REGION = "region"
    ORIGIN = "origin"
    AGE_TAKEN = "age_taken"
    AGE_NOW = "age_now"
    SEX = "sex"
    CIRCUMSTANCES = "circumstances"


BY_AGE = frozenset({Dimension.AGE_TAKEN, Dimension.AGE_NOW})


@dataclass(frozen=True, slots=True)
class Group:
    """One row of a breakdown: its code, and how many of its lines had which outcome."""

    code: str  # empty where it is not known
    counts: Mapping[str, int]  # by outcome

    @property
    def lines(self) -> int:
        """All lines of the group."""
        return sum(self.counts.values())

    @property
    def percent_unconfirmed(self) -> float:
        """The share of its lines that were not confirmed."""
        return round(100 * self.counts.get(NOT_CONFIRMED, 0) / self.lines, 1)


def breakdown(
    lines: Iterable[CountedLine], by: str, day: dt.date, *, on: dt.date | None = None
) -> tuple[Group, ...]:
    """Count outcomes by group: ages from the youngest, the rest by size, the unknown last."""
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        counts.setdefault(group_of(line, by, day), Counter())[outcome_of(line.stood(on).place)] += 1
    groups = (Group(code, dict(found)) for code, found in counts.items())
    return tuple(sorted(groups, key=_by_age if by in BY_AGE else _by_size))


def breakdowns(
    lines: Sequence[CountedLine], day: dt.date, *, on: dt.date | None = None
) -> Iterator[tuple[Dimension, tuple[Group, ...]]]:
    """Yield the breakdowns in which at least one group is known."""
    for by in Dimension:
        groups = breakdown(lines, by, day, on=on)
        if any(group.code for group in groups):
            yield by, groups


def group_of(line: CountedLine, by: str, day: dt.date) -> str:
    """Return the code of the group in which a line stands; empty where it is not known."""
    if by == Dimension.AGE_TAKEN:
        return _age_group(line, line.taken)
    if by == Dimension.AGE_NOW:
        return _age_group(line, (day, day))
    value = str(getattr(line, by))
    return NOT_KNOWN if value == "unknown" else value


def _age_group(line: CountedLine, day: Span) -> str:
    """Return the group in which both the lowest and the highest possible age lie."""
    lowest, highest = ages_on(line, day)
    if lowest is None or highest is None or highest < 0:
        return NOT_KNOWN
    group = _group_from(max(lowest, 0))
    return str(group) if group == _group_from(highest) else NOT_KNOWN


def _group_from(age: int) -> int:
    return max(first for first in YOUNGEST_OF_GROUPS if first <= age)


def _by_age(group: Group) -> tuple[bool, int]:
    return group.code == NOT_KNOWN, int(group.code or 0)


def _by_size(group: Group) -> tuple[bool, int, str]:
    return group.code == NOT_KNOWN, -group.lines, group.code
