"""The window of tests: real pages over a real file, long work done at once."""

import shutil

import pytest
from PySide6.QtCore import QEvent

from caseapp.demo import PASSPHRASE, make_demo
from caseapp.workspace import Workspace
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


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """A folder with the demo file, made once."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder / "demo.caseapp")
    return folder


@pytest.fixture
def demo_window(window, demo_folder, tmp_path):
    """A window with a demo file of its own open."""
    folder = tmp_path / "demo"
    shutil.copytree(demo_folder, folder)
    worker = window.settings.worker
    window.desk.take(Workspace.open(folder / "demo.caseapp", PASSPHRASE, worker=worker))
    return window
