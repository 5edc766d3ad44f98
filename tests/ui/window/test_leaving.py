"""Nothing typed is lost when a file is closed, in whichever way."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from caseapp.case_file import read_case
from caseapp.cases import register
from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft, NameDraft
from caseapp.cases.written import act_of
from caseapp.workspace import Workspace
from tests.files import PASSPHRASE
from tests.support import new_workspace
from ui.commands.command import Command
from ui.desk import Desk
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.unwritten import UnwrittenDialog
from ui.shell import PageName, Place
from ui.tasks import ThreadTasks


@pytest.fixture
def page(open_window):
    name = NameDraft(kind="other", surname="Вигаданчук")
    made = open_window.desk.write(act_of, register.open_case, CaseDraft(), name, year=2025)
    open_window.go(Place(PageName.CASE, record=made.id))
    return open_window.chrome.stack.front


def _note_on_disk(path, case_id):
    with Workspace.open(path, PASSPHRASE, worker="інша") as workspace:
        return workspace.read(read_case, case_id).note


def _close_file(window, _folder):
    window.action_set[Command.CLOSE_FILE].trigger()


def _close_window(window, _folder):
    window.close()


def _take_another(window, folder):
    window.desk.take(new_workspace(folder, "інший.caseapp"))


@pytest.mark.parametrize("leave", [_close_file, _close_window, _take_another])
def test_a_text_that_waits_for_its_pause_is_written(open_window, page, tmp_path, leave):
    path, case_id = open_window.desk.workspace.path, page.case.id
    page.side.form.editors["note"].area.insertPlainText("подзвонити")
    leave(open_window, tmp_path)
    assert _note_on_disk(path, case_id) == "подзвонити"


@pytest.mark.parametrize("leave", [_close_file, _close_window])
def test_a_record_that_was_only_begun_is_asked_about(open_window, page, tmp_path, leave):
    open_window.action_set[Command.ADD_NAME].trigger()
    page.side.form.editors["surname"].set_text("Чернетка")
    leave(open_window, tmp_path)
    assert open_window.desk.is_open
    (dialog,) = open_window.findChildren(UnwrittenDialog)
    dialog.reject()
    assert page.side.form.editors["surname"].text() == "Чернетка"
    leave(open_window, tmp_path)
    open_window.findChildren(UnwrittenDialog)[-1].accept()
    assert not open_window.desk.is_open


def test_what_was_begun_is_named_at_the_foot_and_in_the_question(open_window, page):
    case_id, number = page.case.id, page.case.number
    open_window.action_set[Command.ADD_NAME].trigger()
    editor = page.side.form.editors["surname"]
    editor.line.setText("Чернетка")
    editor.line.textEdited.emit("Чернетка")
    open_window.action_set[Command.ADD_BIRTH].trigger()
    foot = open_window.chrome.strip.unfinished
    assert foot.text() == f"Not recorded: Name, case {number}"
    open_window.go(Place(PageName.CASES))
    open_window.action_set[Command.CLOSE_FILE].trigger()
    (dialog,) = open_window.findChildren(UnwrittenDialog)
    assert any(f"Name, case {number}" in one.text() for one in dialog.findChildren(QLabel))
    dialog.rejected.disconnect()
    dialog.reject()
    foot.click()
    assert open_window.chrome.stack.place == Place(PageName.CASE, record=case_id)
    assert page.side.form.editors["surname"].text() == "Чернетка"
    page.show_facts()
    open_window.action_set[Command.GO_ON].trigger()
    page.side.form.button.click()
    assert foot.isHidden()
    assert not open_window.action_set[Command.GO_ON].isEnabled()


def test_the_foot_says_what_is_not_in_the_file_yet(open_window, page):
    strip = open_window.chrome.strip
    assert strip._saved.text() == "All changes are saved"
    editor = page.side.form.editors["note"].area
    editor.insertPlainText("подзвонити")
    assert strip._saved.text() != "All changes are saved"
    page.flush()
    assert strip._saved.text() == "All changes are saved"


def test_a_file_stays_held_until_its_long_work_has_ended(qtbot, tmp_path):
    desk = Desk(ThreadTasks())
    desk.take(new_workspace(tmp_path))
    began, delivered = threading.Event(), []

    def work(progress):
        began.set()
        while True:
            progress.step(0, 1)

    desk.run("довга робота", work, delivered.append)
    desk.run("друга робота", delivered.append, delivered.append)
    assert began.wait(10)
    path = desk.workspace.path
    desk.put_away()
    with Workspace.open(path, PASSPHRASE, worker="інша") as workspace:
        desk.take(workspace)
        qtbot.wait(50)
        assert delivered == []
        desk.put_away()


def test_a_key_held_down_decides_once(window):
    assert not window.action_set[Command.SAME].autoRepeat()
    assert window.action_set[Command.NEXT].autoRepeat()


def test_a_claim_begins_with_nothing_chosen(open_window, page):
    open_window.action_set[Command.ADD_CLAIM].trigger()
    form = page.side.form
    assert (form.editors["party"].text(), form.editors["kind"].text()) == ("", "")
    form.button.click()
    assert page.case.claims == ()


def test_going_back_shows_what_is_not_written(open_window, page):
    case_id = page.case.id
    open_window.action_set[Command.ADD_NAME].trigger()
    page.side.form.editors["surname"].set_text("Чернетка")
    page.flush()
    open_window.go(Place(PageName.LISTS))
    _close_file(open_window, None)
    open_window.findChildren(UnwrittenDialog)[-1].reject()
    assert open_window.chrome.stack.place == Place(PageName.CASE, record=case_id)
    page.show_facts()
    _close_file(open_window, None)
    open_window.findChildren(UnwrittenDialog)[-1].reject()
    assert page.side.form.editors["surname"].text() == "Чернетка"


def test_a_begun_record_is_let_go_of_once_that_is_said(open_window, page):
    open_window.action_set[Command.ADD_NAME].trigger()
    page.side.form.drop_button.click()
    assert page.side.standing.section.name == "facts"
    open_window.action_set[Command.ADD_NAME].trigger()
    form = page.side.form
    form.editors["surname"].set_text("Чернетка")
    form.drop_button.click()
    assert page.side.form is form
    (ask,) = [one for one in open_window.findChildren(ConfirmDialog) if one.isVisible()]
    ask.accept()
    assert page.side.standing.section.name == "facts"
    assert not open_window.leaving.unwritten()


def test_escape_closes_a_form_and_asks_only_where_something_is_typed(qtbot, open_window, page):
    open_window.activateWindow()
    open_window.action_set[Command.ADD_NAME].trigger()
    qtbot.keyClick(open_window.focusWidget(), Qt.Key.Key_Escape)
    assert page.side.standing.section.name == "facts"
    assert open_window.focusWidget() is page.boxes["names"].view
    open_window.action_set[Command.ADD_NAME].trigger()
    form = page.side.form
    form.editors["surname"].set_text("Чернетка")
    qtbot.keyClick(form.editors["surname"].line, Qt.Key.Key_Escape)
    (ask,) = [one for one in open_window.findChildren(ConfirmDialog) if one.isVisible()]
    ask.reject()
    assert page.side.form.editors["surname"].text() == "Чернетка"
    assert open_window.leaving.unwritten()


def test_escape_writes_what_waits_and_loses_no_word_that_cannot_be_written(
    qtbot, open_window, page
):
    note = page.side.form.editors["note"].area
    note.insertPlainText("вигадана нотатка")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert page.case.note == "вигадана нотатка"
    born = open_window.desk.write(act_of, add_birth, page.case.id, BirthDraft("2014")).id
    page.boxes["births"].choose(born)
    day = page.side.form.editors["date_text"]
    day.set_text("31.02.2014")
    qtbot.keyClick(day.line, Qt.Key.Key_Escape)
    ask = [one for one in open_window.findChildren(ConfirmDialog) if one.isVisible()][-1]
    assert day.text() == "31.02.2014"
    ask.accept()
    page.boxes["births"].choose(born)
    assert page.side.form.editors["date_text"].text() == "2014"
