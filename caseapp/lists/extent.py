"""How far the cells of a zipped sheet reach, found without building the sheet."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from xml.sax.saxutils import unescape

from caseapp.lists.archive import Unacceptable
from caseapp.lists.limits import Limits
from caseapp.lists.problems import FileCause

# A row or cell: its reference, the rest of its tag, then the formula and the value if they follow.
_XLSX_TAG = re.compile(
    rb"<(?:[\w.-]+:)?(row|c)\b(?:[^<]*?\br\s*=\s*[\"']\s*([A-Za-z]*)(\d*))?([^<]*)"
    rb"(?:<(?:[\w.-]+:)?f\b([^<]*)(?:</(?:[\w.-]+:)?f>)?)?(?:<(?:[\w.-]+:)?v>([^<]*))?"
)
_STYLE = re.compile(rb"\bs\s*=\s*[\"'](\d+)")
_ODS_TAG = re.compile(
    rb"<(?:[\w.-]+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<]*)"
)
_REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d+)")

Place = tuple[int, int]  # row and column, from 1


@dataclass(slots=True)
class Extent:
    """What a scan of one sheet remembers: its far corner, and what calamine will not tell."""

    rows: int = 0
    columns: int = 0
    formulas: set[Place] = field(default_factory=set)
    shown: dict[Place, str] = field(default_factory=dict)  # errors, formulas never computed
    dates: dict[Place, str] = field(default_factory=dict)  # `month` or `year`: all that is shown


def xlsx_extent(chunks: Iterable[bytes], limits: Limits, styles: dict[bytes, str]) -> Extent:
    """Return how far the filled cells of an XLSX sheet reach; refuse what reaches too far."""
    extent = Extent()
    row = column = 0
    for tag in _tags(_XLSX_TAG, chunks, limits):
        name, letters, digits, rest, formula, value = tag.groups()
        if name == b"row":
            row, column = (int(digits[:9]) if digits else row + 1), 0
            continue
        column = _column(letters) if letters else column + 1
        row = int(digits[:9]) if digits else row
        if rest.rstrip().endswith(b"/>") and formula is None:
            continue
        if row > extent.rows or column > extent.columns:
            _reach(extent, max(row, 1), column, limits)
        if formula is not None or (value and value[:1] == b"#"):
            _note(extent, (row, column), tag)
        if styles and (style := _STYLE.search(rest)) and style[1] in styles:
            extent.dates[row, column] = styles[style[1]]
    return extent


def ods_extent(chunks: Iterable[bytes], limits: Limits) -> Extent:
    """Return how far the filled cells of an ODS file reach, repeated ones counted."""
    extent = Extent()
    row = column = repeat = 0
    for tag in _tags(_ODS_TAG, chunks, limits):
        name, rest = tag.groups()
        found = _REPEATED.search(rest)
        times = int(found[1][:9]) if found else 1
        if name == b"table":
            row = column = repeat = 0
        elif name == b"table-row":
            row, column, repeat = row + repeat, 0, times
        else:
            column += times
            if not rest.rstrip().endswith(b"/>") or b"value-type" in rest:
                _reach(extent, row + repeat, column, limits)
    return extent


def _reach(extent: Extent, row: int, column: int, limits: Limits) -> None:
    """Move the far corner, as far as the limits go."""
    extent.rows, extent.columns = max(extent.rows, row), max(extent.columns, column)
    if extent.rows > limits.rows:
        raise Unacceptable(FileCause.TOO_MANY_ROWS)
    if extent.columns > limits.columns:
        raise Unacceptable(FileCause.TOO_MANY_COLUMNS)
    if extent.rows * extent.columns > limits.cells:
        raise Unacceptable(FileCause.TOO_MANY_CELLS)


def _tags(
    pattern: re.Pattern[bytes], chunks: Iterable[bytes], limits: Limits
) -> Iterator[re.Match[bytes]]:
    """Return every match in a stream; the last of each piece waits for what follows it."""
    rest = b""
    for chunk in chunks:
        piece = rest + chunk
        waiting: re.Match[bytes] | None = None
        for found in pattern.finditer(piece):
            if waiting:
                yield waiting
            waiting = found
        rest = piece[waiting.start() :] if waiting else piece[-limits.cell :]
        if len(rest) > 4 * limits.cell + len(chunk):
            raise Unacceptable(FileCause.CELL_TOO_LONG)
    yield from pattern.finditer(rest)


@lru_cache(maxsize=1024)
def _column(letters: bytes) -> int:
    """Return the number of a column from its letters; four letters are beyond every sheet."""
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number


def _note(extent: Extent, place: Place, tag: re.Match[bytes]) -> None:
    """Remember a formula, and the text of a cell that holds an error or was never computed."""
    rest, formula, value = tag[4], tag[5], tag[6]
    if formula is not None:
        extent.formulas.add(place)
        if not value and b'"str"' not in rest and b"'str'" not in rest:
            extent.shown[place] = "=" + unescape(
                formula.partition(b">")[2].decode("utf-8", "replace")
            )
    if value and value.startswith(b"#") and (b'"e"' in rest or b"'e'" in rest):
        extent.shown[place] = value.decode("utf-8", "replace")
