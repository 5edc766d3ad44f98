"""Ages: the birthdays that they can mean on the day on which they were told."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.dates import vocabulary
from caseapp.dates.form import OPEN, from_edtf
from caseapp.dates.spans import born
from caseapp.errors import NotUnderstood

Told: TypeAlias = tuple[dt.date, dt.date]  # first and last day on which an age was true

_YEAR = 12  # months
_EVER = 0


@dataclass(frozen=True, slots=True)
class _Age:
    """A span of complete months, from the first month of the lowest age to the next age."""

    low: int
    beyond: int
    at_least: bool = False  # the span has no upper end


def read_age(text: str, told: Told | None, read: Callable[[str], str]) -> str | None:
    """Return the interval of birthdays of an age, or None when the text is no age.

    `read` gives the EDTF of the day as of which the text itself says that the age was told.
    """
    age = _age(text)
    if age is not None:
        return _birthdays(age, *_days(text, "", told, read))
    found = vocabulary.AS_OF.match(text)
    age = _age(found[1]) if found else None
    if found is None or age is None:
        return None
    return _birthdays(age, *_days(text, found[2], told, read))


def _age(text: str) -> _Age | None:
    """Return what a text says as an age, or None."""
    if vocabulary.NEWBORN.fullmatch(text):
        return _Age(_EVER, _YEAR)
    if found := vocabulary.AGE_TURNED.match(text):  # "років 7": about seven
        return _widened(_Age(int(found[1]) * _YEAR, (int(found[1]) + 1) * _YEAR))
    about = vocabulary.ABOUT.match(text)
    age = _limited(about[1] if about else text)
    return _widened(age) if age and about else age


def _limited(text: str) -> _Age | None:
    """Return an age, or one that is only not above or not below a number."""
    if exact := _plain(text):
        return exact
    if (found := vocabulary.AGE_UP_TO.match(text)) and (age := _plain(found[1])):
        return _Age(_EVER, age.beyond)
    for pattern in (vocabulary.AGE_FROM, vocabulary.AGE_AND_OVER):
        if (found := pattern.match(text)) and (age := _plain(found[1]) or _bare(found[1])):
            return _Age(age.low, age.beyond, at_least=True)
    return None


def _plain(text: str) -> _Age | None:
    """Return an age or a span of ages with its unit, or after a word for age."""
    bare = vocabulary.AGE_LEADING.sub("", text)
    if found := vocabulary.AGE_IN_MONTHS.match(bare):
        months = int(found[1]) * _YEAR + int(found[2])
        return _Age(months, months + 1)
    found = vocabulary.AGE.match(bare)
    if found:
        return _matched(found, 1 if found[4] else _YEAR)
    return _bare(bare) if bare != text else None


def _bare(text: str) -> _Age | None:
    """Return an age or a span of ages in figures alone."""
    found = vocabulary.BARE_AGE.match(text)
    return _matched(found, _YEAR) if found else None


def _matched(found: re.Match[str], unit: int) -> _Age:
    low, high = int(found[1]), int(found[2] or found[1])
    if low > high:
        raise NotUnderstood("date", found[0], "impossible")
    return _Age(low * unit, (high + 1) * unit)


def _widened(age: _Age) -> _Age:
    """Return an approximate age: one year wider at each end."""
    return _Age(max(age.low - _YEAR, _EVER), age.beyond + _YEAR, age.at_least)


def _days(text: str, as_of: str, told: Told | None, read: Callable[[str], str]) -> Told:
    """Return the first and last day on which the age can have been true."""
    if as_of:
        day = from_edtf(read(as_of))
        if day.earliest and day.latest:
            return day.earliest, day.latest
    if told is None:
        raise NotUnderstood("date", text, "age_without_date")
    return told


def _birthdays(age: _Age, first: dt.date, last: dt.date) -> str:
    """Return the interval of birthdays."""
    earliest, latest = born(age.low, age.beyond, first, last)
    return f"{OPEN if age.at_least else earliest}/{latest}"
