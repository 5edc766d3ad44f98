"""Rows that name several children: one row for each, or none where it is not sure who is who."""

import re
from collections.abc import Mapping, Sequence

from caseapp.dates import read_date
from caseapp.errors import NotUnderstood
from caseapp.lists.columns.another_child import (
    is_a_child,
    is_another,
    is_another_given,
)
from caseapp.lists.columns.births_in_text import (
    AND,
    NEXT_NUMBER,
    SLASH,
    WrittenChild,
    children_in,
    is_numbered,
    without_number,
)
from caseapp.names.clean import tidy
from caseapp.names.parts import split_full_name
from caseapp.names.spellings import are_spellings

Fields = Mapping[str, str]
NAMES = ("full_name", "surname", "given_name", "patronymic")
_HINT = re.compile(rf"[\n,;/\d]|{AND}", re.IGNORECASE)
_BETWEEN = re.compile(rf"\s*(?:[,;\n]+|{SLASH}|{AND}|{NEXT_NUMBER})\s*", re.IGNORECASE)
_BETWEEN_VALUES = re.compile(rf"\s*(?:[,;/\n]+|{AND})\s*", re.IGNORECASE)
_BETWEEN_BIRTHS = re.compile(r"[\n;,]+")
_OF_SEVERAL = re.compile(r"[\n;,]+|\s/\s|(?<=\d{4})/(?=\d)")
_OWN = ("sex",)  # of each child: one value for several says nothing of any
_LONGEST = 1000  # no row names more


def children_of(fields: Fields) -> tuple[Fields, ...] | None:
    """Return the fields of each child of a row; None where several are named, but not surely."""
    if not _may_be_several(fields):
        return (fields,)
    telling = "full_name" if fields.get("full_name", "").strip() else "given_name"
    written = children_in(fields.get(telling, ""))
    if written and telling == "full_name":
        return _with_own_births(fields, written)
    pieces = _pieces(fields.get(telling, ""))
    names = [without_number(piece) for piece in pieces]
    births = _births(fields.get("birth", ""), _OF_SEVERAL if len(names) > 1 else _BETWEEN_BIRTHS)
    if len(names) < 2:
        return (fields,) if len(births) < 2 or not _are_births(births) else None
    if _are_told_apart(pieces, births):
        return _shared_out(fields, telling, names)
    return None if _are_several(telling, names, births) else (fields,)


def _may_be_several(fields: Fields) -> bool:
    """Tell at a glance whether a row needs a closer look; nearly none does."""
    names = [fields[name] for name in NAMES if name in fields]
    hinted = any(map(_HINT.search, names)) or "\n" in fields.get("birth", "")
    return hinted and max(map(len, names), default=0) <= _LONGEST


def _with_own_births(fields: Fields, written: Sequence[WrittenChild]) -> tuple[Fields, ...] | None:
    """Return the children of a cell that says when each was born."""
    own = fields.get("birth", "").strip()
    if len(written) == 1:
        one = written[0]
        return ({**fields, "full_name": one.name, "birth": own or one.birth},)
    if own and tidy(own) not in {tidy(one.birth) for one in written}:
        return None
    names = _full_names([one.name for one in written])
    if names is None:
        return None
    return tuple(
        {**_only_shared(fields), "full_name": name, "birth": one.birth}
        for name, one in zip(names, written, strict=True)
    )


def _full_names(names: Sequence[str]) -> list[str] | None:
    """Return the names, each with a surname: the first one's where a child has none of its own."""
    first = split_full_name(names[0])
    full = [names[0]]
    for name in names[1:]:
        own = split_full_name(name).surname
        whole = name if own else f"{first.surname} {name}".strip()
        if not is_a_child(name) or any(are_spellings(one, whole) for one in full):
            return None
        full.append(whole)
    return full if first.surname and first.given_name else None


def _only_shared(fields: Fields) -> dict[str, str]:
    return {name: text for name, text in fields.items() if name not in _OWN}


def _pieces(text: str) -> list[str]:
    """Return what may be one child each: the lines, or what commas and numbers part."""
    lines = [line for line in text.splitlines() if line.strip()]
    pieces = lines if len(lines) > 1 else _BETWEEN.split(text)
    return [piece.strip() for piece in pieces if piece.strip(" .,;")]


def _births(text: str, between: re.Pattern[str]) -> list[str]:
    return [without_number(piece).strip() for piece in between.split(text) if piece.strip()]


def _are_births(births: Sequence[str]) -> bool:
    return all(_is_birth(birth) for birth in births)


def _is_birth(text: str) -> bool:
    try:
        return bool(read_date(text).edtf)
    except NotUnderstood:
        return False


def _are_told_apart(pieces: Sequence[str], births: Sequence[str]) -> bool:
    """Tell whether each piece surely is a child: as many births as pieces, or each numbered."""
    if len(births) == len(pieces):
        return _are_births(births)
    return not births and all(map(is_numbered, pieces))


def _are_several(telling: str, names: Sequence[str], births: Sequence[str]) -> bool:
    """Tell whether the names can hardly be one child's."""
    if len(births) > 1 and _are_births(births):
        return True
    judge = is_another_given if telling == "given_name" else is_another
    return any(judge(names[0], name) for name in names[1:])


def _shared_out(fields: Fields, telling: str, names: Sequence[str]) -> tuple[Fields, ...] | None:
    """Return the fields of each child: its own line of every cell that has one for each."""
    full = _full_names(names) if telling == "full_name" else list(names)
    if full is None:
        return None
    count = len(names)
    own = {name: _own_lines(name, text, count) for name, text in fields.items()}
    return tuple(
        {
            **{name: lines[place] for name, lines in own.items() if lines},
            telling: full[place],
        }
        for place in range(count)
    )


def _own_lines(name: str, text: str, count: int) -> list[str]:
    """Return a cell's line for each child, the whole cell for all, or nothing where unsure."""
    lines = [without_number(line).strip() for line in text.splitlines() if line.strip()]
    if name == "birth":
        births = _births(text, _OF_SEVERAL)
        return births if len(births) == count else []
    if len(lines) == count:
        return lines
    pieces = [piece for piece in _BETWEEN_VALUES.split(text) if piece.strip()]
    if name in {*_OWN, "patronymic", "surname"} and len(pieces) == count:
        return pieces
    return [] if name in _OWN or (name == "patronymic" and text) else [text] * count
