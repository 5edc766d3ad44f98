"""The tables of HTML as spreadsheets and word processors put it on the clipboard."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from caseapp.lists.files.child.answering import Order
from caseapp.lists.files.child.tables import Table, answers_of

_MOST_SPANNED = 512
_HIDDEN = {"style", "script", "title"}
_BREAKING = {"br", "p", "div", "li"}
_Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell's text, and over how many rows and columns it reaches."""

    text: str
    down: int
    across: int


class _Reader(HTMLParser):
    """Remembers the tables read so far, and what of the current cell was seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[_Cell]]] = []
        self._open: list[list[list[_Cell]]] = []
        self._seen: list[str] | None = None  # of the current cell
        self._spans = (1, 1)
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:
        """Take the start of a table, row or cell."""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BREAKING and self._seen:
            self._seen.append("\n")
        elif tag == "table":
            self._end_cell()
            self.tables.append([])
            self._open.append(self.tables[-1])
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1].append([])
        elif tag in {"td", "th"} and self._open:
            self._end_cell()
            self._seen, self._spans = [], (_span(attrs, "rowspan"), _span(attrs, "colspan"))

    def handle_endtag(self, tag: str) -> None:
        """Take the end of a table, row or cell."""
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in {"td", "th", "tr", "table"}:
            self._end_cell()
            if tag == "table" and self._open:
                self._open.pop()

    def handle_data(self, data: str) -> None:
        """Take text; line breaks of the source are but spaces."""
        if self._seen is not None and not self._hidden:
            self._seen.append(data.replace("\n", " ").replace("\r", " "))

    def _end_cell(self) -> None:
        if self._seen is None or not self._open:
            return
        lines = (" ".join(line.split()) for line in "".join(self._seen).split("\n"))
        cell = _Cell("\n".join(filter(None, lines)), *self._spans)
        self._seen = None
        rows = self._open[-1]
        if not rows:
            rows.append([])
        rows[-1].append(cell)


def answers(data: bytes, order: Order) -> Iterator[object]:
    """Return what the parent is told of a pasted table."""
    reader = _Reader()
    reader.feed(data.decode("utf-8", "replace"))
    reader.close()
    yield from answers_of([Table(_laid_out(rows)) for rows in reader.tables], order)


def _laid_out(rows: Iterable[Sequence[_Cell]]) -> list[list[str]]:
    """Return the texts of each row; a cell that reaches down says the same in every row."""
    laid_out: list[list[str]] = []
    reaching: dict[int, _Cell] = {}
    for cells in rows:
        row: list[str] = []
        beginning: dict[int, _Cell] = {}
        for cell in cells:
            _fill(row, reaching)
            beginning[len(row)] = cell
            row += [cell.text, *[""] * (cell.across - 1)]
        _fill(row, reaching)
        laid_out.append(row)
        goes_on = {**reaching, **beginning}.items()
        reaching = {
            place: _Cell(cell.text, cell.down - 1, cell.across)
            for place, cell in goes_on
            if cell.down > 1
        }
    return laid_out


def _fill(row: list[str], reaching: dict[int, _Cell]) -> None:
    """Repeat what reaches down from above into the places that come next."""
    while cell := reaching.get(len(row)):
        row += [cell.text, *[""] * (cell.across - 1)]


def _span(attrs: _Attributes, name: str) -> int:
    """Return over how many rows or columns a cell reaches."""
    text = next((value or "" for key, value in attrs if key == name), "")
    return max(1, min(int(text), _MOST_SPANNED)) if text.isdecimal() else 1
