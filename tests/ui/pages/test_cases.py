import pytest
from PySide6.QtCore import Qt

from db.codes import TracingStatus
from ui.actions import Command
from ui.pages.page import PageName, Place


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.CASES))
    return demo_window.chrome.stack.front


def _names(page):
    return [page.table.row(place).name for place in range(page.table.rowCount())]


def test_cases_stand_in_the_order_of_the_ukrainian_alphabet(page):
    keys = [page.table.row(place).sort_key for place in range(page.table.rowCount())]
    assert len(keys) == 339
    assert keys == sorted(keys)


@pytest.mark.parametrize("typed", ["везмюр", "Vezmiur", "ВЕЗМЮР", "назар везмюрін"])
def test_a_child_is_found_in_any_spelling_while_one_types(demo_window, page, typed):
    demo_window.chrome.top.search.setText(typed)
    assert 0 < len(_names(page)) < 60
    assert all("Везмюр" in name for name in _names(page)[:1])


def test_a_number_of_the_start_page_opens_its_rows(demo_window):
    demo_window.go(Place(PageName.START))
    start = demo_window.chrome.stack.front
    for position in range(2, len(start.figures)):
        demo_window.go(Place(PageName.START))
        figure = start.figures[position]
        number = int(figure.accessibleName().rpartition(": ")[2])
        figure.click()
        assert demo_window.chrome.stack.front.table.rowCount() == number
    demo_window.go(Place(PageName.START))
    start.figures[0].click()
    assert demo_window.chrome.stack.front.table.rowCount() == 339


def test_filters_count_and_keep_what_they_say(page):
    for position in range(1, page.region.count()):
        page.region.setCurrentIndex(position)
        page.filter()
        assert page.table.rowCount() == int(page.region.currentText().rpartition("(")[2][:-1])
    page.region.choose("")
    page.status.choose(TracingStatus.RETURNED)
    page.filter()
    assert {row.status for row in map(page.table.row, range(page.table.rowCount()))} == {"returned"}


def test_search_and_filters_hold_together(demo_window, page):
    demo_window.chrome.top.search.setText("везмюр")
    both = set(_names(page))
    page.status.choose(TracingStatus.OPEN)
    page.filter()
    assert set(_names(page)) <= both


def test_the_selected_case_opens(demo_window, page):
    assert not demo_window.action_set[Command.OPEN_SELECTED].isEnabled()
    page.view.select(3)
    case_id = page.view.selected().case_id
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=case_id)


def test_another_language_keeps_filter_and_selection(demo_window, page):
    page.status.choose(TracingStatus.LOCATED)
    page.filter()
    page.view.select(2)
    selected = page.view.selected().case_id
    demo_window.action_set[Command.UKRAINIAN].trigger()
    again = demo_window.chrome.stack.front
    assert again is not page
    assert again.status.chosen == TracingStatus.LOCATED
    assert again.view.selected().case_id == selected


def test_what_nobody_is_called_is_said(demo_window, page):
    demo_window.chrome.top.search.setText("щщщхх")
    assert page.table.rowCount() == 0
    assert page.view.empty_text


def test_enter_and_enter_again_open_what_was_found_first(qtbot, demo_window, page):
    page.view.select(30)
    box = demo_window.chrome.top.search
    demo_window.activateWindow()
    demo_window.action_set[Command.FIND].trigger()
    box.setText("везмюр")
    assert page.table.rowCount() > 1
    assert page.view.selected() == page.table.row(0)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    second = page.table.row(1)
    assert page.view.selected() == second
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=second.case_id)


def test_another_language_keeps_the_row_chosen_among_those_found(demo_window, page):
    demo_window.chrome.top.search.setText("везмюр")
    page.view.select(1)
    chosen = page.view.selected().case_id
    demo_window.action_set[Command.UKRAINIAN].trigger()
    assert demo_window.chrome.stack.front.view.selected().case_id == chosen
