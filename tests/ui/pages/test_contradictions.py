"""The page of contradictions and the panel on a case."""

from ui.commands.table import Command
from ui.pages.case.contradictions_panel import ContradictionsPanel
from ui.shell import PageName, Place


def _page(window):
    window.go(Place(PageName.CONTRADICTIONS))
    return window.chrome.stack.front


def test_contradictions_are_filtered_and_open_their_case(demo_window):
    page = _page(demo_window)
    every = page.table.rowCount()
    assert every > 50
    page.rule.choose("births_differ")
    page.filter()
    assert 0 < page.table.rowCount() < every
    page.list.choose("no list")
    page.filter()
    assert page.table.rowCount() == 0
    page.list.choose("")
    page.filter()
    page.view.select(0)
    case_id = page.table.row(0).case_id
    assert "дат" in page.told.text().lower() or "dates" in page.told.text()
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=case_id)


def test_what_was_looked_at_is_told_and_opened_again(demo_window):
    page = _page(demo_window)
    page.view.select(0)
    row = page.table.row(0)
    waiting = sum(one.is_open for one in page.table.rows)
    page.looking._note(row, "перевірено")
    assert sum(one.is_open for one in page.table.rows) == waiting - 1
    page.view.select(page.table.place_of(row.finding.key))
    assert not page.looking.can_note
    page.looking.reopen()
    assert sum(one.is_open for one in page.table.rows) == waiting
    demo_window.undoing.undo()
    assert sum(one.is_open for one in page.table.rows) == waiting - 1


def test_the_case_shows_its_own_and_stands_on_each_record(demo_window):
    page = _page(demo_window)
    page.rule.choose("never_but_placed")
    page.filter()
    row = page.table.row(0)
    demo_window.go(Place(PageName.CASE, record=row.case_id))
    case = demo_window.chrome.stack.front
    (panel,) = [one for one in case.panels["standing"] if isinstance(one, ContradictionsPanel)]
    panel.view.select(panel.table.place_of(row.finding.key))
    panel.left.click()
    assert case.boxes["claims"].view.selected().id == row.left.id
    panel.right.click()
    assert case.boxes["placements"].view.selected().id == row.right.id


def test_the_start_page_counts_those_that_wait(demo_window):
    waiting = sum(one.is_open for one in _page(demo_window).table.rows)
    demo_window.go(Place(PageName.START))
    figures = [
        one
        for one in demo_window.chrome.stack.front.figures
        if one.accessibleName().endswith(f": {waiting}")
    ]
    assert figures


def test_from_the_lists_those_of_the_selected_list_are_shown(demo_window):
    every = _page(demo_window).table.rowCount()
    demo_window.go(Place(PageName.LISTS))
    lists = demo_window.chrome.stack.front
    pool = next(row for row in lists.table.rows if row.kind == "pool")
    lists.view.select(lists.table.place_of(pool.list_id))
    demo_window.action_set[Command.SHOW_CONTRADICTIONS].trigger()
    page = demo_window.chrome.stack.front
    assert page.list.chosen == str(pool.list_id)
    assert page.table.rowCount() < every
    assert all(pool.list_id in row.lists for row in page.table.shown_rows())
