"""PDF: ruled tables by their lines, others by the gaps between their columns."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from caseapp.lists.files.child.answering import Order, Refusal, lacked_memory
from caseapp.lists.files.child.gaps import (
    Word,
    cells_of,
    gaps,
    lines_of_words,
    rows_of,
    text_of,
)
from caseapp.lists.files.child.tables import Table, answers_of, lines_of

_UNKNOWN_LETTERS = "(cid:"
_MOST_UNKNOWN = 0.3
_LEAST_ROWS = 2
_LEAST_COLUMNS = 2


class _Pages:
    """The pages read so far: their tables and their lines of words."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self.cuts: tuple[float, ...] = ()  # of the ruled tables
        self.lines: list[list[Word]] = []
        self.width = 0.0
        self.characters = 0
        self.unknown = 0
        self.pictures = 0


def answers(data: bytes, order: Order) -> Iterator[object]:
    """Return what the parent is told of a PDF."""
    logging.disable(logging.CRITICAL)
    pages = _Pages()
    try:
        with pdfplumber.open(BytesIO(data)) as document:
            total = len(document.pages)
            if not 0 < total <= order["pages"]:
                raise Refusal("too_many_pages" if total else "damaged")
            for number, page in enumerate(document.pages, 1):
                _read(page, pages, order["cuts"])
                page.close()
                yield {"done": number, "total": total}
    except PdfminerException as problem:
        raise Refusal(_cause(problem)) from None
    _check_letters(pages)
    yield from _told(pages, order)


def _cause(problem: PdfminerException) -> str:
    """Return why the parser could not go on."""
    inner = problem.args[0] if problem.args else None
    if isinstance(inner, (PDFPasswordIncorrect, PDFEncryptionError)):
        return "encrypted"
    return "too_much_memory" if lacked_memory(problem) else "damaged"


def _check_letters(pages: _Pages) -> None:
    """Refuse pages that are pictures, or whose letters nobody can name."""
    if not pages.characters:
        raise Refusal("scanned" if pages.pictures else "empty")
    if pages.unknown > _MOST_UNKNOWN * pages.characters:
        raise Refusal("unknown_letters")


def _read(page: Any, pages: _Pages, cuts: Sequence[float] | None) -> None:  # noqa: ANN401 - untyped
    """Take the tables and the words of a page."""
    chars = page.chars
    pages.characters += len(chars)
    pages.unknown += sum(char["text"].startswith(_UNKNOWN_LETTERS) for char in chars)
    pages.pictures += len(page.images) + len(page.curves) + len(page.rects)
    pages.width = max(pages.width, float(page.width))
    words = [Word(w["x0"], w["x1"], w["top"], w["bottom"], w["text"]) for w in _words(page)]
    lines = lines_of_words(words)
    pages.lines += lines
    ruled = [table for table in page.find_tables() if _is_table(table)]
    for place, table in enumerate(ruled):
        above = [] if place or pages.tables else _above(lines, table.bbox[1])
        rows = _cut(table, words, cuts) if cuts is not None else _rows(table, words)
        pages.tables.append(Table(rows, above))
        pages.cuts = pages.cuts or _cuts_of(table)


def _words(page: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - untyped
    found: list[dict[str, Any]] = page.extract_words(x_tolerance=1.5, keep_blank_chars=False)
    return found


def _is_table(table: Any) -> bool:  # noqa: ANN401 - untyped
    return len(table.rows) >= _LEAST_ROWS and len(table.columns) >= _LEAST_COLUMNS


def _rows(table: Any, words: Sequence[Word]) -> list[list[str]]:  # noqa: ANN401 - untyped
    """Return the cells by the table's own lines."""
    rows = []
    for row in table.rows:
        inside = _within(words, row.bbox)
        rows.append(["" if cell is None else text_of(_within(inside, cell)) for cell in row.cells])
    return rows


def _cut(table: Any, words: Sequence[Word], cuts: Sequence[float]) -> list[list[str]]:  # noqa: ANN401 - untyped
    """Return the rows between the table's lines, cut into columns where the person says."""
    return [cells_of(_within(words, row.bbox), cuts) for row in table.rows]


def _within(words: Iterable[Word], box: Sequence[float]) -> list[Word]:
    """Return the words whose middle lies in a box."""
    left, top, right, bottom = box
    return [
        word
        for word in words
        if top <= (word.top + word.bottom) / 2 < bottom and left <= word.middle < right
    ]


def _cuts_of(table: Any) -> tuple[float, ...]:  # noqa: ANN401 - untyped
    """Return where the columns of a ruled table part."""
    return tuple(sorted({round(float(cell[0]), 1) for cell in table.cells}))[1:]


def _above(lines: Sequence[Sequence[Word]], top: float) -> list[str]:
    """Return the lines of text above a table."""
    before = (line for line in lines if (line[0].top + line[0].bottom) / 2 < top)
    return [" ".join(word.text for word in line) for line in before]


def _told(pages: _Pages, order: Order) -> Iterator[object]:
    """Return the ruled tables, or what the gaps between the words show, or plain lines."""
    if pages.tables:
        cuts = order["cuts"] or pages.cuts
        yield from answers_of(pages.tables, order, cuts=cuts, width=pages.width)
        return
    cuts = order["cuts"] if order["cuts"] is not None else gaps(pages.lines)
    if cuts:
        yield from answers_of(
            [Table(rows_of(pages.lines, cuts))], order, cuts=cuts, width=pages.width
        )
    else:
        texts = [" ".join(word.text for word in line) for line in pages.lines]
        yield from lines_of(texts, order, width=pages.width)
