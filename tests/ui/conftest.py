"""The window of tests: real pages over a real file, long work done at once."""

import shutil
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent

from caseapp.contradictions.counting import count_open
from caseapp.demo import PASSPHRASE
from caseapp.workspace import Workspace
from tests.support import WORKER, new_workspace
from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.contradictions.counts import counts_of
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


@pytest.fixture(scope="session")
def demo_counted(demo_folder, tmp_path_factory):
    """The contradictions of the demo file, counted once: every window counts on from there."""
    folder = tmp_path_factory.mktemp("counted") / "demo"
    shutil.copytree(demo_folder, folder)
    with closing(_opened(folder)) as workspace:
        return workspace.read(count_open)


@pytest.fixture
def demo_window(window, demo_folder, demo_counted, tmp_path):
    """A window with a demo file of its own open."""
    folder = tmp_path / "demo"
    shutil.copytree(demo_folder, folder)
    counts_of(window.desk)._known = demo_counted
    window.desk.take(_opened(folder, window.settings.worker))
    return window


def _opened(folder, worker=WORKER):
    return Workspace.open(folder / "demo.caseapp", PASSPHRASE, worker=worker)
