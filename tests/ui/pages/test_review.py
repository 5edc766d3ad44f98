from functools import partial

import pytest
from PySide6.QtWidgets import QFrame, QLabel

from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.written import act_of
from caseapp.errors import ReasonMissing
from caseapp.matching.model import Evidence
from caseapp.overviews import work as overview
from caseapp.review import deciding
from caseapp.review.candidates import all_items
from caseapp.review.pages import count_queue, read_queue
from caseapp.review.screening import screening_act, write_candidates
from caseapp.review.verdicts import decide
from db.codes import VerdictKind
from tests.factories import a_candidate, a_line, a_list, a_listed_case, a_pool, found
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.filters import CONTRADICTING, DECIDED, LEADS, SAME_NAME
from ui.pages.review.screening import ScreeningDialog
from ui.shell import PageName, Place
from ui.widgets.contribution import Contribution
from ui.widgets.elided import ElidedLabel
from ui.widgets.marked_text import MarkedText

ALIKE = (Evidence("surname", "Капрондук", "Капрондюк", "near", 7.5, "one_letter"),)


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


def _said(page):
    return "\n".join(one.text() for one in page.sheet.findChildren(QLabel))


@pytest.fixture
def pairs(open_window):
    """A page over a list and two pools: a kept name, a sibling, a renamed child, one hopeless."""

    def make(session):
        asked, pools = a_list(session), [a_pool(session, title=t) for t in ("Перший", "Другий")]
        sought = [a_listed_case(session, asked, name) for name in ("Капрондук Ілля", "Їздон Гліб")]
        held = [a_line(session, pool, "Капрондюк Илья") for pool in pools for _ in range(2)]
        told = (
            (sought[0], held[0], {"score": 30.0}),
            (sought[0], held[1], {"story": "sibling", "grade": "cohort_only", "score": -1.0}),
            (sought[0], held[2], {"story": "surname_replaced", "grade": "possible", "score": 9.0}),
            (sought[1], held[3], {"story": "all_replaced", "grade": "not_decidable"}),
            (held[0], held[2], {"score": 5.0}),
            (sought[1], held[0], {"score": 4.0}),
        )
        for left, right, facts in told:
            a_candidate(session, left, right, evidence=ALIKE, **facts)
        return asked, pools[1]

    lists = open_window.desk.write(screening_act(6), make)
    open_window.go(Place(PageName.REVIEW))
    return open_window.chrome.stack.front, lists


def test_a_line_without_a_number_leaves_no_gap_where_its_number_stands(open_window):
    def make(session):
        asked, pool = a_list(session), a_pool(session)
        sought = a_listed_case(session, asked, "Капрондук Ілля")
        held = a_line(session, pool, "Капрондюк Илья", line="")
        a_candidate(session, sought, held, evidence=ALIKE)

    open_window.desk.write(screening_act(1), make)
    open_window.go(Place(PageName.REVIEW))
    said = _said(open_window.chrome.stack.front)
    assert "without a number, no case yet" in said
    assert "line ," not in said
    assert "on the list" in said.splitlines()


def test_leads_stand_apart_from_names_in_another_form(pairs):
    page, _ = pairs
    stories = [item.story for item in page.table.rows]
    assert stories == ["names_kept", "names_kept", "names_kept", "sibling"]
    page.filters.tabs.setCurrentIndex(LEADS)
    assert [item.grade for item in page.table.rows] == ["possible", "not_decidable"]
    assert [page.filters.tabs.tabText(tab)[-1] for tab in (SAME_NAME, LEADS)] == ["4", "2"]


def test_a_brother_is_not_made_the_same_child_by_one_key(open_window, pairs):
    page, _ = pairs
    page.view.select(3)
    assert "Probably a brother or sister" in _said(page)
    open_window.action_set[Command.SAME].trigger()
    (dialog,) = open_window.findChildren(ReasonDialog)
    dialog.submit()
    assert dialog.isVisible()  # not without a reason
    dialog.reason.setPlainText("ім’я виправлено за свідоцтвом")
    dialog.submit()
    verdicts = {item.story: item.verdict for item in open_window.desk.read(all_items)}
    assert verdicts["sibling"] == VerdictKind.SAME


