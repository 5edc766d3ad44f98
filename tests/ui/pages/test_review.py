import pytest

from caseapp.verdicts import decide
from db.codes import VerdictKind
from ui.commands import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.page import PageName, Place
from ui.pages.review.page import DECIDED
from ui.widgets.contribution import Contribution
from ui.widgets.marked_text import MarkedText


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.REVIEW))
    return demo_window.chrome.stack.front


def test_the_first_pair_stands_ready_with_its_evidence(page):
    assert page.item == page.table.rows[0]
    assert len(page.findChildren(Contribution)) == len(page.item.evidence)
    texts = {one.text for one in page.findChildren(MarkedText)}
    assert {page.item.left.name, page.item.right.name} <= texts


def test_one_key_decides_and_the_next_pair_moves_up(qtbot, demo_window, page):
    first, second = page.table.rows[:2]
    demo_window.activateWindow()
    demo_window.action_set[Command.SAME].trigger()
    assert page.item.candidate_id == second.candidate_id
    assert first.candidate_id not in {item.candidate_id for item in page.table.rows}


def test_unsure_stays_in_the_queue_at_its_end(demo_window, page):
    first = page.table.rows[0]
    before = len(page.table.rows)
    demo_window.action_set[Command.UNSURE].trigger()
    assert len(page.table.rows) == before
    assert page.table.rows[0].candidate_id != first.candidate_id
    again = next(one for one in page.table.rows if one.candidate_id == first.candidate_id)
    assert again.verdict == VerdictKind.UNSURE


def test_a_verdict_is_withdrawn_and_the_pair_waits_again(demo_window, page):
    first = page.table.rows[0]
    demo_window.action_set[Command.SAME].trigger()
    page.which.choose(DECIDED)
    page.which.changed.emit()
    page.view.select(page.table.place_of(first.candidate_id))
    assert not demo_window.action_set[Command.SAME].isEnabled()
    demo_window.action_set[Command.WITHDRAW_VERDICT].trigger()
    (dialog,) = demo_window.findChildren(ReasonDialog)
    dialog.submit()
    assert dialog.isVisible()  # a withdrawal needs its reason
    dialog.reason.setPlainText("поспіх")
    dialog.submit()
    page.which.choose("")
    page.which.changed.emit()
    assert first.candidate_id in {item.candidate_id for item in page.table.rows}


def test_a_difference_is_proposed_with_what_speaks_against(demo_window, page):
    against = next(
        item for item in page.table.rows if any(one.bits < -0.1 for one in item.evidence)
    )
    page.view.select(page.table.place_of(against.candidate_id))
    demo_window.action_set[Command.DIFFERENT].trigger()
    (dialog,) = demo_window.findChildren(ReasonDialog)
    assert dialog.reason.toPlainText()
    dialog.submit()
    assert against.candidate_id not in {item.candidate_id for item in page.table.rows}


def test_a_pair_decided_elsewhere_is_refused_in_words(demo_window, page):
    first = page.table.rows[0]
    workspace = demo_window.desk.workspace
    decided = workspace.write(
        lambda written: written.act, decide, first.candidate_id, "same", "", worker="інша"
    )
    assert decided
    demo_window.action_set[Command.SAME].trigger()
    assert demo_window.chrome.messages.isVisible()
