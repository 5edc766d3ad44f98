"""How many cases the saved views find, counted beside the window and not again until a change."""

import datetime as dt

from PySide6.QtCore import QObject, Signal

from caseapp.filters.counting import count_views
from caseapp.filters.views import View
from caseapp.journal import anchor
from caseapp.progress import Progress
from ui.desk import Desk
from ui.words import translate

Counted = tuple[tuple[View, int], ...]


class CountedViews(QObject):
    """What was counted last; `counted` when that is of now."""

    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at: object = None
        self.known: Counted = ()

    def ask(self) -> None:
        """Count, unless nothing was written since."""
        at = self._desk.read(anchor)
        if at != self._at:
            self._at = at
            title = translate("StartPage", "Counting the saved views…")
            self._desk.run(title, self._count, self._keep)

    def _count(self, _progress: Progress) -> Counted:
        return self._desk.read(count_views, dt.datetime.now().astimezone().date())

    def _keep(self, counted: Counted) -> None:
        if counted != self.known:
            self.known = counted
            self.counted.emit()
