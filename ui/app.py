"""Starts the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.settings import Settings
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
        QTimer.singleShot(0, _Opener(window, first))
    return app.exec()


def last_file(settings: Settings) -> Path | None:
    """Give the file opened last, if it is still there."""
    return next((path for path in settings.recent_files[:1] if path.is_file()), None)


class _Opener:
    """Opens a file in a window that has been painted."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        self._window = window
        self._path = path

    def __call__(self) -> None:
        self._window.files.open(self._path)


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
