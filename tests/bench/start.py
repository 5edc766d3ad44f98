"""Starting: the command line, and the window's process until it is painted."""

import os
import subprocess
import sys
from pathlib import Path
from subprocess import DEVNULL

from tests.bench.measure import Work

PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False

app = QApplication([])
watcher = Watcher()
app.installEventFilter(watcher)
from ui.app import main
raise SystemExit(main(None))
"""


def _process(folder: Path, *arguments: str) -> None:
    """Run Python with settings of its own, which are empty."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder)}
    subprocess.run([sys.executable, *arguments], check=True, env=environment, stdout=DEVNULL)


def bench_help_of_the_command_line(folder: Path) -> Work:
    """Run `caseapp --help`."""
    return lambda: _process(folder, "-m", "ui.cli", "--help")


def bench_start_to_first_paint(folder: Path) -> Work:
    """Start the window's process until its first paint, offscreen."""
    return lambda: _process(folder, "-c", PAINTED)
