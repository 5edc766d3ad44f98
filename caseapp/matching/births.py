"""Birth dates compared: exact ones day by day, uncertain ones as spans of days."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.model import BirthSpan
from caseapp.matching.reasons import Reason
from caseapp.matching.weights import BIRTH_DAYS, DAYS_MONTHS, DAYS_NEAR, NUMBER, REASONS, WEIGHTS

Ints = NDArray[np.integer[Any]]
Numbers = NDArray[np.uint8]
_MONTH, _YEAR = 31, 366
_OTHER_DIGIT = np.array([d << 4 * place for place in range(8) for d in range(1, 16)], np.uint32)
_DAY = np.uint32(0xFFFF)  # the digits of month and day
PARTIAL = (Reason.SAME_MONTH, Reason.SAME_YEAR, Reason.SPANS_OVERLAP)
_PARTIAL = np.array([reason in PARTIAL for reason in REASONS])
_LEAST = -WEIGHTS[Reason.SPANS_OVERLAP].bits  # so that an overlap is never against


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

    def part(self, places: Ints) -> "Dates":
        """Give some of these births."""
        columns = (self.first, self.last, self.swapped, self.years, self.digits)
        return Dates(*(column[places] for column in columns))


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
    """Tell dates of which one digit differs: every such neighbour of a left date is looked up."""
    known, column = np.unique(right, return_inverse=True)
    neighbours = left[:, None] ^ _OTHER_DIGIT
    at = np.minimum(np.searchsorted(known, neighbours), max(len(known) - 1, 0))
    rows, which = np.nonzero(known[at] == neighbours)
    one = np.zeros((len(left), len(known)), dtype=bool)
    one[rows, at[rows, which]] = True
    return one.take(column, axis=1)


def _reasons_of_exact(left: Dates, right: Dates) -> Numbers:
    """Compare days; most are far apart, so only those that some rule may fit are judged."""
    apart = np.abs(left.first[:, None] - right.first)
    swapped = (left.swapped[:, None] == right.first) & (right.first > 0)
    one_digit = _one_digit(left.digits, right.digits)
    same_day = (left.digits & _DAY)[:, None] == right.digits & _DAY
    reasons = np.full(apart.shape, NUMBER[Reason.DIFFERENT_DATE], dtype=np.uint8)
    some = np.nonzero((apart <= DAYS_MONTHS) | swapped | one_digit | same_day)
    years = np.abs(left.years[some[0]] - right.years[some[1]])
    rules = [
        (apart[some] == 0, Reason.SAME_DATE),
        (swapped[some], Reason.DAY_MONTH_SWAPPED),
        (same_day[some] & (years == 1), Reason.OTHER_YEAR),
        (apart[some] <= DAYS_NEAR, Reason.WITHIN_DAYS),
        (one_digit[some], Reason.ONE_DIGIT),
        (apart[some] <= DAYS_MONTHS, Reason.WITHIN_MONTHS),
    ]
    reasons[some] = _first_rule(rules, Reason.DIFFERENT_DATE)
    return reasons


def _reasons_of_spans(left: Dates, right: Dates) -> Numbers:
    apart, width = _apart(left, right), _width(left, right)
    rules = [
        ((apart <= 0) & (width <= _MONTH), Reason.SAME_MONTH),
        ((apart <= 0) & (width <= _YEAR), Reason.SAME_YEAR),
        (apart <= 0, Reason.SPANS_OVERLAP),
        (apart <= np.clip(width, DAYS_MONTHS, _YEAR), Reason.NEAR_SPAN),
        ((apart >= _YEAR - _MONTH) & (apart <= _YEAR), Reason.NEAR_SPAN),  # the year before
    ]
    return _first_rule(rules, Reason.DIFFERENT_DATE)


def _first_rule(rules: Sequence[tuple[NDArray[np.bool_], Reason]], otherwise: Reason) -> Numbers:
    holds = [rule for rule, _ in rules]
    numbers = [np.uint8(NUMBER[reason]) for _, reason in rules]
    return np.select(holds, numbers, default=np.uint8(NUMBER[otherwise]))


def compare_births(left: Dates, right: Dates) -> Numbers:
    """Compare every left birth with every right one."""
    reasons = _reasons_of_exact(left, right)
    rows, columns = np.flatnonzero(~left.exact), np.flatnonzero(~right.exact)
    reasons[rows] = _reasons_of_spans(left.part(rows), right)
    reasons[:, columns] = _reasons_of_spans(left, right.part(columns))
    reasons[(left.first == 0), :] = NUMBER[Reason.NOT_GIVEN]
    reasons[:, (right.first == 0)] = NUMBER[Reason.NOT_GIVEN]
    return reasons


def left_over(left: Dates, right: Dates, reasons: Numbers) -> NDArray[np.float32]:
    """Give the bits that the width of overlapping spans adds, for every two births."""
    one, other = np.nonzero(_PARTIAL[reasons])
    widths = np.maximum(left.last[one] - left.first[one], right.last[other] - right.first[other])
    bits = np.zeros(reasons.shape, dtype=np.float32)
    bits[one, other] = np.maximum(np.log2(BIRTH_DAYS / (widths + 1)), _LEAST)
    return bits


def days_apart(left: BirthSpan, right: BirthSpan) -> int:
    """Give the days between two birth records, or the width of the wider one where they overlap."""
    both = dates_of([left]), dates_of([right])
    apart = int(_apart(*both)[0, 0])
    return apart if apart > 0 else int(_width(*both)[0, 0])
