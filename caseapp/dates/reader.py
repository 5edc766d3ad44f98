"""What people write in Ukrainian, Russian and English, understood or refused, never guessed.

`до 2015` and `після 2015` are read with the year itself inside, because people use them
both ways. An age gives the first and last birthday it can mean on its day; an age said to
be approximate is one year wider at each end.
"""

import datetime as dt
import re
import unicodedata
from functools import lru_cache

from caseapp.dates import vocabulary
from caseapp.dates.form import OPEN, UncertainDate, from_edtf
from caseapp.dates.numeric import read_figures, read_worded
from caseapp.dates.spans import born
from caseapp.errors import NotUnderstood
from caseapp.names.clean import folded
from caseapp.names.scripts import repair_lookalikes

LONGEST = 100
_INTERVAL = re.compile(r"(\.\.|\d{4}[\d~?%-]*)/(\.\.|\d{4}[\d~?%-]*)")
_QUALIFIED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]")
_YEARS = re.compile(r"(\d{4})\s*(?:[-–—/]|\.\.\.?)\s*(\d{4})")
_MONTHS = re.compile(r"([a-zа-яіїєґ]+)\s*[-–—/]\s*([a-zа-яіїєґ]+)\s+(\d{4})")
_SPACED_DASH = re.compile(r"\s+[-–—]\s+|(?<=\d)[–—](?=\d)")


@lru_cache(maxsize=16_384)
def read_date(text: str, *, today: dt.date | None = None) -> UncertainDate:
    """Read a date as people write it; raise `NotUnderstood` rather than guess.

    Its cause is `ambiguous` (with the choices), `impossible`, `age_without_date` or
    `not_understood`. Nothing, or a word for nothing, is the unknown date.
    """
    if len(text) > LONGEST:
        raise NotUnderstood("date", text)
    plain = _plain(text)
    if not plain or not vocabulary.UNKNOWN.isdisjoint((plain, plain.rstrip("."))):
        return UncertainDate(text=text)
    try:
        return from_edtf(_edtf(plain, today), text)
    except NotUnderstood as problem:
        raise NotUnderstood("date", text, problem.cause, problem.choices) from None


def _plain(text: str) -> str:
    """Return the text in small letters, single spaces and plain signs."""
    plain = folded(repair_lookalikes(unicodedata.normalize("NFKC", text)))
    return plain.strip(' ;:,"«»“”„')


def _edtf(text: str, today: dt.date | None) -> str:
    """Return the EDTF of a tidied text."""
    age = _read_age(text, today)
    if age is not None:
        return age
    if _INTERVAL.fullmatch(text) and not _YEARS.fullmatch(text):
        return text
    for pattern, form in ((vocabulary.UNTIL, f"{OPEN}/{{}}"), (vocabulary.SINCE, f"{{}}/{OPEN}")):
        if found := pattern.match(text):
            return form.format(_one_date(found[1]))
    if vocabulary.WITH_BOUNDS.match(text):
        return _one_date(text)
    return _read_range(text) or _one_date(text)


def _read_range(text: str) -> str | None:
    """Return the EDTF of two dates with a dash or words between them, or None."""
    if found := _MONTHS.fullmatch(text):
        first, last, year = found.groups()
        return f"{_one_date(f'{first} {year}')}/{_one_date(f'{last} {year}')}"
    if found := _YEARS.fullmatch(vocabulary.TRAILING.sub("", text)):
        return f"{found[1]}/{found[2]}"
    for parts in (
        vocabulary.EITHER.split(text),
        _SPACED_DASH.split(text),
        found.groups() if (found := vocabulary.FROM_TO.match(text)) else (),
    ):
        if len(parts) == 2 and all(parts):
            return "/".join(_one_date(part) for part in parts)
    return _read_marked_range(text)


def _read_marked_range(text: str) -> str | None:
    """Return the EDTF of `about 2014-2015`, each end marked as approximate, or None."""
    found = vocabulary.ABOUT.match(text)
    inner = _read_range(found[1]) if found else None
    return inner and "/".join(f"{part}~" for part in inner.split("/"))


def _one_date(text: str) -> str:
    """Return the EDTF of one date with its marks of doubt."""
    if _QUALIFIED.fullmatch(text):
        return text
    if found := vocabulary.WITH_BOUNDS.match(text):
        return _with_bounds(found[1], found[2])
    marks = ""
    for pattern, mark in (
        (vocabulary.DOUBTFUL, "?"),
        (vocabulary.ABOUT, "~"),
        (vocabulary.ABOUT_BEHIND, "~"),
    ):
        if found := pattern.match(text):
            text, marks = found[1], marks + mark
    edtf = _unmarked(text)
    return edtf + ("%" if "?" in marks and "~" in marks else marks[:1])


def _with_bounds(text: str, bounds: str) -> str:
    """Return the EDTF of a date with its bounds behind it; they must be those that we give it."""
    date, span = from_edtf(_one_date(text)), from_edtf(_read_range(bounds) or "")
    if (date.earliest, date.latest) != (span.earliest, span.latest):
        raise NotUnderstood("date", text)
    return date.edtf


def _unmarked(text: str) -> str:
    """Return the EDTF of one date without marks."""
    bare = vocabulary.TIME.sub("", text.strip("() "))
    bare = vocabulary.LEADING.sub("", bare)
    for form in (bare, vocabulary.TRAILING.sub("", bare)):
        edtf = read_figures(form.strip()) or read_worded(form.strip())
        if edtf is not None:
            return edtf
    raise NotUnderstood("date", text)


def _read_age(text: str, today: dt.date | None) -> str | None:
    """Return the interval of birthdays of an age, or None when the text is no age."""
    age, as_of = text, ""
    if found := vocabulary.AS_OF.match(text):
        age, as_of = found.groups()
    about = vocabulary.ABOUT.match(age)
    age = about[1] if about else age
    bare = vocabulary.AGE_LEADING.sub("", age)
    found = vocabulary.AGE.match(bare) or (vocabulary.BARE_AGE.match(bare) if bare != age else None)
    if not found:
        return None
    first, last = _age_day(text, as_of, today)
    return _birthdays(found, about is not None, first, last)


def _age_day(text: str, as_of: str, today: dt.date | None) -> tuple[dt.date, dt.date]:
    """Return the first and last day on which the age can have been true."""
    if as_of:
        day = from_edtf(_one_date(as_of))
        if day.earliest and day.latest:
            return day.earliest, day.latest
    if today is None:
        raise NotUnderstood("date", text, "age_without_date")
    return today, today


def _birthdays(age: re.Match[str], about: bool, first: dt.date, last: dt.date) -> str:
    """Return the interval of birthdays of a matched age, or span of ages."""
    unit = 1 if age[4] else 12
    low, high = int(age[1]), int(age[2] or age[1])
    if low > high:
        raise NotUnderstood("date", age[0], "impossible")
    wider = 12 if about else 0
    earliest, latest = born(max(low * unit - wider, 0), (high + 1) * unit + wider, first, last)
    return f"{earliest}/{latest}"
