"""Dates as people here read them: dd.MM.yyyy, with what is uncertain said in words."""

import re
from functools import lru_cache

from caseapp.dates import from_edtf
from caseapp.errors import NotUnderstood
from exports.words import Words, words

_ATOM = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)", re.ASCII)
_OPEN = ".."
_FIRST_SEASON = 21
_BARE = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", re.ASCII)  # figures alone
_SEASON = re.compile(r"\d{4}-2[1-4]", re.ASCII)


@lru_cache(maxsize=65_536)
def shown(edtf: str, language: str) -> str:
    """Write an EDTF date in a language; what is no EDTF of ours is given back as it stands."""
    catalogue = words(language)
    if not edtf:
        return catalogue.text("date.unknown")
    try:
        from_edtf(edtf)
    except NotUnderstood:
        return edtf
    first, slash, last = edtf.partition("/")
    return _interval(catalogue, first, last) if slash else _one(catalogue, first)


@lru_cache(maxsize=65_536)
def brief(edtf: str, language: str) -> str:
    """Write a date as short as it can be said, for a narrow cell: without the bounds of about."""
    found, (first, slash, last) = _ATOM.fullmatch(edtf), edtf.partition("/")
    catalogue = words(language)
    if found and found[4] == "~":
        return catalogue.text("date.about_briefly", date=_plain(catalogue, found))
    if slash and _OPEN not in (first, last) and not _SEASON.search(edtf):
        return f"{brief(first, language)}–{brief(last, language)}"
    return shown(edtf, language)


def is_bare(edtf: str) -> bool:
    """Tell whether a date is shown in figures alone, so that it stands after any word."""
    return bool(_BARE.fullmatch(edtf))


def since(edtf: str, catalogue: Words) -> str:
    """Say from when on; a date that is worded stands after a colon, where no case bends it."""
    key = "period.since" if is_bare(edtf) else "period.began"
    return catalogue.text(key, start=shown(edtf, catalogue.language))


def until(edtf: str, catalogue: Words) -> str:
    """Say until when."""
    key = "period.until" if is_bare(edtf) else "period.ended"
    return catalogue.text(key, end=shown(edtf, catalogue.language))


def _interval(catalogue: Words, first: str, last: str) -> str:
    if first == _OPEN:
        return catalogue.text("date.not_after", date=_one(catalogue, last))
    if last == _OPEN:
        return catalogue.text("date.not_before", date=_one(catalogue, first))
    ends = _one(catalogue, first), _one(catalogue, last)
    key = "date.seasons" if _SEASON.search(f"{first}/{last}") else "date.between"
    return catalogue.text(key, first=ends[0], last=ends[1])


def _one(catalogue: Words, atom: str) -> str:
    found = _ATOM.fullmatch(atom)
    if not found:  # never so: from_edtf took it
        return atom
    date = _plain(catalogue, found)
    if found[4] in ("~", "%"):
        date = catalogue.text("date.about", date=date)
    if found[4] in ("?", "%"):
        date = catalogue.text("date.perhaps", date=date)
    return _with_bounds(catalogue, date, found) if found[4] == "~" else date


def _plain(catalogue: Words, found: re.Match[str]) -> str:
    year, month, day = found[1], found[2], found[3]
    if month and int(month) >= _FIRST_SEASON:
        return catalogue.text(f"date.season_{month}", year=year)
    return ".".join(part for part in (day, month, year) if part)


def _with_bounds(catalogue: Words, date: str, found: re.Match[str]) -> str:
    span = from_edtf(found[0])
    if span.earliest is None or span.latest is None:
        return date
    form = "%d.%m.%Y" if found[3] else "%m.%Y" if found[2] else "%Y"
    first, last = span.earliest.strftime(form), span.latest.strftime(form)
    return catalogue.text("date.with_bounds", date=date, first=first, last=last)
