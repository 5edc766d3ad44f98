import subprocess
import sys

import pytest

from caseapp.errors import NotFound
from ui import app
from ui.dialogs.fault import FaultDialog
from ui.shell import PageName
from ui.window import files


@pytest.fixture
def demo(demo_folder, tmp_path, monkeypatch):
    """The path of this computer's demo, made already."""
    path = demo_folder / "demo.caseapp"
    monkeypatch.setattr(files, "demo_path", lambda: path)
    return path


def test_the_demo_opens_with_its_list_on_screen(qtbot, window, demo):
    app._Opener(window, demo, asked_for=True)
    qtbot.waitUntil(lambda: window.desk.is_open, timeout=5000)
    assert window.chrome.stack.place.page == PageName.ENTRIES
    assert window.chrome.stack.front.table.rowCount() == 339


def test_the_file_opened_last_opens_at_the_start(qtbot, window, demo):
    app._Opener(window, demo, asked_for=False)
    qtbot.waitUntil(lambda: window.desk.is_open, timeout=5000)
    assert window.chrome.stack.place.page == PageName.START


def test_only_a_file_that_is_there_opens_again(settings, tmp_path):
    assert app.last_file(settings) is None
    gone = tmp_path / "gone.caseapp"
    settings.remember_file(gone)
    assert app.last_file(settings) is None
    gone.touch()
    assert app.last_file(settings) == gone


def test_what_slots_raise_is_shown_and_ends_nothing(window):
    hook = app._Hook(window)
    hook(NotFound, NotFound("case", "2025-00009"), None)
    assert "2025-00009" in window.chrome.messages.sentence
    hook(KeyError, KeyError("Вигадько"), None)
    (dialog,) = window.findChildren(FaultDialog)
    assert dialog.isVisible()
    hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()


PAINTED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.app import Desk, MainWindow, Settings, ThreadTasks, appearance
app, settings = QApplication([]), Settings(Path(sys.argv[1]))
appearance.wear(app, settings)
window = MainWindow(Desk(ThreadTasks()), settings)
window.show()
window.grab()
print(*{name.partition(".")[0] for name in sys.modules})
window.close()
"""


def test_nothing_slow_is_loaded_before_the_first_paint(tmp_path):
    command = [sys.executable, "-c", PAINTED, str(tmp_path / "caseapp.ini")]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    slow = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "reportlab", "numpy", "rapidfuzz"}
    loaded = set(run.stdout.split())
    assert slow & loaded == set()
    assert "PySide6" in loaded
