"""The window of journeys is the window of the other tests, once also with its real threads."""

import pytest

from tests.ui.conftest import open_window, settings, window, workspace
from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.tasks import ThreadTasks

__all__ = ["open_window", "screen_window", "settings", "window", "workspace"]


@pytest.fixture
def screen_window(qapp, qtbot, settings, workspace):
    """A shown window with its thread for long work, and an empty case file."""
    appearance.wear(qapp, settings)
    made = MainWindow(Desk(ThreadTasks()), settings)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.desk.take(workspace)
    yield made
    made.close()
    made.deleteLater()
