"""What the checks ask, on the case and of all cases."""

import pytest

from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.checks.model import Check
from tests.factories import name_draft
from ui.commands.table import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.case.checks_panel import ChecksPanel
from ui.shell import PageName, Place


@pytest.fixture
def case_id(open_window):
    return open_window.desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id


def _panel(window, case_id):
    window.go(Place(PageName.CASE, record=case_id))
    (panel,) = window.chrome.stack.front.findChildren(ChecksPanel)
    return panel


def _open(panel):
    return {one.remark.check for one in panel.table.rows if one.is_open}


def test_what_is_missing_is_asked_until_it_is_there(open_window, case_id):
    panel = _panel(open_window, case_id)
    assert Check.NO_BIRTH in _open(panel)
    open_window.desk.write(act_of, add_birth, case_id, BirthDraft("12.03.2014"))
    assert Check.NO_BIRTH not in _open(panel)


def test_a_remark_is_marked_as_looked_at_and_asked_again(open_window, case_id):
    panel = _panel(open_window, case_id)
    before = _open(panel)
    panel.view.select(0)
    chosen = panel.view.selected().remark.check
    panel.fine.click()
    dialog = open_window.findChild(ReasonDialog)
    dialog.reason.setPlainText("відомостей немає ні в кого")
    dialog.submit()
    assert _open(panel) == before - {chosen}
    closed = [one for one in panel.table.rows if not one.is_open]
    assert [one.looked.reason for one in closed] == ["відомостей немає ні в кого"]
    panel.view.select(len(panel.table.rows) - 1)
    panel.again.click()
    assert _open(panel) == before


def test_nothing_is_said_to_be_nothing_before_all_cases_are_checked(open_window):
    desk, waiting = open_window.desk, []
    desk.tasks._begin = waiting.append  # a busy machine
    open_window.action_set[Command.SHOW_CHECKS].trigger()
    view = open_window.chrome.stack.front.view
    assert view.said == "Checking all cases…"
    waiting[-1]()
    assert view.said == view.empty_text


def test_checks_that_were_stopped_do_not_say_nothing_is_left(open_window):
    desk, waiting = open_window.desk, []
    desk.tasks._begin = waiting.append
    open_window.action_set[Command.SHOW_CHECKS].trigger()
    desk.tasks.cancel()
    for work in waiting:
        work()
    assert open_window.chrome.stack.front.view.said.startswith("Stopped before the end")


def test_all_cases_are_checked_and_open_their_case(open_window, case_id):
    open_window.action_set[Command.SHOW_CHECKS].trigger()
    page = open_window.chrome.stack.front
    assert {one.case_id for one in page.table.rows} == {case_id}
    page.which.choose(Check.NO_BIRTH.value)
    page.which.changed.emit()
    assert [one.remark.check for one in page.table.rows] == [Check.NO_BIRTH]
    page.view.select(0)
    open_window.action_set[Command.OPEN_SELECTED].trigger()
    assert open_window.chrome.stack.place == Place(PageName.CASE, record=case_id)


def test_a_remark_is_found_in_order_among_those_of_all_cases(open_window, case_id):
    open_window.action_set[Command.SHOW_CHECKS].trigger()
    page = open_window.chrome.stack.front
    before = page.table.rowCount()
    chosen = page.selected().remark.check
    open_window.action_set[Command.LOOKED_AT].trigger()
    dialog = open_window.findChild(ReasonDialog)
    dialog.reason.setPlainText("відомостей немає ні в кого")
    dialog.submit()
    assert page.table.rowCount() == before - 1
    page.standing.choose("looked")
    page.standing.changed.emit()
    assert [one.remark.check for one in page.table.rows] == [chosen]
    assert "відомостей немає ні в кого" in page.table.texts(0)[2]
    page.view.select(0)
    open_window.action_set[Command.OPEN_AGAIN].trigger()
    assert page.table.rowCount() == 0
    page.standing.choose("open")
    page.standing.changed.emit()
    assert page.table.rowCount() == before
