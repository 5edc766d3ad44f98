"""The strip at the foot: which file is open, that all is saved, what long work does."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.seen import seen
from ui.tasks import Tasks
from ui.widgets.labels import label
from ui.words import translate

STEPS = 1000
SHORT = 100  # milliseconds; what takes no longer would only flicker


class StatusStrip(QFrame):
    """File name and save state on the left, progress with a Cancel button on the right."""

    def __init__(self, tasks: Tasks, go_on: QAction) -> None:
        super().__init__()
        self.setObjectName("statusStrip")
        self._file = label("")
        self._saved = label("")
        self.unfinished = QPushButton()
        self.unfinished.setObjectName("link")
        self.unfinished.setToolTip(go_on.toolTip())
        self.unfinished.clicked.connect(go_on.trigger)
        self.unfinished.setVisible(False)
        self._work = _Work(tasks)
        self.setMinimumHeight(self._work.sizeHint().height() + 10)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 12, 5)
        row.setSpacing(16)
        row.addWidget(self._file)
        row.addWidget(self._saved)
        row.addWidget(self.unfinished)
        row.addStretch(1)
        row.addWidget(self._work)

    def show_file(self, name: str) -> None:
        """Name the open file, or say that none is open."""
        self._file.setText(name or translate("StatusStrip", "No file is open"))
        self._saved.setVisible(bool(name))

    def show_unsaved(self, unfinished: Sequence[str], *, unsaved: bool) -> None:
        """Say whether all is in the file; what was begun and not recorded is a click away."""
        self._saved.setText("" if unfinished else _state(unsaved=unsaved))
        self.unfinished.setVisible(bool(unfinished))
        if unfinished:
            self.unfinished.setText(seen(_named(unfinished)))


def _named(unfinished: Sequence[str]) -> str:
    said = translate("StatusStrip", "Not recorded: {0}").format(unfinished[0])
    if len(unfinished) == 1:
        return said
    return translate("StatusStrip", "{0} and %n more", len(unfinished) - 1).format(said)


def _state(*, unsaved: bool) -> str:
    if unsaved:
        return translate("StatusStrip", "Something typed is not in the file yet")
    return translate("StatusStrip", "All changes are saved")


class _Work(QWidget):
    """What long work does now, how far it is, and the button that stops it."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._title = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._cancel = QPushButton(translate("StatusStrip", "Cancel"))
        self._cancel.setAccessibleName(translate("StatusStrip", "Cancel the work that runs"))
        self._cancel.setToolTip(translate("StatusStrip", "Cancel the work that runs"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._bar, self._cancel):
            row.addWidget(part)
        self._soon = QTimer(self, singleShot=True, interval=SHORT)
        self._soon.timeout.connect(self.show)
        self._cancel.clicked.connect(tasks.cancel)
        tasks.started.connect(self._start)
        tasks.progressed.connect(self._advance)
        tasks.finished.connect(self._finish)
        self.setVisible(tasks.busy)

    @Slot(str)
    def _start(self, title: str) -> None:
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._soon.start()

    @Slot(object, object)
    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, STEPS if total else 0)
        self._bar.setValue(STEPS * done // total if total else 0)

    @Slot()
    def _finish(self) -> None:
        self._soon.stop()
        self.setVisible(False)
