"""A typed text in pieces: words and `field:value,value`, with quotes around what has spaces.

Within quotes a quotation mark is written twice. Every pair of quotation marks that keyboards
and word processors make is taken for the plain one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

MARK = '"'
NOT = "-"
_QUOTES = str.maketrans(dict.fromkeys("«»“”„‟", MARK))
_NEEDS_QUOTES = frozenset(f"{MARK},:«»“”„‟")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: a word where it has no field, else a field's name with its values."""

    written: str
    field: str = ""
    values: tuple[str, ...] = ()
    negated: bool = False


def pieces(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text; a quote that is not closed ends with the text."""
    for written in _split(plain(text), None):
        yield _piece(written)


def plain(text: str) -> str:
    """Return a text with plain quotation marks, as every value is read."""
    return text.translate(_QUOTES)


def last_piece(text: str) -> tuple[str, str]:
    """Return what stands before the piece that is being typed, and that piece."""
    *_, piece = _split(plain(text), None)
    return text[: len(text) - len(piece)], piece


def last_value(values: str) -> tuple[str, str]:
    """Return the values before the one that is being typed, and that one without its quotes."""
    *_, value = _split(values, ",")
    return values[: len(values) - len(value)], _bare(value)


def quoted(value: str) -> str:
    """Return a value as it must be written to be read as the same value."""
    is_bare = value and not _NEEDS_QUOTES.intersection(value) and value.split() == [value]
    return value if is_bare else MARK + plain(value).replace(MARK, MARK * 2) + MARK


def _split(text: str, between: str | None) -> Iterator[str]:
    """Yield what stands between spaces (or commas) that are not within quotes."""
    start, inside = 0, False
    for place, letter in enumerate(text):
        if letter == MARK:
            inside = not inside
        elif not inside and (letter.isspace() if between is None else letter == between):
            yield text[start:place]
            start = place + 1
    yield text[start:]


def _piece(written: str) -> Piece:
    name, colon, values = written.partition(":")
    if not colon or MARK in name or not name.strip(NOT):
        return Piece(written, values=(_bare(written),))
    negated = name.startswith(NOT)
    given = tuple(value for one in _split(values, ",") if (value := _bare(one)))
    return Piece(written, name.removeprefix(NOT), given, negated)


def _bare(text: str) -> str:
    """Return a text without its quotes."""
    if MARK not in text:
        return text
    inner = text.removeprefix(MARK)
    closed = inner.removesuffix(MARK) if inner.endswith(MARK) else inner
    return closed.replace(MARK * 2, MARK)
