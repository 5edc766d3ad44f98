"""Dates in figures, and a day and a year around a month's name."""

import re

from caseapp.dates.vocabulary import MONTHS, SEASONS
from caseapp.errors import NotUnderstood

_UNKNOWN_DAY = r"00|xx|хх|\?\?|__|--|\*\*"
_DOTTED = re.compile(rf"(\d{{1,2}}|{_UNKNOWN_DAY})[.,]\s*(\d{{1,2}}|{_UNKNOWN_DAY})[.,]\s*(\d+)")
_SLASHED = re.compile(r"(\d{1,2})\s*([/\\-])\s*(\d{1,2})\s*\2\s*(\d+)")
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./,-]\s*(\d{4})")
_UNKNOWN_MONTH_YEAR = re.compile(rf"(?:{_UNKNOWN_DAY})[.,]\s*(\d{{4}})")
_YEAR = re.compile(r"\d{4}")
_WORDED = re.compile(
    r"(?:(\d{1,2})(?:-?(?:го|е|є|th|st|nd|rd))?(?:\.?\s+|\.|-)(?:of\s+)?)?"
    r"([a-zа-яіїєґ]+)(?:\.?,?\s*|-)(\d{4})"
)
_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+(\d{4})")


def read_figures(text: str) -> str | None:
    """Return the EDTF of a date in figures, or None when it is something else."""
    for reader in (_dotted, _slashed, _year_first, _month_year, _year):
        edtf = reader(text)
        if edtf is not None:
            return edtf
    return None


def read_worded(text: str) -> str | None:
    """Return the EDTF of a date with a month or season in words, or None."""
    found = _MONTH_FIRST.fullmatch(text)
    if found:
        word, day, year = found.groups()
    elif found := _WORDED.fullmatch(text):
        day, word, year = found.groups()
    else:
        return None
    if word in SEASONS and day is None:
        return f"{year}-{SEASONS[word]}"
    if word not in MONTHS:
        return None
    return _joined(year, str(MONTHS[word]), day)


def _joined(year: str, month: str | None = None, day: str | None = None) -> str:
    """Return year, month and day as EDTF; the caller has seen that they are figures."""
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


def _dotted(text: str) -> str | None:
    """Read day, month and year with dots, the order of all our languages."""
    found = _DOTTED.fullmatch(text)
    if not found:
        return None
    day, month, year = found.groups()
    if len(year) != 4:
        raise _short_year(text, f"{day}.{month}.", year)
    if not month.isdecimal() or not int(month):
        return None if day.isdecimal() and int(day) else year
    if not day.isdecimal() or not int(day):
        return _joined(year, month)
    return _joined(year, month, day)


def _slashed(text: str) -> str | None:
    """Read figures with slashes or dashes, which some write month first."""
    found = _SLASHED.fullmatch(text)
    if not found:
        return None
    first, _, second, year = found.groups()
    if len(year) != 4:
        raise _short_year(text, f"{first}.{second}.", year)
    if int(first) <= 12 and int(second) <= 12 and int(first) != int(second):
        both = ((first, second), (second, first))
        choices = tuple(f"{int(day):02}.{int(month):02}.{year}" for day, month in both)
        raise NotUnderstood("date", text, "ambiguous", choices)
    day, month = (second, first) if int(second) > 12 else (first, second)
    return _joined(year, month, day)


def _short_year(text: str, beginning: str, year: str) -> NotUnderstood:
    """Return the refusal of a year in two figures, with both centuries to choose from."""
    if len(year) != 2:
        return NotUnderstood("date", text)
    choices = (f"{beginning}20{year}", f"{beginning}19{year}")
    return NotUnderstood("date", text, "ambiguous", choices)


def _year_first(text: str) -> str | None:
    """Read ISO dates, also with dots or slashes; `2021-22` may be two years or a season."""
    found = _YEAR_FIRST.fullmatch(text)
    if not found:
        return None
    year, _, month, day = found.groups()
    if day is None and int(month) > 12:
        following = f"{year[:2]}{int(month):02}"
        choices = (f"{year}-{following}",) if int(following) > int(year) else ()
        raise NotUnderstood("date", text, "ambiguous" if choices else "impossible", choices)
    if found[2] == "/" and day is None and int(month) == int(year[2:]) + 1:
        both = f"{month}.{year}", f"{year}-{int(year) + 1}"  # `2011/12`
        raise NotUnderstood("date", text, "ambiguous", both)
    if not int(month):
        return year if day is None or not int(day) else None
    return _joined(year, month, day if day and int(day) else None)


def _month_year(text: str) -> str | None:
    """Read a month and a year."""
    if found := _UNKNOWN_MONTH_YEAR.fullmatch(text):
        return found[1]
    found = _MONTH_YEAR.fullmatch(text)
    return _joined(found[2], found[1]) if found else None


def _year(text: str) -> str | None:
    """Read a year alone."""
    return text if _YEAR.fullmatch(text) else None