def test_what_cannot_be_decided_is_told_with_what_would_help(pairs):
    page, _ = pairs
    page.filters.tabs.setCurrentIndex(LEADS)
    page.view.select(1)
    assert "Not decidable by these data" in _said(page)
    assert "What would help: a photo" in _said(page)
    assert "patronymic" in _said(page).partition("Not compared yet")[2]
    page.view.select(0)
    assert "What would help" not in _said(page)


def test_evidence_stands_in_groups_apart(open_window, pairs):
    page, _ = pairs
    left, right = page.item.lines
    told = (
        *ALIKE,
        Evidence("birth", "2014-03-12", "2011-01-01", "contradicting", -6.0, "different_date"),
        Evidence("birth_place", "Вигадівка", "", "missing", 0.0, "not_given"),
        Evidence("region", "RU-MOS; UA-43", "RU-TUL", "partial", -0.4, "other_region"),
    )
    facts = {"evidence": told, "score": 1.5, "grade": "possible", "probability": 0.4}
    again = [found(left, right, chance_rivals=0.4, **facts)]
    open_window.desk.write(screening_act, write_candidates, again)
    page.view.select(page.table.place_of(page.item.candidate_id))
    said = _said(page)
    heads = ["Speaks for it", "Speaks against it", "Not known on one side or both"]
    assert [said.index(f"\n{head}\n") for head in heads] == sorted(
        said.index(f"\n{head}\n") for head in heads
    )
    assert "Says nothing either way" not in said
    assert "Only “possible”, because another line agrees as well; by chance about 0.4" in said
    assert "date of birth speak against it" in said  # the other region alone would not
    values = "\n".join(one.text for one in page.sheet.findChildren(MarkedText))
    assert "Moscow Oblast (Russia); Autonomous Republic of Crimea (Ukraine" in values
    assert "another region – children are moved" in said
    assert "the probability is 40" in said
    assert "More could be told if both sides had: patronymic, place of birth" in said


def test_no_name_and_no_source_of_a_pair_is_shortened(open_window, pairs):
    page, _ = pairs
    assert not page.sheet.findChildren(ElidedLabel)


def test_the_pairs_of_one_list_alone(open_window, pairs):
    page, (asked, second) = pairs
    page.filters.where.choose(str(second))
    page.filters.where.changed.emit()
    assert [item.score for item in page.table.rows] == [5.0]
    open_window.go(Place(PageName.REVIEW, record=asked))
    assert [item.score for item in page.table.rows] == [30.0, 4.0, -1.0]


def test_only_leads_waiting_opens_the_leads(open_window, pairs):
    page, _ = pairs
    while page.table.rows:
        open_window.action_set[Command.DIFFERENT].trigger()
        dialog = open_window.findChildren(ReasonDialog)[-1]
        dialog.reason.setPlainText("інша дата")
        dialog.submit()
    assert "2" in page.view.empty_text
    open_window.go(Place(PageName.START))
    open_window.go(Place(PageName.REVIEW))
    assert [item.story for item in page.table.rows] == ["surname_replaced", "all_replaced"]


def test_contradicting_verdicts_are_told_and_found(open_window, pairs):
    page, _ = pairs
    open_window.action_set[Command.SAME].trigger()  # sought 0 = held 0
    page.view.select([item.score for item in page.table.rows].index(4.0))
    assert "two lines of one list" in _said(page)  # sought 1 = held 0 as well?
    page.view.select([item.score for item in page.table.rows].index(5.0))
    open_window.action_set[Command.DIFFERENT].trigger()  # held 0 ≠ held 2
    dialog = open_window.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText("інша мати")
    dialog.submit()
    page.filters.tabs.setCurrentIndex(LEADS)
    assert "would contradict a verdict" in _said(page)
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
    assert "Verdicts contradict one another" in _said(page)
    assert page.sheet.findChildren(QFrame, "notice")


