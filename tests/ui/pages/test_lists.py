import pytest

from caseapp.lists import overview
from ui.commands.table import Command
from ui.dialogs.undo_import import UndoDialog
from ui.shell import PageName, Place


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.LISTS))
    return demo_window.chrome.stack.front


def _undo(window):
    window.action_set[Command.UNDO_IMPORT].trigger()
    return next(one for one in window.findChildren(UndoDialog) if one.isVisible())


def test_all_lists_stand_with_their_numbers(page):
    assert [page.table.texts(place)[-1] for place in range(page.table.rowCount())] == [
        "339",
        "256",
        "60",
    ]
    assert page.table.texts(0)[2:4] == ("Ukraine", "Russian Federation")


def test_enter_opens_the_entries(qtbot, demo_window, page):
    list_id = page.view.selected().list_id
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.ENTRIES, record=list_id)


def test_the_ledger_is_that_of_the_selected_list(demo_window, page):
    page.view.select(1)
    demo_window.action_set[Command.SHOW_LEDGER].trigger()
    assert demo_window.chrome.stack.place.page == PageName.LEDGER
    assert demo_window.chrome.stack.place.record == page.table.row(1).list_id


def test_an_import_is_undone_after_saying_what_goes(demo_window, page):
    page.view.select(2)
    title = page.view.selected().title
    dialog = _undo(demo_window)
    assert len(demo_window.desk.read(overview.lists)) == 3
    dialog.submit()
    assert len(demo_window.desk.read(overview.lists)) == 2
    assert page.table.rowCount() == 2
    assert title in demo_window.chrome.messages.sentence
    assert "60 entries" in demo_window.chrome.messages.sentence


def test_an_import_that_is_not_to_be_undone_stays(demo_window, page):
    _undo(demo_window).reject()
    assert len(demo_window.desk.read(overview.lists)) == 3


def test_the_way_back_leads_past_a_list_that_is_gone(demo_window, page):
    page.view.select(2)
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    demo_window.go(Place(PageName.LISTS))
    _undo(demo_window).submit()
    demo_window.action_set[Command.BACK].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.LISTS)
    assert demo_window.chrome.messages.isVisible()


def test_without_a_list_nothing_can_be_opened(open_window):
    open_window.go(Place(PageName.LISTS))
    for command in (Command.OPEN_SELECTED, Command.UNDO_IMPORT):
        assert not open_window.action_set[command].isEnabled()
    assert open_window.action_set[Command.IMPORT_LIST].isEnabled()


def test_after_an_undo_no_other_list_is_selected(demo_window, page):
    page.view.select(2)
    _undo(demo_window).submit()
    assert page.view.selected() is None
    assert not demo_window.action_set[Command.UNDO_IMPORT].isEnabled()
    demo_window.desk.changed.emit()
    assert page.view.selected() is None
