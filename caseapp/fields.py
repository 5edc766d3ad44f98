"""From what a person types to what columns hold; what is not understood goes up to the form."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias

from caseapp.dates import UncertainDate, is_future, read_typed
from caseapp.errors import NotUnderstood
from caseapp.names.clean import tidy
from caseapp.regions import find_region

Value: TypeAlias = str | int | bool | uuid.UUID | dt.date | None  # as a column holds it
Columns: TypeAlias = dict[str, Any]  # column -> value, as a table takes it
LONGEST_PROSE = 20_000  # letters; about ten printed pages


def prose(text: str) -> str:
    """Return a longer text clean, its line breaks kept; no text may fill a whole folder."""
    if len(text) > LONGEST_PROSE:
        raise NotUnderstood("note", f"{text[:40]}…", "too_long")
    return "\n".join(tidy(line) for line in text.splitlines()).strip()


def needed(text: str, what: str) -> str:
    """Return a text that must not be empty, clean."""
    clean = tidy(text)
    if not clean:
        raise NotUnderstood(what, text, "empty")
    return clean


def code_of(codes: Iterable[StrEnum], value: str, what: str, *, empty: bool = False) -> str:
    """Return the stored code of a choice (or nothing, where `empty`)."""
    choices = tuple(code.value for code in codes)
    if value in choices or (empty and not value):
        return str(value)
    raise NotUnderstood(what, value, "unknown_code" if value else "not_chosen", choices)


def region_code(text: str, what: str = "region") -> str:
    """Return the code of a region given by code or name; empty stays empty."""
    clean = tidy(text)
    if not clean:
        return ""
    region = find_region(clean)
    if region is None:
        raise NotUnderstood(what, text, "unknown_region")
    return region.code


def typed_date(
    text: str, what: str, today: dt.date | None, *, ahead: bool = False
) -> UncertainDate:
    """Return a date as people write dates, in the future only where `ahead`."""
    try:
        date = read_typed(tidy(text), today)
    except NotUnderstood as refusal:
        raise NotUnderstood(what, text, refusal.cause, refusal.choices) from None
    if today is not None and is_future(date, today) and not ahead:
        raise NotUnderstood(what, text, "impossible")
    return date


def date_columns(prefix: str, date: UncertainDate) -> Columns:
    """Return the four columns of a date, each with the prefix."""
    values = (date.text, date.edtf, date.earliest, date.latest)
    return dict(zip(_of_a_date(prefix), values, strict=True))


@cache
def _of_a_date(prefix: str) -> tuple[str, ...]:
    return tuple(f"{prefix}{part}" for part in ("text", "edtf", "earliest", "latest"))


def period(from_text: str, to_text: str, today: dt.date | None) -> Columns:
    """Return the columns of two typed dates between which something held; the end may lie ahead."""
    start = typed_date(from_text, "from", today)
    end = typed_date(to_text, "to", today, ahead=True)
    if start.earliest and end.latest and end.latest < start.earliest:
        raise NotUnderstood("to", to_text, "backwards")
    return {**date_columns("from_", start), **date_columns("to_", end)}


def date_of(row: object, prefix: str) -> UncertainDate:
    """Return the date that four columns of a row hold."""
    parts = (getattr(row, f"{prefix}{part}") for part in ("text", "edtf", "earliest", "latest"))
    return UncertainDate(*parts)


def held(row: object, values: Mapping[str, Value]) -> Columns:
    """Return what a row holds now in the columns that are to be written."""
    return {name: getattr(row, name) for name in values}