def test_the_tab_survives_another_language(open_window, pairs):
    pairs[0].filters.tabs.setCurrentIndex(LEADS)
    open_window.action_set[Command.UKRAINIAN].trigger()
    assert open_window.chrome.stack.front.filters.tabs.currentIndex() == LEADS


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
    assert "Judged different before (інша мати)" in _said(page)
    assert "Facts changed since: date of birth" in _said(page)
    open_window.action_set[Command.SAME].trigger()
    assert 30.0 not in [item.score for item in page.table.rows]


def test_without_any_pair_the_names_in_another_form_stand_in_front(open_window):
    open_window.go(Place(PageName.REVIEW))
    filters = open_window.chrome.stack.front.filters
    assert filters.tabs.currentIndex() == SAME_NAME


def test_only_leads_found_by_a_screening_open_the_leads(open_window):
    def make(session):
        asked, pool = a_list(session), a_pool(session)
        a_listed_case(session, asked, "Капрондук Ілля Олегович", origin_place="Вигадівка")
        a_line(session, pool, "Новенко Ілля Петрович", origin_place="Вигадівка")

    open_window.desk.write(screening_act(0), make)
    open_window.go(Place(PageName.REVIEW))
    page = open_window.chrome.stack.front
    assert not page.table.rows
    open_window.action_set[Command.SCREEN_LIST].trigger()
    open_window.findChildren(ScreeningDialog)[-1].submit()
    assert page.filters.tabs.currentIndex() == LEADS
    assert [item.is_lead for item in page.table.rows] == [True]
    waits = open_window.desk.read(overview.waiting)
    said = f"{waits} pair"
    assert said in open_window.chrome.messages.sentence
    assert said in page._head.line.text()


def test_more_pairs_are_read_when_the_last_come_into_sight(monkeypatch, open_window, pairs):
    page, _ = pairs
    for name, value in (("SHOWN", 2), ("NEAR_THE_END", 1)):
        monkeypatch.setattr(f"ui.pages.review.page.{name}", value)
    open_window.go(Place(PageName.START))
    open_window.go(Place(PageName.REVIEW))
    assert len(page.table.rows) == 2
    page.view.select(1)
    assert len(page.table.rows) == 4
    assert page.item == page.table.rows[1]
    assert "on this tab: 4" in page._head.line.text()


def test_many_pairs_are_counted_when_the_keys_rest(monkeypatch, qtbot, open_window, pairs):
    for name, value in (("MANY", 1), ("AFTER_KEYS", 50)):
        monkeypatch.setattr(f"ui.pages.review.counting.{name}", value)
    page, _ = pairs
    counts = []
    monkeypatch.setattr("ui.pages.review.counting.count_queue", _counted(counts))
    open_window.action_set[Command.SAME].trigger()
    assert page.filters.tabs.tabText(SAME_NAME)[-1] == "3"  # moved on, not counted
    assert not counts
    page.counting.wait()
    qtbot.waitUntil(lambda: bool(counts))
    assert page.filters.tabs.tabText(SAME_NAME)[-1] == "3"


def test_many_pairs_are_counted_after_the_page_is_painted(monkeypatch, qtbot, open_window, pairs):
    monkeypatch.setattr("ui.pages.review.counting.MANY", 1)
    counts = []
    monkeypatch.setattr("ui.pages.review.counting.count_queue", _counted(counts))
    open_window.go(Place(PageName.START))
    open_window.go(Place(PageName.REVIEW))
    assert pairs[0].item is not None
    assert not counts
    qtbot.waitUntil(lambda: bool(counts))


def _counted(seen):
    def count(session):
        seen.append(count_queue(session))
        return seen[-1]

    return count


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


def test_both_names_of_a_pair_are_read_in_the_queue(open_window, pairs):
    page, _ = pairs
    names = page.table.texts(0)[0].split("\n")
    assert names == [page.item.left.name, page.item.right.name]
    assert page.view.rowHeight(0) > 2 * page.view.fontMetrics().height()
    told = [column.value(page.item) for column in page.shown_rows().columns]
    assert (told[0], told[2]) == tuple(names)
