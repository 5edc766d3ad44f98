"""Two persons in the running window: one proposes, the other confirms or declines."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases.determinations import standing
from caseapp.cases.drafts import CaseDraft, SourceDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.journal import newest
from caseapp.matching.model import Evidence
from caseapp.office.rules import Office, change_office, office
from caseapp.sources import add_source
from tests.factories import WORKER, a_candidate, a_line, a_list, a_listed_case, a_pool, name_draft
from ui.commands.command import Command
from ui.dialogs.office import OfficeDialog
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.counting import PROPOSED
from ui.shell import PageName, Place

OTHER = "І. Друга"
ALIKE = (Evidence("surname", "Капрондук", "Капрондюк", "near", 7.5, "one_letter"),)


@pytest.fixture
def desk(open_window):
    open_window.desk.write(lambda act: act, change_office, Office(True, True))
    return open_window.desk


@pytest.fixture
def case_id(desk):
    return desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id


@pytest.fixture
def page(open_window, desk, case_id):
    source = desk.write(act_of, add_source, SourceDraft("Вигаданий вісник")).id
    open_window.go(Place(PageName.CASE, record=case_id))
    page = open_window.chrome.stack.front
    open_window.action_set[Command.DETERMINE].trigger()
    form = page.side.form
    form.editors["status"].set_text("located")
    form.editors["date_text"].set_text("05.08.2025")
    row = form.editors["source_id"].rows[0].source.box
    row.setCurrentIndex(row.findData(str(source)))
    row.activated.emit(row.currentIndex())
    form.button.click()
    return page


def _panel(page):
    return next(one for one in page.panels["standing"] if hasattr(one, "cards"))


def _sit_down(window, worker):
    window.desk.workspace.worker = worker
    window.desk.changed.emit()


def _answer(page, card, ask, reason):
    ask()
    dialog = card.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText(reason)
    dialog.submit()
    return dialog


def test_the_office_says_what_needs_two_persons(open_window):
    open_window.action_set[Command.OFFICE].trigger()
    (dialog,) = open_window.findChildren(OfficeDialog)
    dialog.status.setChecked(True)
    dialog.submit()
    assert open_window.desk.read(office) == Office(two_for_status=True)
    assert open_window.desk.read(newest, limit=1)[0].act == "office.changed"


def test_a_status_waits_on_its_case_and_on_the_start_page(open_window, desk, page, case_id):
    assert desk.read(standing, case_id) == "open"
    (card,) = _panel(page).cards
    assert [button.text() for button in card.buttons] == ["&Withdraw the proposal…"]
    open_window.go(Place(PageName.START))
    start = open_window.chrome.stack.front
    (figure,) = [
        one for one in start.figures if "A status or setting aside waits" in one.accessibleName()
    ]
    figure.click()
    assert open_window.chrome.stack.place.page == PageName.CASES
    cases = open_window.chrome.stack.front
    assert [row.case_id for row in cases.table.shown_rows()] == [case_id]


def test_the_second_person_confirms_it_and_both_are_shown(open_window, desk, page, case_id):
    _sit_down(open_window, OTHER)
    (card,) = _panel(page).cards
    _answer(page, card, card.buttons[0].click, "")
    assert desk.read(standing, case_id) == "located"
    assert not _panel(page).cards
    box = page.boxes["determinations"]
    assert f"{WORKER} + {OTHER}" in box.table.texts(0)
    open_window.action_set[Command.UNDO].trigger()
    assert desk.read(standing, case_id) == "open"
    assert len(_panel(page).cards) == 1
    open_window.action_set[Command.REDO].trigger()
    assert desk.read(standing, case_id) == "located"
    (line,) = [one for one in page.case.determinations if not one.withdrawn_reason]
    assert line.confirmed_by == OTHER


def test_the_proposer_cannot_confirm_by_doing_it_again(open_window, desk, page, case_id):
    _sit_down(open_window, OTHER)
    card = _panel(page).cards[0]
    _answer(page, card, card.ask_confirmation, "лист")
    open_window.action_set[Command.UNDO].trigger()
    _sit_down(open_window, WORKER)
    open_window.action_set[Command.REDO].trigger()
    assert desk.read(standing, case_id) == "open"


def test_it_is_declined_with_a_reason_and_that_is_undone(open_window, desk, page, case_id):
    _sit_down(open_window, OTHER)
    card = _panel(page).cards[0]
    dialog = _answer(page, card, card.buttons[1].click, " ")
    assert dialog.problem
    dialog.reason.setPlainText("джерело застаре")
    dialog.submit()
    assert not _panel(page).cards
    assert desk.read(read_case, case_id).proposals[0].reason == "джерело застаре"
    open_window.action_set[Command.UNDO].trigger()
    assert len(_panel(page).cards) == 1
    open_window.action_set[Command.UNDO].trigger()  # the proposal itself
    assert not _panel(page).cards
    open_window.action_set[Command.REDO].trigger()
    assert len(_panel(page).cards) == 1


@pytest.fixture
def pair(desk):
    def make(session):
        line = a_listed_case(session, a_list(session))
        return a_candidate(
            session, line, a_line(session, a_pool(session), "Капрондюк Илья"), evidence=ALIKE
        )

    candidate = []
    desk.workspace.put_aside(lambda session: candidate.append(make(session)))
    return candidate[0]


def test_same_is_pressed_by_two_persons(open_window, desk, pair):
    open_window.go(Place(PageName.REVIEW))
    review = open_window.chrome.stack.front
    open_window.action_set[Command.SAME].trigger()
    assert not review.table.rows
    open_window.go(Place(PageName.START))
    start = open_window.chrome.stack.front
    (figure,) = [one for one in start.figures if "“Same child” waits" in one.accessibleName()]
    figure.click()
    review = open_window.chrome.stack.front
    assert review.filters.which.chosen == PROPOSED
    assert review.item.proposed_by == WORKER
    open_window.action_set[Command.SAME].trigger()  # not by the same person
    assert review.item.proposed_by
    _sit_down(open_window, OTHER)
    open_window.action_set[Command.SAME].trigger()
    assert not review.table.rows
    open_window.action_set[Command.UNDO].trigger()
    assert [row.candidate_id for row in review.table.rows] == [pair]


def test_a_proposed_pair_is_given_back_to_the_queue(open_window, desk, pair):
    open_window.go(Place(PageName.REVIEW))
    open_window.action_set[Command.SAME].trigger()
    open_window.go(Place(PageName.REVIEW, detail=PROPOSED))
    review = open_window.chrome.stack.front
    open_window.action_set[Command.WITHDRAW_VERDICT].trigger()
    (dialog,) = review.findChildren(ReasonDialog)
    dialog.reason.setPlainText("інше фото")
    dialog.submit()
    assert not review.table.rows
    review.filters.which.choose("")
    review.filters.which.changed.emit()
    assert [row.candidate_id for row in review.table.rows] == [pair]
