import datetime as dt

import pytest

from caseapp.dates import from_edtf
from caseapp.lists import overview
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.planned import EarlierVersion
from exports.list_values import gone_text
from exports.words import words
from tests.caseapp.lists import made
from tests.ui.importing import import_whole
from tests.ui.places import LIST
from ui.commands.table import Command
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.refused import RefusedDialog
from ui.models.entry_columns import LATER
from ui.pages.entry.states import Wanted
from ui.shell import PageName, Place


@pytest.fixture
def list_id(demo_window):
    return demo_window.desk.read(overview.lists)[0].list_id


@pytest.fixture
def page(demo_window, list_id):
    demo_window.go(Place(PageName.ENTRIES, record=list_id))
    return demo_window.chrome.stack.front


def test_entries_stand_in_the_order_of_the_list(page):
    lines = [page.table.row(place).line for place in range(page.table.rowCount())]
    assert lines == [str(number) for number in range(1, 340)]


def test_entries_are_found_by_name_in_any_spelling_and_by_number(page):
    page.search_box.setText("Vezmiur")
    assert 0 < page.table.rowCount() < 60
    page.search_box.setText("17")
    assert "17" in [page.table.row(place).line for place in range(page.table.rowCount())]


def test_an_entry_is_found_by_a_name_with_a_slip(page):
    page.search_box.setText("Vuzmiur")
    assert page.table.noted.total() == page.table.rowCount() > 0
    assert page.table.note(0, page.table.noted_column) == "one letter differs so far"
    page.search_box.setText("Vezmiur")
    assert page.table.noted.total() < page.table.rowCount()


def test_a_place_of_the_ledger_shows_its_entries_only(demo_window, list_id):
    counted = demo_window.desk.read(ledger, list_id, today=dt.date(2026, 11, 22))
    demo_window.go(Place(PageName.ENTRIES, record=list_id, detail="no_answer"))
    page = demo_window.chrome.stack.front
    assert page.table.rowCount() == counted.no_answer > 0
    page._everything.click()
    assert page.table.rowCount() == 339


def test_an_entry_opens_its_case(demo_window, page):
    page.view.select(4)
    case_id = page.view.selected().case_id
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=case_id)


def test_an_entry_without_a_case_says_so(demo_window):
    pool = demo_window.desk.read(overview.lists)[2].list_id
    demo_window.go(Place(PageName.ENTRIES, record=pool))
    page = demo_window.chrome.stack.front
    rows = page.table.rows
    alone = next(place for place, row in enumerate(rows) if row.case_id is None)
    page.view.opened.emit(rows[alone])
    assert demo_window.chrome.stack.place.page == PageName.ENTRIES
    assert demo_window.chrome.messages.isVisible()


def test_claims_are_worded_as_claims(page):
    answered = next(place for place in range(page.table.rowCount()) if page.table.row(place).answer)
    (tip,) = [one.tip(page.table.row(answered)) for one in page.table.columns if one.tip]
    assert "claims" in tip
    assert "not checked" in tip


def test_the_entries_of_a_reply_show_their_answers(demo_window):
    known = demo_window.desk.read(overview.lists)
    reply = next(one for one in known if one.kind == "reply")
    demo_window.go(Place(PageName.ENTRIES, record=reply.list_id))
    table = demo_window.chrome.stack.front.table
    (answers,) = [place for place, one in enumerate(table.columns) if one.tip]
    shown = [table.columns[answers].value(row) for row in table.rows]
    assert all(shown)
    told = [table.columns[answers].tip(row) for row in table.rows]
    assert all(row.answer_words in text for row, text in zip(table.rows, told, strict=True))


def test_refused_rows_stay_readable_after_writing(open_window):
    page = import_whole(open_window, LIST.parent / "bad_rows.xlsx")
    refused = page.state.report.refused
    open_window.go(Place(PageName.ENTRIES, record=page.state.list_id()))
    page = open_window.chrome.stack.front
    assert f"({len(refused)})" in page.refused_button.text()
    page.refused_button.click()
    (dialog,) = page.findChildren(RefusedDialog)
    rows = [dialog.table.texts(place) for place in range(dialog.table.rowCount())]
    assert [(sheet, int(number)) for sheet, number, _, _ in rows] == [
        (one.row.sheet, one.row.number) for one in refused
    ]
    assert all(why for _, _, why, _ in rows)
    dialog.view.select(len(rows) - 1)
    assert rows[-1][2] in dialog.said.text()
    cells = [cell.strip() for cell in refused[-1].raw.values() if cell.strip()]
    assert all(cell in dialog.said.text() for cell in cells)


def test_without_refused_rows_nothing_offers_them(page):
    assert not page.refused_button.isVisible()


def test_a_line_that_is_gone_is_marked_and_found(open_window):
    desk = open_window.desk
    first = made.write(desk.workspace, made.plan(made.reading(line) for line in (1, 2, 3)))
    lines = [one.entry_id for one in desk.read(overview.entries, first.list_id)]
    rows = [made.reading(line) for line in (1, 3)]
    entries = dict(zip((row.row.key for row in rows), lines[::2], strict=True))
    version = EarlierVersion(first.list_id, "", 1, entries, ("2",))
    head = made.head(date=from_edtf("2025-08-01"))
    second = made.write(desk.workspace, made.plan((), head, same=tuple(rows), earlier=version))
    open_window.go(Place(PageName.ENTRIES, record=first.list_id))
    page = open_window.chrome.stack.front
    last = LATER
    assert not page.view.isColumnHidden(last)
    assert [page.table.columns[last].value(row) for row in page.table.rows] == [
        "", "not on version 2 of 01.08.2025", ""
    ]  # fmt: skip
    page.states.choose(Wanted.GONE)
    page.filter()
    assert [row.line for row in page.table.shown_rows()] == ["2"]
    open_window.go(Place(PageName.ENTRIES, record=second.list_id))
    assert open_window.chrome.stack.front.view.isColumnHidden(last)


def test_a_version_without_a_date_is_named_by_its_number():
    assert gone_text(words("en"), 2, "") == "not on version 2"
    assert gone_text(words("en"), 0, "") == ""


def test_a_line_of_a_new_version_leaves_its_case_and_comes_back(open_window):
    import_whole(open_window, LIST)
    listed = import_whole(open_window, LIST.parent / "handed_over_version_2.xlsx").state.list_id()
    open_window.go(Place(PageName.ENTRIES, record=listed))
    page, before = open_window.chrome.stack.front, open_window.desk.read(overview.entries, listed)
    page.view.select(0)
    open_window.action_set[Command.UNLINK_LINE].trigger()
    dialog = next(one for one in open_window.findChildren(ReasonDialog) if one.isVisible())
    dialog.reason.setPlainText("не та дитина")
    dialog.submit()
    after = open_window.desk.read(overview.entries, listed)
    assert after[0].case_id not in (None, before[0].case_id)
    assert after[1:] == before[1:]
    open_window.action_set[Command.UNDO].trigger()
    assert open_window.desk.read(overview.entries, listed) == before
