"""What was typed and not recorded survives the end of the program, however it ends."""

import shutil

from caseapp.cases.drafts import CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.form_drafts import kept
from caseapp.journal import newest
from caseapp.workspace import Workspace
from tests.factories import WORKER, name_draft
from tests.files import PASSPHRASE
from ui.commands.table import Command
from ui.shell import PageName, Place


def _begin_a_birth(window, text):
    case_id = window.desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id
    window.go(Place(PageName.CASE, record=case_id))
    window.action_set[Command.ADD_BIRTH].trigger()
    side = window.chrome.stack.front.side
    line = side.form.editors["date_text"].line
    line.setText(text)
    line.textEdited.emit(text)
    return case_id


def test_a_pause_keeps_a_begun_record_in_the_file(qtbot, open_window):
    case_id = _begin_a_birth(open_window, "близько 2014")
    desk = open_window.desk
    qtbot.waitUntil(lambda: bool(desk.read(kept)), timeout=5_000)
    (form,) = desk.read(kept)
    assert (form.case_id, form.section, form.record_id) == (case_id, "births", None)
    assert all(line.act != "draft" for line in desk.read(newest, limit=9))


def test_a_begun_record_is_gone_on_with_after_a_crash(qtbot, open_window, tmp_path):
    case_id = _begin_a_birth(open_window, "близько 2014")
    qtbot.waitUntil(lambda: bool(open_window.desk.read(kept)), timeout=5_000)
    left = tmp_path / "left"
    left.mkdir()
    for file in open_window.desk.workspace.files:
        if file.exists() and not file.name.endswith(".lock"):
            shutil.copy(file, left)
    again = Workspace.open(left / "file.caseapp", PASSPHRASE, worker=WORKER)
    open_window.chrome.stack.front.drop()
    open_window.drafts.forget()
    open_window.desk.take(again)
    assert "2025-00001" in open_window.chrome.messages.sentence
    open_window.go(Place(PageName.CASE, record=case_id))
    side = open_window.chrome.stack.front.side
    assert side.form.editors["date_text"].text() == "близько 2014"
    side.form.button.click()
    assert open_window.desk.read(kept) == {}
    assert [line.date.text for line in open_window.chrome.stack.front.case.births] == [
        "близько 2014"
    ]


def test_closing_without_it_lets_it_go(open_window):
    _begin_a_birth(open_window, "2014")
    assert open_window.leaving.unwritten()
    open_window.drafts.clear()
    assert open_window.desk.read(kept) == {}
