"""The window of tests: real pages over a real file, long work done at once."""

import pytest
from PySide6.QtCore import QEvent

from tests.support import new_workspace
from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.tasks import InlineTasks


@pytest.fixture
def settings(tmp_path):
    """The settings of nobody: in a folder of the test."""
    made = Settings(tmp_path / "caseapp.ini")
    made.language = "en"
    made.worker = "Приклад Робітниця"
    return made


@pytest.fixture
def window(qapp, qtbot, settings):
    """A shown window without a file."""
    appearance.wear(qapp, settings)
    made = MainWindow(Desk(InlineTasks()), settings)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no event loop runs that would


@pytest.fixture
def workspace(tmp_path):
    """A new case file with nothing in it."""
    return new_workspace(tmp_path)


@pytest.fixture
def open_window(window, workspace):
    """A window with an empty case file open."""
    window.desk.take(workspace)
    return window
