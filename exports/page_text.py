"""Finds words on the pages of a PDF, and where they stand."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfTextPage
from pypdfium2 import raw as pdfium

from exports.render import ONE_AT_A_TIME

Box = tuple[float, float, float, float]  # left, bottom, right, top in points from the lower left

_SAME = {"’": "'", "ʼ": "'", "\u00a0": " ", "\r": " ", "\n": " ", "\t": " "}
_LINE_ENDS = "\r\n"
_HYPHENS = "\x02\ufffe"  # what PDFium gives for a hyphen at the end of a line
_UNSEEN = "\u0301\u00ad\u200b"


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found on a page (from 0); more than one box where they go over a line's end."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Folded:
    """The letters of a page as they are compared, and the place of each among PDFium's."""

    text: str
    places: Sequence[int]


def find_text(pdf: bytes, wanted: str, stop: threading.Event | None = None) -> tuple[Hit, ...]:
    """Find words in any case, with any apostrophe, over line ends too; `stop` ends the search."""
    sought = _folded(list(wanted)).text.strip()
    found: list[Hit] = []
    if not sought:
        return ()
    for index in range(_count(pdf)):
        if stop is not None and stop.is_set():
            break
        found += _on_page(pdf, index, sought)
    return tuple(found)


def _count(pdf: bytes) -> int:
    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        return len(document)


def _on_page(pdf: bytes, index: int, sought: str) -> list[Hit]:
    """Look at one page, so that drawing need not wait for the whole document."""
    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        letters = document[index].get_textpage()
        page = _folded(_letters(letters))
        hits, at = [], page.text.find(sought)
        while at >= 0:
            first, last = page.places[at], page.places[at + len(sought) - 1]
            hits.append(Hit(index, _boxes(letters, first, last - first + 1)))
            at = page.text.find(sought, at + len(sought))
        return hits


def _letters(page: PdfTextPage) -> list[str]:
    return [chr(pdfium.FPDFText_GetUnicode(page, at)) for at in range(page.count_chars())]


def _boxes(page: PdfTextPage, first: int, count: int) -> tuple[Box, ...]:
    return tuple(page.get_rect(at) for at in range(page.count_rects(first, count)))


def _folded(letters: Sequence[str]) -> _Folded:
    """Fold letters one by one: white space once, nothing after a hyphen at the end of a line."""
    text: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(letters):
        if letter in _UNSEEN or _goes_on(letters, place, text):
            continue
        kept = "-" if letter in _HYPHENS else _SAME.get(letter, letter)
        if kept == " " and text[-1:] == [" "]:
            continue
        text.append(kept.lower()[:1] or kept)
        places.append(place)
    return _Folded("".join(text), places)


def _goes_on(letters: Sequence[str], place: int, text: Sequence[str]) -> bool:
    return letters[place] in _LINE_ENDS and text[-1:] == ["-"]
