"""Which pairs stand in the queue, in which tab, and how they are counted."""

from caseapp.overviews import work as overview
from caseapp.review.pages import count_queue
from caseapp.review.screening import screening_act
from tests.factories import a_line, a_list, a_listed_case, a_pool
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.filters import LEADS, SAME_NAME
from ui.pages.review.screening import ScreeningDialog
from ui.shell import PageName, Place


def test_leads_stand_apart_from_names_in_another_form(pairs):
    page, _ = pairs
    stories = [item.story for item in page.table.rows]
    assert stories == ["names_kept", "names_kept", "names_kept", "sibling"]
    page.filters.tabs.setCurrentIndex(LEADS)
    assert [item.grade for item in page.table.rows] == ["possible", "not_decidable"]
    assert [page.filters.tabs.tabText(tab)[-1] for tab in (SAME_NAME, LEADS)] == ["4", "2"]


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


def test_the_tab_survives_another_language(open_window, pairs):
    pairs[0].filters.tabs.setCurrentIndex(LEADS)
    open_window.action_set[Command.UKRAINIAN].trigger()
    assert open_window.chrome.stack.front.filters.tabs.currentIndex() == LEADS


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


def test_there_is_no_pair_before_the_first_and_none_after_the_last(demo_window, page):
    before, after = (demo_window.action_set[one] for one in (Command.PREVIOUS, Command.NEXT))
    assert (before.isEnabled(), after.isEnabled()) == (False, True)
    page.view.select(page.table.rowCount() - 1)
    assert (before.isEnabled(), after.isEnabled()) == (True, False)
