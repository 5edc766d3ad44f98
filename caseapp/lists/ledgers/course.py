"""How the answers to a list came over time: the outcomes of its lines, day by day."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.lists.ledgers.counted import CountedLine
from caseapp.lists.ledgers.places import NO_ANSWER, OUTCOMES, outcome_of


@dataclass(frozen=True, slots=True)
class Step:
    """How many lines have which outcome from a day on; every outcome is named."""

    day: dt.date
    counts: Mapping[str, int]


def course(lines: Sequence[CountedLine], until: dt.date) -> tuple[Step, ...]:
    """Return the outcomes from the day of handing over until a day, one step for each change.

    What has no date, or one before the list was handed over, stands in the first step.
    """
    begin = min((line.handed for line in lines if line.handed), default=_first_day(lines))
    if begin is None or begin >= until:
        return ()
    changes: dict[dt.date, Counter[str]] = {begin: Counter(), until: Counter()}
    for line in lines:
        _note(line, begin, until, changes)
    return tuple(_summed(changes))


def _note(
    line: CountedLine, begin: dt.date, until: dt.date, changes: dict[dt.date, Counter[str]]
) -> None:
    """Note on which days a line leaves one outcome for another."""
    stood = NO_ANSWER
    changes[begin][stood] += 1
    for move in line.moves:
        day = max(move.day or begin, begin)
        if day > until:
            return
        came = outcome_of(move.place)
        change = changes.setdefault(day, Counter())
        change[stood] -= 1
        change[came] += 1
        stood = came


def _summed(changes: Mapping[dt.date, Counter[str]]) -> Iterable[Step]:
    standing = dict.fromkeys(OUTCOMES, 0)
    for day in sorted(changes):
        for outcome, change in changes[day].items():
            standing[outcome] += change
        yield Step(day, dict(standing))


def _first_day(lines: Iterable[CountedLine]) -> dt.date | None:
    return min((move.day for line in lines for move in line.moves if move.day), default=None)
