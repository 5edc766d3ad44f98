"""What was asked, on the case, on its own page and on the start page."""

import datetime as dt

import pytest

from caseapp.cases.drafts import CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.cases.written import act_of
from tests.factories import name_draft
from ui.commands.table import Command
from ui.shell import PageName, Place

PAST, AHEAD = (
    (dt.datetime.now().astimezone().date() + dt.timedelta(days)).strftime("%d.%m.%Y")
    for days in (-5, 30)
)


@pytest.fixture
def case_id(open_window):
    return open_window.desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id


def _ask(window, case_id, subject, due):
    draft = RequestDraft("request", subject, "Вигадане бюро", due_text=due)
    window.desk.write(act_of, add_request, case_id, draft)


def test_a_request_is_typed_on_the_case_and_undone(open_window, case_id):
    open_window.go(Place(PageName.CASE, record=case_id))
    page = open_window.chrome.stack.front
    open_window.action_set[Command.ADD_REQUEST].trigger()
    form = page.side.form
    form.editors["subject"].set_text("де дитина перебуває")
    form.editors["due_text"].set_text(PAST)
    form.button.click()
    assert [line.subject for line in page.case.requests] == ["де дитина перебуває"]
    open_window.action_set[Command.UNDO].trigger()
    assert page.case.requests == ()


def test_the_overdue_stand_first_and_open_their_case(open_window, case_id):
    _ask(open_window, case_id, "пізніше", AHEAD)
    _ask(open_window, case_id, "давно", PAST)
    open_window.action_set[Command.SHOW_REQUESTS].trigger()
    page = open_window.chrome.stack.front
    assert [row.subject for row in page.table.rows] == ["давно", "пізніше"]
    page.view.select(0)
    open_window.action_set[Command.OPEN_SELECTED].trigger()
    assert open_window.chrome.stack.place == Place(PageName.CASE, record=case_id)


def test_the_start_page_counts_the_overdue_and_opens_them(open_window, case_id):
    _ask(open_window, case_id, "давно", PAST)
    _ask(open_window, case_id, "пізніше", AHEAD)
    open_window.go(Place(PageName.START))
    figures = open_window.chrome.stack.front.figures
    (overdue,) = [one for one in figures if one.accessibleName() == "Overdue: 1"]
    overdue.click()
    assert open_window.chrome.stack.place == Place(PageName.REQUESTS, detail="overdue")
    assert [row.subject for row in open_window.chrome.stack.front.table.rows] == ["давно"]


def test_an_answer_becomes_the_claim_that_it_makes(open_window, case_id):
    open_window.go(Place(PageName.CASE, record=case_id))
    page, claim = open_window.chrome.stack.front, open_window.action_set[Command.ANSWER_AS_CLAIM]
    answer = "На території РФ не перебувала"
    draft = RequestDraft("request", "де дитина", answered_text="02.2026", answer=answer)
    request = open_window.desk.write(act_of, add_request, case_id, draft).id
    assert not claim.isEnabled()
    page.show_record("requests", request)
    claim.trigger()
    form = page.side.form
    assert page.case.claims == ()
    form.editors["party"].set_text("russia")
    form.button.click()
    (said,) = page.case.claims
    assert (said.kind, said.words, said.date.edtf) == ("never_in_russia", answer, "2026-02")
