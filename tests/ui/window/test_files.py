from contextlib import closing
from pathlib import Path

import pytest

from caseapp.cases.drafts import CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from tests.factories import name_draft
from tests.files import PASSPHRASE, independent
from tests.support import new_workspace
from ui.commands.table import Command
from ui.dialogs import choose
from ui.dialogs.home_of_list import HomeOfListDialog
from ui.dialogs.new_file import NewFileDialog, whole_path
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.worker import WorkerDialog
from ui.shell import PageName
from ui.window import files

LONG = "кавун драбина вітер сніданок"


@pytest.fixture
def closed_file(tmp_path):
    """A case file that nobody has open."""
    with new_workspace(tmp_path, "робота.caseapp") as made:
        made.write(act_of, open_case, CaseDraft(), name_draft(), year=2025)
    return made.path


def _dialog(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def _visible(window, kind):
    return [one for one in window.findChildren(kind) if one.isVisible()]


def test_the_right_passphrase_opens_the_file(window, closed_file):
    window.open_file(closed_file)
    dialog = _dialog(window, PassphraseDialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.submit()
    assert window.desk.workspace.path == closed_file
    assert window.desk.workspace.worker == window.settings.worker
    assert window.settings.recent_files[0] == closed_file
    assert not _visible(window, PassphraseDialog)


def test_a_list_of_cases_that_is_made_anew_tells_how_far_it_is(window, closed_file):
    with closing(independent(closed_file)) as connection:
        connection.execute("PRAGMA user_version = 0")
    told = []
    window.desk.tasks.progressed.connect(lambda done, total: told.append((done, total)))
    window.open_file(closed_file)
    dialog = _dialog(window, PassphraseDialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.submit()
    assert window.desk.is_open
    assert (1, 1) in told, told


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(window, closed_file):
    window.open_file(closed_file)
    dialog = _dialog(window, PassphraseDialog)
    dialog.passphrase.setText("не та")
    dialog.submit()
    assert not window.desk.is_open
    assert "робота.caseapp" in dialog.problem
    dialog.passphrase.setText(PASSPHRASE)
    dialog.submit()
    assert window.desk.is_open


def test_a_new_file_is_made_with_a_passphrase_typed_twice(window, tmp_path):
    window.action_set[Command.NEW_FILE].trigger()
    dialog = _dialog(window, NewFileDialog)
    dialog.path.setText(str(tmp_path / "нова"))
    dialog.passphrase.setText(LONG)
    dialog.again.setText(LONG)
    dialog.submit()
    assert window.desk.workspace.path == tmp_path / "нова.caseapp"
    assert not window.desk.workspace.is_demo


@pytest.mark.parametrize(
    ("passphrase", "again", "said"),
    [("коротка", "коротка", "at least 8"), (LONG, LONG + "!", "differ"), ("", "", "at least 8")],
)
def test_a_passphrase_that_will_not_do(window, tmp_path, passphrase, again, said):
    window.action_set[Command.NEW_FILE].trigger()
    dialog = _dialog(window, NewFileDialog)
    dialog.path.setText(str(tmp_path / "нова"))
    dialog.passphrase.setText(passphrase)
    dialog.again.setText(again)
    dialog.submit()
    assert said in dialog.problem
    assert not window.desk.is_open
    dialog.passphrase.setText(f"{LONG} вітряк")
    assert dialog._problem.isHidden()
    dialog.show_typed.click()
    assert dialog.again.echoMode() == dialog.again.EchoMode.Normal
    assert not list(tmp_path.glob("*.caseapp"))


def test_a_file_that_is_there_is_not_overwritten(window, closed_file):
    before = closed_file.read_bytes()
    window.action_set[Command.NEW_FILE].trigger()
    dialog = _dialog(window, NewFileDialog)
    dialog.path.setText(str(closed_file))
    dialog.passphrase.setText(LONG)
    dialog.again.setText(LONG)
    dialog.submit()
    assert "робота.caseapp" in dialog.problem
    assert closed_file.read_bytes() == before


def test_our_ending_is_added_where_there_is_none(tmp_path):
    assert whole_path(str(tmp_path / "a")) == tmp_path / "a.caseapp"
    assert whole_path(f" {tmp_path / 'a.case'} ") == tmp_path / "a.case"


def test_a_list_needs_a_file_first_and_is_asked_for_then(window, closed_file, monkeypatch):
    monkeypatch.setattr(choose, "case_file", lambda parent: closed_file)
    window.action_set[Command.IMPORT_LIST].trigger()
    _dialog(window, HomeOfListDialog).open_button.click()
    assert window.chrome.stack.place.page == PageName.WELCOME
    dialog = _dialog(window, PassphraseDialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.submit()
    assert window.chrome.stack.place.page == PageName.IMPORT


def test_giving_up_on_the_file_gives_up_on_the_list(window, closed_file, monkeypatch):
    monkeypatch.setattr(choose, "case_file", lambda parent: closed_file)
    window.action_set[Command.IMPORT_LIST].trigger()
    _dialog(window, HomeOfListDialog).open_button.click()
    _dialog(window, PassphraseDialog).reject()
    window.open_file(closed_file)
    dialog = _dialog(window, PassphraseDialog)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.submit()
    assert window.desk.is_open
    assert window.chrome.stack.place.page == PageName.START


def test_another_name_goes_into_the_journal_from_now_on(open_window):
    open_window.action_set[Command.WORKER].trigger()
    dialog = _dialog(open_window, WorkerDialog)
    dialog.name.setText("Інша Працівниця")
    dialog.submit()
    assert open_window.settings.worker == "Інша Працівниця"
    assert open_window.desk.workspace.worker == "Інша Працівниця"


def test_pages_are_read_again_under_another_name(qtbot, open_window):
    open_window.action_set[Command.WORKER].trigger()
    dialog = _dialog(open_window, WorkerDialog)
    dialog.name.setText("Друга Працівниця")
    with qtbot.waitSignal(open_window.desk.changed):
        dialog.submit()


def test_the_name_is_asked_for_once(window, closed_file):
    window.settings.worker = ""
    window.open_file(closed_file)
    dialog = _dialog(window, PassphraseDialog)
    assert dialog.worker.isVisible()
    dialog.worker.setText("Нова Робітниця")
    dialog.passphrase.setText(PASSPHRASE)
    dialog.submit()
    assert window.desk.workspace.worker == "Нова Робітниця"
    window.open_file(closed_file)
    assert not _dialog(window, PassphraseDialog).worker.isVisible()


def test_the_files_opened_last_are_offered(window, closed_file):
    window.settings.remember_file(closed_file)
    window.redress()
    front = window.chrome.stack.front
    assert [link.text().split()[0] for link in front.links] == ["робота.caseapp"]
    front.links[0].click()
    assert _visible(window, PassphraseDialog)


def test_the_demo_opens_with_one_click(window, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "demo_path", lambda: tmp_path / "data" / "demo.caseapp")
    window.action_set[Command.OPEN_DEMO].trigger()
    assert window.desk.workspace.is_demo
    assert window.desk.workspace.path == files.demo_path()
    window.action_set[Command.CLOSE_FILE].trigger()
    window.open_file(files.demo_path())
    assert window.chrome.stack.place.page == PageName.START
    assert window.chrome.banner.isVisible()


def test_a_new_file_is_proposed_in_a_folder_that_is_there(window, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Path(NewFileDialog(window.settings, window).path.text()).parent == tmp_path
    (tmp_path / "Documents").mkdir()
    assert Path(NewFileDialog(window.settings, window).path.text()).parent == tmp_path / "Documents"


def test_a_folder_that_is_not_there_is_named(window, tmp_path):
    dialog = NewFileDialog(window.settings, window)
    dialog.path.setText(str(tmp_path / "немає" / "нова"))
    dialog.passphrase.setText(LONG)
    dialog.again.setText(LONG)
    asked = []
    dialog.wanted.connect(lambda *what: asked.append(what))
    dialog.submit()
    assert not asked
    assert "немає" in dialog.problem
    assert "no folder" in dialog.problem
