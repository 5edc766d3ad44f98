"""How many contradictions wait, counted beside the window and not again until something changed."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.contradictions.counting import Counted, count_again, count_open
from caseapp.journal import anchor
from caseapp.progress import Progress
from ui.desk import Desk
from ui.words import translate


class ContradictionCounts(QObject):
    """What was counted last, for every page; `counted` when that is of now."""

    counted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._known: Counted | None = None
        self._counting = False
        desk.closed.connect(self._forget)

    @property
    def known(self) -> Counted | None:
        """What was counted, if the file still stands as it did then."""
        return self._known if self._is_of_now() else None

    def ask(self) -> None:
        """Count, unless nothing was written since; after a change only what it touched."""
        if self._counting or self._is_of_now():
            return
        self._counting = True
        title = translate("ContradictionsPage", "Looking for contradictions…")
        work = partial(self._count, self._known)
        self._desk.run(title, work, self._keep, self._give_up, self._stop)

    def _count(self, before: Counted | None, progress: Progress) -> Counted:
        if before is None:
            return self._desk.read(count_open, progress=progress)
        return self._desk.read(count_again, before, progress=progress)

    def _keep(self, counted: Counted) -> None:
        self._counting = False
        self._known = counted
        if self._is_of_now():
            self.counted.emit()
        else:
            self.ask()

    def _give_up(self, error: Exception) -> None:
        self._stop()
        self._desk.tell_error(error)

    def _stop(self) -> None:
        self._counting = False

    def _is_of_now(self) -> bool:
        return self._known is not None and self._known.at == self._desk.read(anchor)

    @Slot()
    def _forget(self) -> None:
        self._known, self._counting = None, False


def counts_of(desk: Desk) -> ContradictionCounts:
    """Give what is counted beside a desk; made when it is first asked for."""
    return desk.findChild(ContradictionCounts) or ContradictionCounts(desk)
