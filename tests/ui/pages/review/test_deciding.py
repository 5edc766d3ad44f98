"""Pairs judged one after the other: a key each, reasons where they are needed, taken back."""

import datetime as dt
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.written import act_of
from caseapp.errors import ReasonMissing
from caseapp.review import deciding
from caseapp.review.candidates import all_items
from caseapp.review.pages import read_queue
from caseapp.review.screening import screening_act, write_candidates
from caseapp.review.verdicts import decide
from db.codes import VerdictKind
from tests.factories import a_candidate, a_line, a_list, a_listed_case, a_pool, found
from tests.ui.pages.review.pairs import ALIKE, said
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.filters import CONTRADICTING, DECIDED, LEADS
from ui.shell import PageName, Place


def test_one_key_decides_and_the_next_pair_moves_up(qtbot, demo_window, page):
    first, second = page.table.rows[:2]
    demo_window.activateWindow()
    demo_window.action_set[Command.SAME].trigger()
    assert page.item.candidate_id == second.candidate_id
    assert first.candidate_id not in {item.candidate_id for item in page.table.rows}


def test_a_reason_can_stand_beside_the_same_child_and_says_who_decided_when(demo_window, page):
    first = page.table.rows[0]
    demo_window.action_set[Command.SAME_WITH_REASON].trigger()
    (dialog,) = demo_window.findChildren(ReasonDialog)
    dialog.reason.setPlainText("Свідоцтво те саме")
    dialog.submit()
    page.filters.which.choose(DECIDED)
    page.filters.which.changed.emit()
    place = page.table.place_of(first.candidate_id)
    page.view.select(place)
    read = said(page)
    assert "Same child: Свідоцтво те саме" in read
    assert f"Decided by {demo_window.desk.workspace.worker}, " in read
    assert dt.datetime.now().astimezone().strftime("%d.%m.%Y") in read
    tip = page.table.index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("= same child")
    assert not demo_window.action_set[Command.SAME_WITH_REASON].isEnabled()


def test_unsure_stays_in_the_queue_at_its_end(demo_window, page):
    first = page.table.rows[0]
    before = len(page.table.rows)
    demo_window.action_set[Command.UNSURE].trigger()
    assert len(page.table.rows) == before
    assert page.table.rows[0].candidate_id != first.candidate_id
    assert page.item.candidate_id == page.table.rows[0].candidate_id
    waiting = demo_window.desk.read(read_queue, page.filters.wanted, limit=1_000)
    place = [one.candidate_id for one in waiting].index(first.candidate_id)
    assert waiting[place].verdict == VerdictKind.UNSURE
    after = waiting[place + 1 :]
    assert all(one.is_sibling or one.verdict == VerdictKind.UNSURE for one in after)


def test_a_verdict_is_withdrawn_and_the_pair_waits_again(demo_window, page):
    first = page.table.rows[0]
    demo_window.action_set[Command.SAME].trigger()
    page.filters.which.choose(DECIDED)
    page.filters.which.changed.emit()
    page.view.select(page.table.place_of(first.candidate_id))
    assert not demo_window.action_set[Command.SAME].isEnabled()
    demo_window.action_set[Command.WITHDRAW_VERDICT].trigger()
    (dialog,) = demo_window.findChildren(ReasonDialog)
    dialog.submit()
    assert dialog.isVisible()  # a withdrawal needs its reason
    dialog.reason.setPlainText("поспіх")
    dialog.submit()
    page.filters.which.choose("")
    page.filters.which.changed.emit()
    assert first.candidate_id in {item.candidate_id for item in page.table.rows}


def test_a_difference_is_proposed_with_what_speaks_against(demo_window, page):
    page.filters.tabs.setCurrentIndex(LEADS)
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


def test_a_brother_is_not_made_the_same_child_by_one_key(open_window, pairs):
    page, _ = pairs
    page.view.select(3)
    assert "Probably a brother or sister" in said(page)
    open_window.action_set[Command.SAME].trigger()
    (dialog,) = open_window.findChildren(ReasonDialog)
    dialog.submit()
    assert dialog.isVisible()  # not without a reason
    dialog.reason.setPlainText("ім’я виправлено за свідоцтвом")
    dialog.submit()
    verdicts = {item.story: item.verdict for item in open_window.desk.read(all_items)}
    assert verdicts["sibling"] == VerdictKind.SAME


