"""What columns without headings hold, by the cells themselves: a guess that a person can change."""

import re
from collections.abc import Callable, Sequence

from caseapp.dates import read_date
from caseapp.errors import NotUnderstood
from caseapp.lists.columns.value_words import read_sex
from caseapp.names.clean import says_nothing
from caseapp.names.given_names import classes_of
from caseapp.names.parts import split_full_name
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton
from caseapp.regions import find_region

_MOST = 0.6
_NUMBER = re.compile(r"\d{1,6}\.?")
_WORD = re.compile(r"[^\W\d_][\w'’ʼ-]*\.?")


def guessed_fields(rows: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """Return a field, or nothing, for each column; each field but once."""
    fields: list[str] = []
    for place in range(width):
        cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        found = (name for name, holds in _KINDS if name not in fields and _most(cells, holds))
        fields.append(next(found, ""))
    return _with_surname(fields, rows)


def _with_surname(fields: list[str], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Call the column of words before a given name the surname."""
    place = fields.index("given_name") if "given_name" in fields else 0
    if place and not fields[place - 1] and "full_name" not in fields:
        cells = [row[place - 1].strip() for row in rows if place - 1 < len(row)]
        if _most(cells, lambda cell: _WORD.fullmatch(cell) is not None):
            fields[place - 1] = "surname"
    return tuple(fields)


def _most(cells: Sequence[str], holds: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(holds, cells)) >= _MOST * len(cells)


def _is_birth(cell: str) -> bool:
    try:
        return bool(read_date(cell).edtf)
    except NotUnderstood:
        return False


def is_given_name(word: str) -> bool:
    """Tell whether the table of given names knows a word."""
    return bool(classes_of(skeleton(word)))


def _is_full_name(cell: str) -> bool:
    parts = split_full_name(cell) if " " in cell else None
    return bool(parts and parts.surname and is_given_name(parts.given_name))


def _is_sex(cell: str) -> bool:
    return not says_nothing(cell) and read_sex(cell) not in {None, "unknown"}


_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("line", lambda cell: _NUMBER.fullmatch(cell) is not None and len(cell) < 4),
    ("sex", _is_sex),
    ("birth", _is_birth),
    ("full_name", _is_full_name),
    ("given_name", lambda cell: _WORD.fullmatch(cell) is not None and is_given_name(cell)),
    ("patronymic", lambda cell: " " not in cell and bool(patronymic_sex(skeleton(cell)))),
    ("origin_region", lambda cell: find_region(cell) is not None),
)
