"""Makes the paper that the preview shows, beside the window, however short it is."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.progress import Progress, around
from caseapp.quiet import undisturbed
from ui.papers.documents import paper_for
from ui.tasks import Task
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from exports.outgoing import Choices
    from ui.desk import Desk
    from ui.papers.documents import Paper
    from ui.papers.subject import Subject


class PaperMaking(QObject):
    """Makes one paper after the other; only the one asked for last is handed on."""

    made = Signal(object)  # a `Paper`
    stopped = Signal()  # there is no paper: refused, failed, or cancelled

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._open = 0  # papers that are made, or wait
        self._then: Callable[[], object] | None = None

    def make(
        self, subject: Subject, choices: Choices, then: Callable[[], object] | None = None
    ) -> None:
        """Make a paper; `then` is done once it is there, and not at all if there is none."""
        self._turn += 1
        self._then = then
        now = dt.datetime.now().astimezone()
        made = partial(paper_for, self._desk.workspace, subject, choices, now)
        work = partial(self._work, made, self._turn)
        title = translate("PaperMaking", "Making the paper…")
        self._open += 1
        self._desk.tasks.run(Task(title, work, self._arrive, self._fail, self._end, soon=True))

    def waits_for(self) -> str:
        """Name what must be done before the paper is begun; empty once it is being made."""
        title = self._desk.tasks.title
        return "" if title == translate("PaperMaking", "Making the paper…") else title

    def _work(self, made: Callable[[], Paper], turn: int, progress: Progress) -> tuple[int, Paper]:
        """Make the paper, unless another is asked for or the person stops it meanwhile."""
        watched = Progress(progress.tell, lambda: progress.stop() or turn != self._turn)
        with around(watched), undisturbed():
            paper = made()
        watched.check()  # nothing is shown that was stopped
        return turn, paper

    @Slot(object)
    def _arrive(self, found: tuple[int, Paper]) -> None:
        self._open -= 1
        turn, paper = found
        if turn != self._turn:
            return  # something else was asked for meanwhile
        then, self._then = self._then, None
        self.made.emit(paper)
        if then is not None:
            then()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        self._desk.tell_error(error)

    @Slot()
    def _end(self) -> None:
        self._open -= 1
        if not self._open:  # else the one asked for last is still to come
            self._then = None
            self.stopped.emit()
