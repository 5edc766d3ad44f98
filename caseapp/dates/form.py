"""The part of EDTF that we write, and the first and last day of each form.

A date is `2014`, `2014-03`, `2014-03-12` or a season `2014-21` to `2014-24`; behind it may
stand `~` (about), `?` (doubtful) or `%` (both). Two dates with `/` between them are an
interval, `..` is an open end, and nothing at all is an unknown date.
"""

import datetime as dt
import re
from dataclasses import dataclass, replace

from caseapp.dates.spans import month_end, shifted
from caseapp.errors import NotUnderstood

FIRST_YEAR = 1900
LAST_YEAR = 2099
OPEN = ".."
WINTER = 24
# What `~`, `?` and `%` add at each end, in months, by how precisely the date is written:
# a year by a year, a month (and a season) by three months, a day by a month.
MARGINS = {"year": 12, "month": 3, "day": 1}

_ATOM = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """A date as written, as EDTF, and the first and last day it can mean."""

    text: str = ""
    edtf: str = ""
    earliest: dt.date | None = None
    latest: dt.date | None = None


def is_unknown(date: UncertainDate) -> bool:
    """Tell whether nothing is known of the date."""
    return not date.edtf


def is_future(date: UncertainDate, today: dt.date) -> bool:
    """Tell whether the date lies after today however it is understood."""
    return date.earliest is not None and date.earliest > today


def exact(date: dt.date) -> UncertainDate:
    """Return a date that is known to the day."""
    return from_edtf(date.isoformat())


def from_edtf(edtf: str, text: str | None = None) -> UncertainDate:
    """Read back what we write; `text` is what a person wrote, if it is known."""
    written = edtf if text is None else text
    if not edtf:
        return UncertainDate(text=written)
    first, slash, last = edtf.partition("/")
    if not slash:
        return UncertainDate(written, edtf, *_bounds(first))
    return _interval(replace(UncertainDate(written), edtf=edtf), first, last)


def known_edtf(edtf: str) -> UncertainDate:
    """Read what stands in a file as EDTF; what is none says nothing of any day."""
    try:
        return from_edtf(edtf)
    except NotUnderstood:
        return UncertainDate(text=edtf)


def _interval(date: UncertainDate, first: str, last: str) -> UncertainDate:
    """Return the date with its bounds from the first day of one end to the last of the other."""
    if first == last == OPEN:
        raise NotUnderstood("date", date.edtf)
    earliest = None if first == OPEN else _bounds(first)[0]
    latest = None if last == OPEN else _bounds(last)[1]
    if earliest and latest and earliest > latest:
        raise NotUnderstood("date", date.edtf, "impossible")
    return replace(date, earliest=earliest, latest=latest)


def _bounds(atom: str) -> tuple[dt.date, dt.date]:
    """Return the first and last day of one date with its qualifier."""
    found = _ATOM.fullmatch(atom)
    if not found:
        raise NotUnderstood("date", atom)
    year, month, day = (int(part) if part else None for part in found.groups()[:3])
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotUnderstood("date", atom, "impossible")
    try:
        first, last, precision = _plain_bounds(year, month, day)
    except ValueError:
        raise NotUnderstood("date", atom, "impossible") from None
    if not found[4]:
        return first, last
    return _widened(first, last, MARGINS[precision])


def _plain_bounds(year: int, month: int | None, day: int | None) -> tuple[dt.date, dt.date, str]:
    """Return the first and last day and the precision of a date without a qualifier."""
    if month is None:
        return dt.date(year, 1, 1), dt.date(year, 12, 31), "year"
    if day is not None:
        return dt.date(year, month, day), dt.date(year, month, day), "day"
    if month > 12:
        return (*_season(year, month), "month")
    first = dt.date(year, month, 1)
    return first, month_end(first), "month"


def _season(year: int, season: int) -> tuple[dt.date, dt.date]:
    """Return a season's bounds; the winter of a year may be the one it begins or ends with."""
    if not 21 <= season <= WINTER:
        raise ValueError(season)
    if season == WINTER:
        return dt.date(year - 1, 12, 1), month_end(dt.date(year + 1, 2, 1))
    first = dt.date(year, 3 * (season - 20), 1)
    return first, month_end(shifted(first, 2))


def _widened(first: dt.date, last: dt.date, months: int) -> tuple[dt.date, dt.date]:
    """Return the bounds moved apart; the end of a month stays the end of a month."""
    moved = shifted(last, months)
    whole_months = first.day == 1 and last == month_end(last)
    return shifted(first, -months), month_end(moved) if whole_months else moved