def test_contradicting_verdicts_are_told_and_found(open_window, pairs):
    page, _ = pairs
    open_window.action_set[Command.SAME].trigger()  # sought 0 = held 0
    page.view.select([item.score for item in page.table.rows].index(4.0))
    assert "two lines of one list" in said(page)  # sought 1 = held 0 as well?
    page.view.select([item.score for item in page.table.rows].index(5.0))
    open_window.action_set[Command.DIFFERENT].trigger()  # held 0 ≠ held 2
    dialog = open_window.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText("інша мати")
    dialog.submit()
    page.filters.tabs.setCurrentIndex(LEADS)
    assert "would contradict a verdict" in said(page)
    open_window.action_set[Command.SAME].trigger()  # sought 0 = held 2 nevertheless
    assert "1 contradiction" not in page._head.line.text()  # not before it says why
    dialog = open_window.findChildren(ReasonDialog)[-1]
    assert any("would contradict a verdict" in one.text() for one in dialog.findChildren(QLabel))
    dialog.reason.setPlainText("мати впізнала її")
    dialog.submit()
    assert "1 contradiction" in page._head.line.text()
    page.filters.which.choose(CONTRADICTING)
    page.filters.which.changed.emit()
    assert [item.story for item in page.table.rows] == ["surname_replaced"]
    assert "Verdicts contradict one another" in said(page)
    assert page.sheet.findChildren(QFrame, "notice")


def test_a_pair_comes_back_where_facts_changed_and_says_which(open_window, pairs):
    page, _ = pairs
    left, right = page.item.left, page.item.right
    open_window.action_set[Command.DIFFERENT].trigger()
    dialog = open_window.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText("інша мати")
    dialog.submit()
    again = [found(left.entry_id, right.entry_id, score=30.0, evidence=ALIKE)]

    def change(session):
        births.add_birth(session, left.case_id, BirthDraft("05.06.2015"))
        return write_candidates(session, again)

    open_window.desk.write(screening_act(1), change)
    page.refresh()
    page.view.select([item.score for item in page.table.rows].index(30.0))
    assert "Judged different before (інша мати)" in said(page)
    assert "Facts changed since: date of birth" in said(page)
    open_window.action_set[Command.SAME].trigger()
    assert 30.0 not in [item.score for item in page.table.rows]


def test_same_among_lines_that_agree_as_well_needs_a_reason(open_window):
    def make(session):
        asked, pool = a_list(session), a_pool(session)
        sought = a_listed_case(session, asked, "Капрондук Ілля")
        held = [a_line(session, pool, name) for name in ("Капрондюк Илья", "Капрондюк Ілья")]
        return [a_candidate(session, sought, line, evidence=ALIKE) for line in held]

    first, second = open_window.desk.write(screening_act(2), make)
    open_window.go(Place(PageName.REVIEW))
    open_window.chrome.stack.front.view.select(0)
    open_window.action_set[Command.SAME].trigger()
    (dialog,) = open_window.findChildren(ReasonDialog)
    assert "As much or more speaks for: Капрондюк Ілья" in "".join(
        one.text() for one in dialog.findChildren(QLabel)
    )
    dialog.submit()
    assert not open_window.desk.read(all_items)[0].verdict  # not without a reason
    decided = partial(open_window.desk.workspace.write, act_of, deciding.decide, first, "same")
    with pytest.raises(ReasonMissing):  # nor from elsewhere
        decided("", worker="інша")
    asked = open_window.desk.workspace.write
    asked(lambda done: done.act, decide, second, "different", "інша мати", worker="інша")
    (rest,) = open_window.desk.read(read_queue, open_window.chrome.stack.front.filters.wanted)
    assert rest.candidate_id == first
    assert not rest.as_well  # the other is another child
