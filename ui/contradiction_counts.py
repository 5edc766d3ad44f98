"""How many contradictions wait, counted beside the window and not again until something changed."""

from PySide6.QtCore import QObject, Signal

from caseapp.contradictions.counting import Counted, count_open
from caseapp.journal import anchor
from caseapp.progress import Progress
from ui.desk import Desk
from ui.words import translate


class ContradictionCounts(QObject):
    """What was counted last; `counted` when that is of now."""

    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known: Counted | None = None

    def ask(self) -> None:
        """Count, unless nothing was written since."""
        if self.known is not None and self.known.at == self._desk.read(anchor):
            return
        title = translate("ContradictionsPage", "Looking for contradictions…")
        self._desk.run(title, self._count, self._keep)

    def _count(self, progress: Progress) -> Counted:
        return self._desk.read(count_open, progress=progress)

    def _keep(self, counted: Counted) -> None:
        self.known = counted
        self.counted.emit()
