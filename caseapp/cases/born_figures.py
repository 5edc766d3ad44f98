"""Dates among what is typed into the search box, and the keys under which births are found.

A birth is found where it may lie within the day, month or year that is typed.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from caseapp.dates import read_date
from caseapp.dates.spans import shifted
from caseapp.errors import NotUnderstood

BORN = "*"
ABOUT = "~"
_WIDEST = 20  # years; a wider birth says too little to be found by one of them
_YEAR = r"(?:19|20)\d\d"
_NEAR = re.compile(
    rf"(?<!\S)(?:близько|приблизно|орієнтовно|десь|около|примерно|about|approximately|circa|ca\.?)"
    rf"\s+(?={_YEAR}(?!\S))",
    re.IGNORECASE,
)
_OF_BIRTH = re.compile(
    rf"(?<!\d)({_YEAR})\s*(?:р\.?\s?н\.?|року(?:\s+народження)?|рік|р\.|г\.?\s?р\.?|года?(?:\s+рожд\w*)?|г\.)"
    rf"(?!\S)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(rf"(?<!\S)\d\d?\s+[^\W\d_]{{3,}}\s+{_YEAR}(?!\S)")
_YEAR_TYPED = re.compile(rf"({ABOUT}?)({_YEAR})")
_MONTH_TYPED = re.compile(rf"(?:(\d\d?)[./-]({_YEAR})|({_YEAR})-(\d\d))")
_DAY_TYPED = re.compile(rf"(?:\d\d?[./-]\d\d?[./-]{_YEAR}|{_YEAR}-\d\d-\d\d)")


@lru_cache(8)
def dates_plain(text: str) -> str:
    """Return a typed text in which each date is one piece, without the words around it."""
    if not any(map(str.isdigit, text)):
        return text
    plain = _IN_WORDS.sub(_as_iso, _OF_BIRTH.sub(r"\1", text))
    return _NEAR.sub(ABOUT, plain)


def _as_iso(found: re.Match[str]) -> str:
    return _day(found[0]) or found[0]


def born_needles(figure: str) -> tuple[str, ...]:
    """Return the keys of births that a figure may mean; of none, if it is no date."""
    if year := _YEAR_TYPED.fullmatch(figure):
        around = (-1, 0, 1) if year[1] else (0,)
        return tuple(f" {BORN}{int(year[2]) + years}" for years in around)
    if month := _MONTH_TYPED.fullmatch(figure):
        number, year_of = int(month[1] or month[4]), month[2] or month[3]
        if not 1 <= number <= 12:
            return ()
        return f" {BORN}{year_of}-{number:02}", f" {BORN}{year_of} "
    day = _day(figure) if _DAY_TYPED.fullmatch(figure) else ""
    return (f" {BORN}{day} ", f" {BORN}{day[:7]} ", f" {BORN}{day[:4]} ") if day else ()


def born_keys(spans: Iterable[tuple[dt.date | None, dt.date | None]]) -> str:
    """Return what the births of a child are found by, each key between spaces."""
    keys = dict.fromkeys(key for first, last in spans for key in _keys(first, last))
    return "".join(f" {BORN}{key}" for key in keys) + " " if keys else ""


def _keys(first: dt.date | None, last: dt.date | None) -> Iterator[str]:
    if first is None or last is None:
        return
    if first == last:
        yield first.isoformat()
    elif first.day == 1 and last == shifted(first, 1) - dt.timedelta(days=1):
        yield f"{first:%Y-%m}"
    elif last.year - first.year <= _WIDEST:
        yield from map(str, range(first.year, last.year + 1))


def _day(text: str) -> str:
    """Return the one day that a text means, as ISO 8601 writes it."""
    try:
        date = read_date(text)
    except NotUnderstood:
        return ""
    sure = date.earliest is not None and date.earliest == date.latest
    return date.earliest.isoformat() if sure and date.earliest else ""
