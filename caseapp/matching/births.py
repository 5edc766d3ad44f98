"""Birth dates compared: exact ones day by day, uncertain ones as spans of days."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.model import BirthSpan
from caseapp.matching.reasons import Reason
from caseapp.matching.weights import BIRTH_DAYS, DAYS_MONTHS, DAYS_NEAR, NUMBER, WEIGHTS

Ints = NDArray[np.integer[Any]]
_MONTH, _YEAR = 31, 366
PARTIAL = (Reason.SAME_MONTH, Reason.SAME_YEAR, Reason.SPANS_OVERLAP)


@dataclass(frozen=True, slots=True)
class Dates:
    """Birth records as columns."""

    first: Ints  # ordinals; 0 where unknown
    last: Ints
    swapped: Ints  # the ordinal with day and month exchanged, else 0
    years: Ints
    digits: Ints  # those of the date, four bits each; 0 where it is not one known day

    @property
    def exact(self) -> NDArray[np.bool_]:
        """Whether a record is one known day."""
        one_day: NDArray[np.bool_] = (self.first == self.last) & (self.first > 0)
        return one_day


def _swapped(day: dt.date) -> int:
    possible = day.day <= 12 and day.day != day.month
    return dt.date(day.year, day.day, day.month).toordinal() if possible else 0


def dates_of(births: Sequence[BirthSpan]) -> Dates:
    """Lay birth records out in columns."""
    first = [(b.earliest or b.latest or dt.date.min).toordinal() for b in births]
    last = [(b.latest or b.earliest or dt.date.min).toordinal() for b in births]
    days = [b.earliest if b.earliest and b.earliest == b.latest else None for b in births]
    digits = [int(f"{d.year:04}{d.month:02}{d.day:02}", 16) if d else 0 for d in days]
    known = np.array([b.earliest is not None or b.latest is not None for b in births], dtype=bool)
    return Dates(
        first=np.where(known, first, 0).astype(np.int32),
        last=np.where(known, last, 0).astype(np.int32),
        swapped=np.array([_swapped(d) if d else 0 for d in days], dtype=np.int32),
        years=np.array([d.year if d else 0 for d in days], dtype=np.int32),
        digits=np.array(digits, dtype=np.uint32),
    )


def _apart(left: Dates, right: Dates) -> Ints:
    """Give the days between two spans; negative where they overlap."""
    gap: Ints = np.maximum(left.first[:, None], right.first) - np.minimum(
        left.last[:, None], right.last
    )
    return gap


def _width(left: Dates, right: Dates) -> Ints:
    """Give the days of the wider of two spans."""
    width: Ints = np.maximum((left.last - left.first)[:, None], right.last - right.first) + 1
    return width


def _one_digit(left: Ints, right: Ints) -> NDArray[np.bool_]:
    """Tell dates of which one digit differs; a digit stands in every four bits."""
    differs = left[:, None] ^ right
    digits = (differs | differs >> 1 | differs >> 2 | differs >> 3) & 0x11111111
    one: NDArray[np.bool_] = (digits != 0) & (digits & (digits - 1) == 0)
    return one


def _reasons_of_exact(left: Dates, right: Dates) -> NDArray[np.uint8]:
    apart = np.abs(left.first[:, None] - right.first)
    next_year = np.abs(left.years[:, None] - right.years) == 1
    same_day = (left.digits & 0xFFFF)[:, None] == right.digits & 0xFFFF
    rules = [
        (apart == 0, Reason.SAME_DATE),
        ((left.swapped[:, None] == right.first) & (right.first > 0), Reason.DAY_MONTH_SWAPPED),
        (next_year & same_day, Reason.OTHER_YEAR),
        (apart <= DAYS_NEAR, Reason.WITHIN_DAYS),
        (_one_digit(left.digits, right.digits), Reason.ONE_DIGIT),
        (apart <= DAYS_MONTHS, Reason.WITHIN_MONTHS),
    ]
    return _first_rule(rules, Reason.DIFFERENT_DATE)


def _reasons_of_spans(left: Dates, right: Dates) -> NDArray[np.uint8]:
    apart, width = _apart(left, right), _width(left, right)
    rules = [
        ((apart <= 0) & (width <= _MONTH), Reason.SAME_MONTH),
        ((apart <= 0) & (width <= _YEAR), Reason.SAME_YEAR),
        (apart <= 0, Reason.SPANS_OVERLAP),
        (apart <= _YEAR, Reason.NEAR_SPAN),
    ]
    return _first_rule(rules, Reason.DIFFERENT_DATE)


def _first_rule(
    rules: Sequence[tuple[NDArray[np.bool_], Reason]], otherwise: Reason
) -> NDArray[np.uint8]:
    holds = [rule for rule, _ in rules]
    numbers = [np.uint8(NUMBER[reason]) for _, reason in rules]
    return np.select(holds, numbers, default=np.uint8(NUMBER[otherwise]))


def compare_births(left: Dates, right: Dates) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Give the reasons, and the bits that the width of overlapping spans adds to them."""
    exact = left.exact[:, None] & right.exact
    reasons = np.where(exact, _reasons_of_exact(left, right), _reasons_of_spans(left, right))
    reasons[(left.first == 0), :] = NUMBER[Reason.NOT_GIVEN]
    reasons[:, (right.first == 0)] = NUMBER[Reason.NOT_GIVEN]
    partial = np.isin(reasons, [NUMBER[r] for r in PARTIAL])
    least = -WEIGHTS[Reason.SPANS_OVERLAP].bits
    left_over = np.maximum(np.log2(BIRTH_DAYS / _width(left, right)), least)
    return reasons, np.where(partial, left_over, 0.0).astype(np.float32)


def days_apart(left: BirthSpan, right: BirthSpan) -> int:
    """Give the days between two birth records, or the width of the wider one where they overlap."""
    both = dates_of([left]), dates_of([right])
    apart = int(_apart(*both)[0, 0])
    return apart if apart > 0 else int(_width(*both)[0, 0])
