"""The cells of a row that hold a name: refused with one reason, or understood in parts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from caseapp.lists.problems import RefusalCode, RemarkCode
from caseapp.names.beside import name_and_rest
from caseapp.names.clean import (
    hidden_marks,
    is_placeholder,
    names_nobody,
    surname_of_nobody,
    tidy,
    without_marks,
)
from caseapp.names.parts import Parts, capitalised, split_full_name
from caseapp.names.scripts import repair_lookalikes

LONGEST = 200
PARTS = ("surname", "given_name", "patronymic")
_FORMULA = re.compile(r"\s*(?:[=+@＝＋＠]|[-－]\s*[\d(])")
_ERROR = re.compile(
    r"\s*#(?:REF|NAME|VALUE|DIV/0|N/A|NULL|NUM|GETTING_DATA|SPILL)\b.*", re.IGNORECASE
)
_MARKUP = re.compile(r"[<>{}\\|]|&#?\w+;|://")
_FOREIGN = re.compile(r"[a-zA-Z0-9ïëĸ]")  # without one of these there is nothing to repair
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class NameCell:
    """The cell that decides: its field and its text as it stands."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class NameReading:
    """A name as written and as understood, with remarks as code and cell."""

    written: str
    parts: Parts
    remarks: tuple[tuple[RemarkCode, NameCell], ...]


def name_cells(cells: Mapping[str, str]) -> tuple[NameCell, ...]:
    """Return the cells of the name: its parts where they are filled, else the full name."""
    parts = tuple(NameCell(name, cells[name]) for name in PARTS if cells.get(name, "").strip())
    if parts and any(cell.field != "patronymic" for cell in parts):
        return parts
    full = cells.get("full_name", "")
    return (NameCell("full_name", full),) if full.strip() else ()


def refusal(
    cells: tuple[NameCell, ...], *, born: bool = False
) -> tuple[RefusalCode, NameCell] | None:
    """Return why a name cannot be taken, and the cell that says so; a birth tells of a child."""
    for cell in cells:
        reason = _reason(cell.text)
        if reason:
            return reason, cell
    telling = [cell for cell in cells if cell.field != "patronymic"]
    text = " ".join(cell.text for cell in telling)
    reason = None if born and surname_of_nobody(text) else _names_nobody(text)
    return (reason, telling[0] if telling else NameCell("full_name", "")) if reason else None


def _names_nobody(text: str) -> RefusalCode | None:
    """Return why a text is nobody's name, or None if it is somebody's."""
    seen = tidy(without_marks(text))
    if not seen:
        return RefusalCode.NO_NAME
    if not _LETTER.search(seen) and any(map(str.isdigit, seen)):
        return RefusalCode.NO_LETTERS_IN_NAME
    name, _ = name_and_rest(seen)
    return RefusalCode.PLACEHOLDER_NAME if not name or names_nobody(name) else None


def is_error(text: str) -> bool:
    """Tell whether a cell holds a spreadsheet's error instead of a value."""
    return "#" in text and _ERROR.fullmatch(text) is not None


@lru_cache(maxsize=16_384)  # the same few given names stand in most rows
def _reason(text: str) -> RefusalCode | None:
    """Return why no part of a name can look like this."""
    if _FORMULA.match(text):
        return RefusalCode.FORMULA_IN_NAME
    if is_error(text):
        return RefusalCode.ERROR_IN_NAME
    if len(text) > LONGEST:
        return RefusalCode.NAME_TOO_LONG
    return RefusalCode.MARKUP_IN_NAME if _MARKUP.search(text) else None


def read_name(cells: tuple[NameCell, ...]) -> NameReading:
    """Return a name that was not refused, understood."""
    written = " ".join(tidy(cell.text) for cell in cells)
    if cells[0].field == "full_name":
        name, rest = name_and_rest(without_marks(written))
        parts = split_full_name(name)
        if parts == Parts():
            parts = Parts(surname_of_nobody(written))
        beside = [NameCell(cells[0].field, rest)] if rest else []
    else:
        understood = {cell.field: _understood(cell.text) for cell in cells}
        parts = Parts(**{field: name for field, (name, _) in understood.items()})
        beside = [NameCell(field, rest) for field, (_, rest) in understood.items() if rest]
    capitals = Parts(*map(capitalised, (parts.surname, parts.given_name, parts.patronymic)))
    remarks = _remarks(cells)
    remarks += [(RemarkCode.LEFT_OUT_OF_NAME, one) for one in beside]
    return NameReading(written, capitals, tuple(remarks))


@lru_cache(maxsize=16_384)
def _understood(text: str) -> tuple[str, str]:
    """Return one part of a name without what only hides or imitates letters, and what is beside."""
    if is_placeholder(text):
        return "", ""
    name, rest = name_and_rest(without_marks(text))
    return repair_lookalikes(tidy(name)), rest


def _remarks(cells: tuple[NameCell, ...]) -> list[tuple[RemarkCode, NameCell]]:
    """Return what a person should know of how the name is written."""
    remarks = [(RemarkCode.HIDDEN_MARKS, cell) for cell in cells if hidden_marks(cell.text)]
    remarks += [
        (RemarkCode.LOOKALIKE_LETTERS, cell)
        for cell in cells
        if _FOREIGN.search(cell.text) and repair_lookalikes(cell.text) != cell.text
    ]
    return remarks
