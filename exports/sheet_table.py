"""A table that leaves the file: frozen, worded, in the order in which it was seen."""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from caseapp.dates import from_edtf

Cell = str | int | float | dt.date

_EXACT = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_KEPT = "\n\t"
_UNUSABLE = frozenset({"Cc", "Cs"})


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading, its width in letters, and whether numbers stand in it."""

    title: str
    width: int = 12
    right: bool = False


@dataclass(frozen=True, slots=True)
class SheetTable:
    """Rows of one sheet; the notes above them say what they are and what was filtered."""

    name: str
    notes: tuple[str, ...]
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]


def date_cell(edtf: str, worded: str) -> Cell:
    """Give a day as a date where it is exact, else as it is worded."""
    if not _EXACT.fullmatch(edtf):
        return worded
    return from_edtf(edtf).earliest or worded


def plain(text: str) -> str:
    """Drop signs that no sheet can hold; line breaks and tabs stay."""
    one_kind = text.replace("\r\n", "\n").replace("\r", "\n")
    if one_kind.isprintable():
        return one_kind
    return "".join(
        sign for sign in one_kind if sign in _KEPT or unicodedata.category(sign) not in _UNUSABLE
    )
