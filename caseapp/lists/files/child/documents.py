"""DOCX: its tables, cell by cell, or its paragraphs where it has none.

The parts are read as a stream, so that a long document does not fill the memory.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import IO
from xml.etree import ElementTree

from caseapp.lists.files.child.answering import Order, Refusal
from caseapp.lists.files.child.tables import Table, answers_of, lines_of

_DELETED = {"del", "moveFrom", "Fallback", "footnoteReference", "instrText"}
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-", "ptab": "\t"}
_MOST_SPANNED = 512


class _Document:
    """A document while it is read: tables that have begun, and lines that stand in none."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self.lines: list[str] = []
        self._open: list[Table] = []
        self._said: list[str] = []  # since the last table ended

    def begin(self, element: ElementTree.Element) -> None:
        """Take the start of a table."""
        if _name(element) == "tbl":
            table = Table(above=[] if self._open else self._said)
            self._said = []
            self.tables.append(table)
            self._open.append(table)

    def end(self, element: ElementTree.Element) -> None:
        """Take what has been read whole, and keep no more of it than its text."""
        match _name(element):
            case "tbl":
                self._open.pop()
                element.clear()
            case "tr" if self._open:
                self._take_row(element)
                element.clear()
            case "p" if not self._open:
                self._take_line(_text(element))
                element.clear()
            case name if name in _DELETED:
                element.clear()

    def _take_line(self, text: str) -> None:
        if text.strip():
            self.lines.append(text)
            self._said.append(text)

    def _take_row(self, row: ElementTree.Element) -> None:
        if row.find("{*}trPr/{*}del") is None:
            rows = self._open[-1].rows
            rows.append(_cells(row, rows[-1] if rows else []))


def answers(data: bytes, order: Order) -> Iterator[object]:
    """Return what the parent is told of a document."""
    document = _Document()
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive, archive.open(_main_part(archive)) as part:
            _read(part, document)
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError):
        raise Refusal("damaged") from None
    if any(any(map(any, table.rows)) for table in document.tables):
        yield from answers_of(document.tables, order)
    else:
        yield from lines_of(document.lines, order)


def _main_part(archive: zipfile.ZipFile) -> str:
    """Return the name of the part that holds the text, which is not always the usual one."""
    if "_rels/.rels" in archive.namelist():
        links = ElementTree.fromstring(archive.read("_rels/.rels"))  # noqa: S314 - guarded before
        for link in links.iterfind("{*}Relationship"):
            if link.get("Type", "").endswith("/officeDocument"):
                return link.get("Target", "").lstrip("/")
    return "word/document.xml"


def _read(part: IO[bytes], document: _Document) -> None:
    for event, element in ElementTree.iterparse(part, ("start", "end")):  # noqa: S314 - likewise
        if event == "start":
            document.begin(element)
        else:
            document.end(element)


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: ElementTree.Element) -> str:
    """Return the text of a paragraph as it is seen."""
    parts: list[str] = []
    for inner in element.iter():
        name = _name(inner)
        parts.append((inner.text or "") if name == "t" else _BREAKS.get(name, ""))
    return "".join(parts)


def _cells(row: ElementTree.Element, above: list[str]) -> list[str]:
    """Return the cells of a row; one merged with the cell above says the same."""
    cells = [""] * _number(row, "{*}trPr/{*}gridBefore", 0)
    for cell in row.iterfind(".//{*}tc"):
        merged = cell.find("{*}tcPr/{*}vMerge")
        goes_on = merged is not None and _value(merged) in {"", "continue"}
        place = len(cells)
        texts = [] if goes_on else [_text(one) for one in cell.iterfind(".//{*}p")]
        cells.append(above[place] if goes_on and place < len(above) else "\n".join(texts).strip())
        cells += [""] * (_number(cell, "{*}tcPr/{*}gridSpan", 1) - 1)
    return cells


def _value(element: ElementTree.Element) -> str:
    """Return the one value of an element."""
    return next((value for key, value in element.items() if key.endswith("val")), "")


def _number(element: ElementTree.Element, path: str, usual: int) -> int:
    """Return a number that a property gives, within reason."""
    found = element.find(path)
    text = _value(found) if found is not None else ""
    return min(int(text), _MOST_SPANNED) if text.isdecimal() else usual
