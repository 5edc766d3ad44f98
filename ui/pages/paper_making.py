"""Makes the paper that the preview shows: short ones at once, long ones beside the window."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.progress import SILENT
from exports.outgoing import PaperKind
from ui.papers.documents import paper_for
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.progress import Progress
    from exports.outgoing import Choices
    from ui.desk import Desk
    from ui.papers.documents import Paper, Subject

LONG = frozenset(
    {PaperKind.CONTRADICTIONS, PaperKind.COMPARISON, PaperKind.PHOTOS, PaperKind.TRANSMITTAL}
)
"""Papers with a part for every child of a list; a hundred pages take seconds."""


class PaperMaking(QObject):
    """Makes one paper after the other; only the one asked for last is handed on."""

    made = Signal(object)  # a `Paper`
    stopped = Signal()  # there is no paper: refused, failed, or cancelled

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._beside = 0  # papers that are made beside the window, or wait
        self._then: Callable[[], object] | None = None

    def make(
        self, subject: Subject, choices: Choices, then: Callable[[], object] | None = None
    ) -> None:
        """Make a paper; `then` is done once it is there, and not at all if there is none."""
        self._turn += 1
        self._then = then
        now = dt.datetime.now().astimezone()
        made = partial(paper_for, self._desk.workspace, subject, choices, now)
        work = partial(_work, made, self._turn)
        if subject.kind in LONG or self._beside:  # two papers are never drawn at once
            self._beside += 1
            title = translate("PaperMaking", "Making the paper…")
            self._desk.run(title, work, self._arrive, self._fail, self._end)
            return
        with self._desk.telling():
            self._take(work(SILENT))
            return
        self._stop()

    @Slot(object)
    def _arrive(self, found: tuple[int, Paper]) -> None:
        self._beside -= 1
        self._take(found)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        self._desk.tell_error(error)

    @Slot()
    def _end(self) -> None:
        self._beside -= 1
        if not self._beside:  # else the one asked for last is still to come
            self._stop()

    def _take(self, found: tuple[int, Paper]) -> None:
        turn, paper = found
        if turn != self._turn:
            return  # something else was asked for meanwhile
        then, self._then = self._then, None
        self.made.emit(paper)
        if then is not None:
            then()

    def _stop(self) -> None:
        self._then = None
        self.stopped.emit()


def _work(made: Callable[[], Paper], turn: int, progress: Progress) -> tuple[int, Paper]:
    paper = made()
    progress.step(1, 1)  # cancelled meanwhile: nothing is shown
    return turn, paper
