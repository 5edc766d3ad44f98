"""Births told as ages: true on the day that the cell, its heading or the list names."""

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from caseapp.dates import UncertainDate, day_of_telling, exact
from caseapp.lists.columns.fact_cells import one_line, read_day
from caseapp.lists.columns.heading_words import is_age
from caseapp.lists.columns.headings import BETWEEN
from caseapp.lists.model import NO_DATE
from caseapp.lists.problems import RemarkCode

_EIGHT = re.compile(r"[0-9]{8}")
_DAY_NUMBER = re.compile(r"[0-9]{5}")
_DAY_NUMBERS = range(29_221, 51_502)  # of the years 1980 to 2040
_FIRST_DAY = dt.date(1899, 12, 30)
_EARLIEST, _LATEST = 1980, 2040
_BARE_AGE = re.compile(r"(\D*?)(\d{1,2}(?:\s*[-–]\s*\d{1,2})?)")
_SEASON = re.compile(r"(\d{4})-(2[1-4])", re.ASCII)
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_THEN = re.compile(r"\b(?:на момент|на час|при |at the time|when )", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Days:
    """The day of the import, and that of the list."""

    today: dt.date
    listed: UncertainDate = NO_DATE


def read_birth(
    text: str, heading: str, event: UncertainDate, days: Days
) -> tuple[UncertainDate, RemarkCode | None]:
    """Return a birth as written and as understood; what an age is reckoned from may need an eye."""
    figures = _date_in_figures(text)
    as_age = figures or _season(text, heading) or _as_age(text, heading)
    birth, code = read_day(as_age, days.today)
    if figures and code is None:
        code = RemarkCode.DATE_IN_FIGURES
    if code is RemarkCode.DATE_NOT_UNDERSTOOD:
        told, doubt = _told(heading, event, days)
        birth, code = read_day(as_age, days.today, told)
        code = code or doubt
    return replace(birth, text=one_line(text)), code


def _season(text: str, heading: str) -> str:
    """Return `2010-22` as the summer that it is in EDTF; elsewhere it may be two years."""
    found = _SEASON.fullmatch(text.strip()) if "edtf" in heading.casefold() else None
    return f"{_SEASONS[found[2]]} {found[1]}" if found else ""


@lru_cache(maxsize=4096)
def _date_in_figures(text: str) -> str:
    """Return the one date that bare figures stand for: a spreadsheet's day number, or 20150304."""
    plain = text.strip().removesuffix(".0")
    if _DAY_NUMBER.fullmatch(plain) and int(plain) in _DAY_NUMBERS:
        return (_FIRST_DAY + dt.timedelta(days=int(plain))).isoformat()
    if not _EIGHT.fullmatch(plain):
        return ""
    spelt = (f"{plain[:4]}-{plain[4:6]}-{plain[6:]}", f"{plain[4:]}-{plain[2:4]}-{plain[:2]}")
    days = {day for one in spelt if (day := _day(one))}
    return days.pop() if len(days) == 1 else ""


def _day(text: str) -> str:
    """Return a day of these times, or nothing."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return ""
    return text if _EARLIEST <= day.year <= _LATEST else ""


def _as_age(text: str, heading: str) -> str:
    """Return a bare number below the heading "age" as an age."""
    found = _BARE_AGE.fullmatch(text.strip())
    return f"{found[1]} вік {found[2]}" if found and _ages(heading) else text


def _told(
    heading: str, event: UncertainDate, days: Days
) -> tuple[UncertainDate, RemarkCode | None]:
    """Return the day on which the ages of a column were true, and what is doubtful of it."""
    named = _named(heading)
    if named.edtf:
        return named, None
    then = _THEN.search(heading) is not None
    if then and event.edtf:
        return event, None
    if _holds(days.listed, days.today):
        return days.listed, RemarkCode.AGE_ON_ANOTHER_DAY if then else None
    return exact(days.today), RemarkCode.AGE_ON_DAY_OF_IMPORT


def _holds(date: UncertainDate, today: dt.date) -> bool:
    """Tell whether something can have been true on a day."""
    return date.earliest is not None and date.latest is not None and date.earliest <= today


@lru_cache(maxsize=256)
def _named(heading: str) -> UncertainDate:
    """Return the day that a heading or its lower half names."""
    found = (day_of_telling(half) for half in (heading, *heading.split(BETWEEN)))
    return next((day for day in found if day.edtf), NO_DATE)


@lru_cache(maxsize=256)
def _ages(heading: str) -> bool:
    """Tell whether a column of ages stands under a heading or its lower half."""
    return any(is_age(half) for half in (heading, *heading.split(BETWEEN)))
