"""A table that is filled beside the window, and says so until it is."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from caseapp.progress import Progress
from ui.desk import Desk
from ui.widgets.row_view import RowView
from ui.words import translate


class Beside(QObject):
    """Long work that fills one view, which never says "nothing" before the work is done."""

    def __init__(self, desk: Desk, view: RowView, take: Callable[[Any], None]) -> None:
        super().__init__(view)
        self._desk, self._view, self._take = desk, view, take
        self._open = 0  # works that run or wait

    def run(self, title: str, work: Callable[[Progress], object]) -> None:
        """Do the work; its title stands where rows would."""
        self._open += 1
        self._view.wait(title)
        self._desk.run(title, work, self._done, self._failed, self._stopped)

    @Slot(object)
    def _done(self, found: object) -> None:
        self._end("")
        self._take(found)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._stopped()
        self._desk.tell_error(error)

    @Slot()
    def _stopped(self) -> None:
        self._end(
            translate("Beside", "Stopped before the end. Leave the page and come again to look.")
        )

    def _end(self, said: str) -> None:
        self._open -= 1
        if not self._open:
            self._view.wait(said)
