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
from caseapp.dates.ages import Told, read_age
from caseapp.dates.form import OPEN, UncertainDate, from_edtf
from caseapp.dates.numeric import read_figures, read_worded
from caseapp.dates.stretches import read_stretch
from caseapp.errors import NotUnderstood
from caseapp.names.clean import folded
from caseapp.names.scripts import repair_lookalikes

LONGEST = 100
_INTERVAL = re.compile(r"(\.\.|\d{4}[\d~?%-]*)/(\.\.|\d{4}[\d~?%-]*)")
_QUALIFIED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]")
_YEARS = re.compile(r"(\d{4})\s*(?:[-–—/]|\.\.\.?)\s*(\d{4})")
_MONTHS = re.compile(r"([a-zа-яіїєґ]+)\s*[-–—/]\s*([a-zа-яіїєґ]+)\s+(\d{4})")
_DAYS = re.compile(r"(\d{1,2})\s*-\s*(\d{1,2}(?:\.\d{1,2}\.|\s+[a-zа-яіїєґ]+\.?\s+)\d{4}.*)")
_DAYS_OR_MONTHS = re.compile(r"(\d{1,2})[-–](\d{1,2})\.(\d{4})")
_NUMBER = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"\d{4}")
_MONTH_AND_YEAR = re.compile(r"\d{1,2}\.\d{4}")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\.\d{1,2}")
_SPACED_DASH = re.compile(r"\s+[-–—]\s+|(?<=\d)[–—](?=\d)")
_PARTS_OF_YEAR = vocabulary.MONTHS.keys() | vocabulary.SEASONS.keys()


@lru_cache(maxsize=16_384)
def read_date(
    text: str, *, today: dt.date | None = None, told: Told | None = None
) -> UncertainDate:
    """Read a date as people write it; raise `NotUnderstood` rather than guess.

    An age that names no day of its own was true from the first to the last of `told`, else `today`.

    Its cause is `ambiguous` (with the choices), `impossible`, `age_without_date` or
    `not_understood`. Nothing, or a word for nothing, is the unknown date.
    """
    if len(text) > LONGEST:
        raise NotUnderstood("date", text)
    plain = _plain(text)
    if not plain or not vocabulary.UNKNOWN.isdisjoint((plain, plain.rstrip("."))):
        return UncertainDate(text=text)
    try:
        return from_edtf(_edtf(plain, told or ((today, today) if today else None)), text)
    except NotUnderstood as problem:
        raise NotUnderstood("date", text, problem.cause, problem.choices) from None


def day_of_telling(text: str) -> UncertainDate:
    """Return the day that a text like `age on 02.06.2022` names; unknown where it names none."""
    found = vocabulary.AS_OF.match(_plain(text))
    try:
        return from_edtf(_span(found[2])) if found else UncertainDate()
    except NotUnderstood:
        return UncertainDate()


def _plain(text: str) -> str:
    """Return the text in small letters, single spaces and plain signs."""
    plain = folded(repair_lookalikes(unicodedata.normalize("NFKC", text)))
    return vocabulary.ORDINAL_YEAR.sub("", plain.strip(' ;:,"«»“”„'))


def _in_figures(found: re.Match[str]) -> str:
    """Return a date with its month in figures; what is no Roman month stays."""
    day, roman, year = found.groups()
    month = vocabulary.ROMANS.get(roman.replace("і", "i").replace("х", "x"))
    if month is None:
        return found[0]
    if day is None and month == 10:  # `X.2014` may be any month of the year
        raise NotUnderstood("date", found[0], "ambiguous", (f"10.{year}", year))
    return f"{day}.{month:02}.{year}" if day else f"{month:02}.{year}"


def _edtf(text: str, told: Told | None) -> str:
    """Return the EDTF of a tidied text."""
    text = vocabulary.ROMAN.sub(_in_figures, text)
    age = read_age(text, told, _span)
    if age is not None:
        return age
    if _INTERVAL.fullmatch(text) and not _YEARS.fullmatch(text):
        return text
    return _read_from_to(text) or _read_open(text) or _span(text)


