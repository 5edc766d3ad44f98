"""Draws the pages of a paper beside the window, those asked for last first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from exports.page_text import Hit, find_text
from exports.render import render_page

KEPT = 12  # pictures; an A4 page at twice its size takes 8 MB


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page at a size; the paper is told apart by its turn."""

    turn: int
    page: int
    scale: float


class PageDrawer(QObject):
    """Keeps the newest pictures; tells when one that was missing is there."""

    drawn = Signal()
    found = Signal(object)  # hits
    _made = Signal(object, object)
    _searched = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._turn = 0
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._waiting: list[Wanted] = []
        self._running: Wanted | None = None
        self._stop = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)  # one draws, one searches
        self._pool.setExpiryTimeout(1000)
        self._made.connect(self._take)
        self._searched.connect(self._tell_found)

    def take_paper(self, pdf: bytes) -> None:
        """Draw another paper from now on."""
        self._pdf = pdf
        self._turn += 1
        self._stop.set()
        self._kept.clear()
        self._waiting.clear()

    def picture(self, page: int, scale: float) -> QPixmap | None:
        """Give a page's picture, or the page at another size until it is drawn."""
        wanted = Wanted(self._turn, page, round(scale, 3))
        if wanted in self._kept:
            self._kept.move_to_end(wanted)
            return self._kept[wanted]
        self._ask(wanted)
        return next((self._kept[one] for one in self._kept if one.page == page), None)

    def forget_waiting(self) -> None:
        """Drop what was asked for and is not in sight any more."""
        self._waiting.clear()

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for is drawn."""
        return self._running is None and not self._waiting

    def search(self, text: str) -> None:
        """Look for words; the search before this one is given up."""
        self._stop.set()
        self._stop = threading.Event()
        self._pool.start(partial(self._search, self._pdf, text, self._stop))

    def _ask(self, wanted: Wanted) -> None:
        if wanted != self._running and wanted not in self._waiting:
            self._waiting.append(wanted)
        self._start()

    def _start(self) -> None:
        if self._running is None and self._waiting:
            self._running = self._waiting.pop()
            self._pool.start(partial(self._draw, self._pdf, self._running))

    def _draw(self, pdf: bytes, wanted: Wanted) -> None:
        """Draw, in the thread."""
        width, height, pixels = render_page(pdf, wanted.page, wanted.scale)
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBX8888)
        with suppress(RuntimeError):  # the window may have closed meanwhile
            self._made.emit(wanted, image.copy())

    def _search(self, pdf: bytes, text: str, stop: threading.Event) -> None:
        """Search, in the thread."""
        found = find_text(pdf, text, stop)
        with suppress(RuntimeError):
            self._searched.emit(stop, found)

    @Slot(object, object)
    def _take(self, wanted: Wanted, image: QImage) -> None:
        self._running = None
        if wanted.turn == self._turn:
            self._kept[wanted] = QPixmap.fromImage(image)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._start()
        self.drawn.emit()

    @Slot(object, object)
    def _tell_found(self, stop: threading.Event, hits: tuple[Hit, ...]) -> None:
        if stop is self._stop and not stop.is_set():
            self.found.emit(hits)
