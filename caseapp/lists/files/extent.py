"""How far the cells of a zipped sheet reach, found without building the sheet."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.sax.saxutils import unescape

from caseapp.lists.files.archive import Unacceptable
from caseapp.lists.files.limits import Limits
from caseapp.lists.problems import FileCause

# A row or cell: its reference, the rest of its tag, then formula and value if they follow.
_XLSX_TAG = re.compile(
    rb"<(?:[\w.-]+:)?(row|c)\b(?:[^<]*?\br\s*=\s*[\"']\s*([A-Za-z]*)(\d*))?([^<]*)"
    rb"(?:<(?:[\w.-]+:)?f\b([^<]*)(?:</(?:[\w.-]+:)?f>)?)?(?:<(?:[\w.-]+:)?v>([^<]*))?"
)
_XLSX_START = re.compile(rb"<(?:[\w.-]+:)?(?:row|c)\b")
_STYLE = re.compile(rb"\bs\s*=\s*[\"'](\d+)")
_PLAIN_CELL = re.compile(rb'<c r="[A-Z](\d{1,5})"')
_PLAIN_COLUMNS = 26
_NOT_PLAIN = (b":c", b"<f", b'"e"')
_ODS_TAG = re.compile(
    rb"<(?:[\w.-]+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^<]*)"
)
_ODS_START = re.compile(rb"<(?:[\w.-]+:)?(?:table|table-row|table-cell|covered-table-cell)[\s/>]")
_REPEATED = re.compile(rb"number-(?:rows|columns)-repeated\s*=\s*[\"'](\d+)")
_STEPS_BACK = 1000
_NEARLY_EMPTY = 100  # cells for each that is filled, or rows, or columns

Place = tuple[int, int]  # row and column, from 1


@dataclass(slots=True)
class Extent:
    """What a scan of one sheet remembers: its far corner, and what calamine will not tell."""

    rows: int = 0
    columns: int = 0
    filled: int = 0  # cells
    formulas: set[Place] = field(default_factory=set)
    shown: dict[Place, str] = field(default_factory=dict)  # errors, formulas never computed
    dates: dict[Place, str] = field(default_factory=dict)  # `month` or `year`: all that is shown

    def reach(self, row: int, column: int, limits: Limits) -> None:
        """Move the far corner, as far as the limits go."""
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)
        if self.rows > limits.rows:
            self._refuse(FileCause.TOO_MANY_ROWS, self.rows)
        if self.columns > limits.columns:
            self._refuse(FileCause.TOO_MANY_COLUMNS, self.columns)
        if self.rows * self.columns > limits.cells:
            self._refuse(FileCause.TOO_MANY_CELLS, self.rows * self.columns)

    def _refuse(self, cause: FileCause, claimed: int) -> None:
        if self.filled * _NEARLY_EMPTY < claimed:
            reached = f"{self.rows:,} × {self.columns:,}".replace(",", "\N{NO-BREAK SPACE}")
            raise Unacceptable(FileCause.FAR_CELL, detail=reached)
        raise Unacceptable(cause)


def xlsx_extent(chunks: Iterable[bytes], limits: Limits, styles: Mapping[bytes, str]) -> Extent:
    """Return how far the filled cells of an XLSX sheet reach; refuse what reaches too far."""
    extent = Extent()
    row = column = 0
    for piece in _pieces(_XLSX_START, chunks, limits):
        extent.filled += (piece.count(b"v>") + piece.count(b"is>")) // 2
        if not styles and (last := _plain_until(piece)):
            extent.reach(last, _PLAIN_COLUMNS, limits)
            row = last
            continue
        for tag in _XLSX_TAG.finditer(piece):
            name, letters, digits, rest, formula, value = tag.groups()
            row = int(digits[:9]) if digits else row + (name == b"row")
            if name == b"row":
                column = 0
                continue
            column = _column(letters) if letters else column + 1
            if formula is None and value is None and rest.rstrip().endswith(b"/>"):
                continue
            if row > extent.rows or column > extent.columns:
                extent.reach(max(row, 1), column, limits)
            _note(extent, (row, column), tag, styles)
    return extent


def ods_extent(chunks: Iterable[bytes], limits: Limits) -> Extent:
    """Return how far the filled cells of an ODS file reach, repeated ones counted."""
    extent = Extent()
    row = column = repeat = 0
    for piece in _pieces(_ODS_START, chunks, limits):
        for tag in _ODS_TAG.finditer(piece):
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
                    extent.filled += times * repeat
                    extent.reach(row + repeat, column, limits)
    return extent


def _pieces(start: re.Pattern[bytes], chunks: Iterable[bytes], limits: Limits) -> Iterator[bytes]:
    """Return a stream in pieces that each end before a row or cell begins."""
    rest = b""
    for chunk in chunks:
        piece = rest + chunk
        cut = _last_start(start, piece)
        if cut > 0:
            yield piece[:cut]
        rest = piece[max(cut, 0) :]
        if len(rest) > len(chunk) + 4 * limits.cell:
            raise Unacceptable(FileCause.CELL_TOO_LONG)
    yield rest


def _last_start(start: re.Pattern[bytes], piece: bytes) -> int:
    """Return where the last row or cell begins, or -1."""
    place = len(piece)
    for _ in range(_STEPS_BACK):
        place = piece.rfind(b"<", 0, place)
        if place < 0 or start.match(piece, place):
            return place
    return -1


def _plain_until(piece: bytes) -> int:
    """Return the last row of a piece in which every cell is a plain one of columns A to Z, or 0."""
    if any(sign in piece for sign in _NOT_PLAIN):
        return 0
    rows = _PLAIN_CELL.findall(piece)
    return int(rows[-1]) if rows and len(rows) == piece.count(b"<c") else 0


@lru_cache(maxsize=1024)
def _column(letters: bytes) -> int:
    """Return the number of a column from its letters; four letters are beyond every sheet."""
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - 64
    return number


def _note(extent: Extent, place: Place, tag: re.Match[bytes], styles: Mapping[bytes, str]) -> None:
    """Remember a formula, an error's text, and a date of which only a part is shown."""
    formula, value = tag[5], tag[6]
    head = tag[0].partition(b">")[0]
    if formula is not None:
        extent.formulas.add(place)
        if not value and b'"str"' not in head and b"'str'" not in head:
            text = formula.partition(b">")[2].decode("utf-8", "replace")
            extent.shown[place] = f"={unescape(text)}"
    if value and value.startswith(b"#") and (b'"e"' in head or b"'e'" in head):
        extent.shown[place] = value.decode("utf-8", "replace")
    if styles and (style := _STYLE.search(head)) and style[1] in styles:
        extent.dates[place] = styles[style[1]]
