"""Starts the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.shell import PageName, Place
from ui.tasks import ThreadTasks


def main(path: Path | None = None) -> int:
    """Open the window, and in it a file: the one given, else the last one; until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError
    app.setApplicationName("caseapp")
    settings = Settings()
    appearance.wear(app, settings)
    window = MainWindow(Desk(ThreadTasks()), settings)
    sys.excepthook = _Hook(window)
    window.show()
    first = path or last_file(settings)
    if first is not None:
        _Opener(window, first, asked_for=path is not None)
    return app.exec()


def last_file(settings: Settings) -> Path | None:
    """Give the file opened last, if it is still there."""
    return next((path for path in settings.recent_files[:1] if path.is_file()), None)


class _Opener(QObject):
    """Opens a file once the window has been painted; the demo with its list in front."""

    def __init__(self, window: MainWindow, path: Path, *, asked_for: bool) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        if asked_for:
            window.desk.opened.connect(self.show_list)
        QTimer.singleShot(0, self.open)

    @Slot()
    def open(self) -> None:
        self._window.open_file(self._path)

    @Slot()
    def show_list(self) -> None:
        self._window.desk.opened.disconnect(self.show_list)
        if self._window.desk.workspace.is_demo:
            from caseapp.lists import overview  # noqa: PLC0415 - slow; the window is painted first

            first = self._window.desk.read(overview.lists)[0]
            self._window.go(Place(PageName.ENTRIES, record=first.list_id))


class _Hook:
    """Shows our bugs in the window instead of ending the program."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._window.desk.tell_error(error)
        else:
            self._window.close()
