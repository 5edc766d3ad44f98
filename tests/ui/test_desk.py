import pytest

from caseapp.errors import NotFound
from caseapp.workspace import Act, Workspace
from tests.files import PASSPHRASE
from tests.support import WORKER, new_workspace
from ui.desk import Desk
from ui.tasks import InlineTasks


@pytest.fixture
def desk(qapp, workspace):
    made = Desk(InlineTasks())
    made.take(workspace)
    yield made
    made.put_away()


def _one(_session):
    return 1


def _refused(_session):
    raise NotFound("case", "2025-00001")


def test_a_read_changes_nothing(qtbot, desk):
    with qtbot.assertNotEmitted(desk.changed):
        assert desk.read(_one) == 1


def test_every_write_says_that_the_file_has_changed(qtbot, desk):
    with qtbot.waitSignal(desk.changed, timeout=1000):
        assert desk.write(Act("case.changed"), _one) == 1


def test_a_refused_write_is_told_and_changes_nothing(qtbot, desk):
    with (
        qtbot.assertNotEmitted(desk.changed),
        qtbot.waitSignal(desk.refused, timeout=1000) as told,
        desk.telling(),
    ):
        desk.write(Act("case.changed"), _refused)
    assert isinstance(told.args[0], NotFound)


def test_long_work_that_is_refused_is_told(qtbot, desk):
    with qtbot.waitSignal(desk.refused, timeout=1000):
        desk.run("work", lambda _p: desk.write(Act("case.changed"), _refused), print)


def test_long_work_that_breaks_is_our_bug(qtbot, desk):
    with qtbot.waitSignal(desk.failed, timeout=1000) as told:
        desk.run("work", lambda _p: 1 // 0, print)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_another_file_takes_the_place_of_the_first(qtbot, desk, tmp_path):
    first = desk.workspace
    second = new_workspace(tmp_path, "second.caseapp")
    with qtbot.waitSignals([desk.closed, desk.opened], timeout=1000):
        desk.take(second)
    assert desk.workspace is second
    Workspace.open(first.path, PASSPHRASE, worker=WORKER).close()  # it was let go


def test_an_empty_desk_has_no_file(qapp):
    desk = Desk(InlineTasks())
    assert not desk.is_open
    with pytest.raises(RuntimeError):
        desk.read(_one)
