"""A line as a ledger counts it: its facts, and through which places it went on which days."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.dates.spans import years_between
from caseapp.lists.ledgers.places import NO_ANSWER

OF_AGE = 18
Span = tuple[dt.date | None, dt.date | None]  # the first and the last day that a date can mean
NO_SPAN: Span = (None, None)


@dataclass(frozen=True, slots=True)
class Move:
    """From which day a line stands in a place; without a day, from the beginning."""

    day: dt.date | None
    place: str
    determined: bool  # by us, not claimed


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A line of a list, or the lines of one child on several lists, as a ledger counts it."""

    entry_id: uuid.UUID
    moves: tuple[Move, ...]  # the newest last
    born: Span = NO_SPAN  # over every birth date on file
    taken: Span = NO_SPAN
    handed: dt.date | None = None  # the last day on which it can have been handed over
    region: str = ""
    origin: str = ""
    sex: str = ""
    circumstances: str = ""
    on_lists: int = 1
    in_review: bool = False  # a row of a reply that may answer it waits for a verdict

    def stood(self, on: dt.date | None = None) -> Move:
        """Return the place on a day, or by all that is on file."""
        reached = [move for move in self.moves if _reached(move.day, on)]
        return reached[-1] if reached else Move(None, NO_ANSWER, determined=False)


def ages_on(line: CountedLine, day: Span) -> tuple[int | None, int | None]:
    """Return the lowest and the highest age that a line's dates allow on a day or between two."""
    (born_first, born_last), (first, last) = line.born, day
    lowest = years_between(born_last, first) if born_last and first else None
    highest = years_between(born_first, last) if born_first and last else None
    return lowest, highest


def is_of_age(line: CountedLine, day: dt.date) -> bool:
    """Tell whether the child is of age by every birth date on file."""
    lowest, _ = ages_on(line, (day, day))
    return lowest is not None and lowest >= OF_AGE


def taken_as_child(line: CountedLine) -> bool:
    """Tell whether the dates on file leave no doubt that a child was taken."""
    _, highest = ages_on(line, line.taken)
    return highest is not None and highest < OF_AGE


def days_waiting(lines: Sequence[CountedLine], day: dt.date) -> int | None:
    """Return for how many days at least the lines without an answer have waited."""
    handed = [line.handed for line in lines]
    known = [one for one in handed if one]
    return max((day - max(known)).days, 0) if known and len(known) == len(handed) else None


def _reached(day: dt.date | None, on: dt.date | None) -> bool:
    return day is None or on is None or day <= on