def _read_open(text: str) -> str | None:
    """Return the EDTF of what has one end only, or None."""
    for pattern in (vocabulary.UNTIL, vocabulary.OR_EARLIER):
        if found := pattern.match(text):
            return f"{OPEN}/{_span(found[1]).rpartition('/')[2]}"
    for pattern in (vocabulary.SINCE, vocabulary.OR_LATER):
        if found := pattern.match(text):
            return f"{_span(found[1]).partition('/')[0]}/{OPEN}"
    return None


def _span(text: str) -> str:
    """Return the EDTF of what has two ends, or is one date."""
    if vocabulary.WITH_BOUNDS.match(text):
        return _one_date(text)
    return _read_range(text) or read_stretch(text, _unmarked) or _one_date(text)


def _read_range(text: str) -> str | None:
    """Return the EDTF of two dates with a dash or words between them, or None."""
    if (found := _MONTHS.fullmatch(text)) and found[1] in _PARTS_OF_YEAR:
        first, last, year = found.groups()
        return _between(f"{first} {year}", f"{last} {year}")
    if found := _YEARS.fullmatch(vocabulary.TRAILING.sub("", text)):
        return f"{found[1]}/{found[2]}"
    if found := _DAYS_OR_MONTHS.fullmatch(text):
        raise _days_or_months(found)
    if len(parts := vocabulary.EITHER.split(text)) == 2 and all(parts):
        return _either(*parts)
    if len(parts := _SPACED_DASH.split(text)) == 2 and all(parts):
        return _between(*parts)
    if found := _DAYS.fullmatch(text):
        return _between(found[1], found[2])
    return _read_from_to(text) or _read_marked_range(text)


def _read_from_to(text: str) -> str | None:
    """Return the EDTF of two dates with words before both, or None."""
    found = vocabulary.FROM_TO.match(text) or vocabulary.WITHIN.match(text)
    return _between(found[1], found[2]) if found else None


def _days_or_months(found: re.Match[str]) -> NotUnderstood:
    """Return the refusal of `03-04.2015`, with what it can mean."""
    first, second, year = found.groups()
    is_day = int(first) <= 31 and int(second) <= 12
    choices = [f"{int(first):02}.{int(second):02}.{year}"] if is_day else []
    if int(first) < int(second) <= 12:
        choices.append(f"{int(first):02}.{year} – {int(second):02}.{year}")
    return NotUnderstood("date", found[0], "ambiguous" if choices else "impossible", tuple(choices))


def _between(first: str, last: str) -> str:
    """Return the EDTF from the first day of one date to the last day of another."""
    begun, ended = _span(_completed(first, last)), _span(last)
    return f"{begun.partition('/')[0]}/{ended.rpartition('/')[2]}"


def _either(one: str, other: str) -> str:
    """Return the EDTF from the earlier to the later of two dates, in whatever order they stand."""
    spans = _span(_completed(one, other)), _span(other)
    first, last = sorted(spans, key=_first_day)
    return f"{first.partition('/')[0]}/{last.rpartition('/')[2]}"


def _first_day(edtf: str) -> dt.date:
    return from_edtf(edtf).earliest or dt.date.min


def _completed(first: str, last: str) -> str:
    """Return the first of two dates with the month and year that only the last one has."""
    year = _YEAR.search(last)
    if year is None or _YEAR.search(first):
        return first
    if _NUMBER.fullmatch(first):
        in_month = _MONTH_AND_YEAR.fullmatch(last)
        return f"{first}.{year[0]}" if in_month else _NUMBER.sub(first, last, count=1)
    return f"{first}.{year[0]}" if _DAY_AND_MONTH.fullmatch(first) else f"{first} {year[0]}"


def _read_marked_range(text: str) -> str | None:
    """Return the EDTF of `about 2014-2015`, each end marked as approximate, or None."""
    found = vocabulary.ABOUT.match(text)
    inner = (_read_range(found[1]) or read_stretch(found[1], _unmarked)) if found else None
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
