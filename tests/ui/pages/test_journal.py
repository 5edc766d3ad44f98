import pytest
from PySide6.QtCore import Qt

from ui.commands.table import Command
from ui.shell import PageName, Place


def test_the_newest_act_stands_first_and_is_worded(demo_window):
    demo_window.go(Place(PageName.JOURNAL))
    table = demo_window.chrome.stack.front.table
    assert table.texts(0)[2:] == ("Приклад Робітниця", "", "Case file opened")
    numbers = [table.row(place).number for place in range(table.rowCount())]
    assert numbers == list(range(len(numbers), 0, -1))


def test_every_act_of_the_demo_is_worded_in_both_languages(demo_window):
    for command in (Command.ENGLISH, Command.UKRAINIAN):
        demo_window.action_set[command].trigger()
        demo_window.go(Place(PageName.JOURNAL))
        table = demo_window.chrome.stack.front.table
        for place in range(table.rowCount()):
            assert table.texts(place)[4] != table.row(place).act


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.JOURNAL))
    return demo_window.chrome.stack.front


def _first(page, act):
    rows = range(page.table.rowCount())
    return next(place for place in rows if page.table.row(place).act == act)


def test_a_line_about_a_case_names_it_and_opens_it(demo_window, page):
    place = _first(page, "determination.recorded")
    number = page.table.texts(place)[3]
    page.view.select(place)
    page.view.opened.emit(page.view.selected())
    assert number.startswith("2025-")
    assert demo_window.chrome.stack.front.case.number == number


def test_a_line_about_a_list_names_it_and_opens_its_entries(demo_window, page):
    place = _first(page, "import.written")
    page.view.select(place)
    title = page.table.texts(place)[3]
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.front.crumb().endswith(title)
    assert title


def test_a_line_about_nothing_single_opens_nothing(demo_window, page):
    page.view.select(_first(page, "file.opened"))
    assert not demo_window.action_set[Command.OPEN_SELECTED].isEnabled()
    page.view.opened.emit(page.view.selected())
    assert demo_window.chrome.stack.front is page


def test_a_long_line_is_told_whole_on_its_tooltip(page):
    place = _first(page, "import.written")
    index = page.table.index(place, 4)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == page.table.texts(place)[4]


def test_a_whole_journal_is_said_to_be_whole(demo_window):
    demo_window.go(Place(PageName.JOURNAL))
    demo_window.action_set[Command.CHECK_JOURNAL].trigger()
    assert "whole" in demo_window.chrome.messages.sentence
