"""What a page shows leaves as a file: same rows, same columns, same order, and it is journaled."""

import csv
import hashlib
import io
import json
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from caseapp import journal
from caseapp.cases import index
from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.written import act_of
from exports.outgoing import Choices, Profile
from tests.ui.going_out import send_out
from tests.ui.places import place_of
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.going_out import GoingOutDialog
from ui.papers import exporting
from ui.papers.sheets import let_out
from ui.shell import PageName, Place

PAGES = (PageName.LISTS, PageName.ENTRIES, PageName.CASES, PageName.REVIEW, PageName.JOURNAL)
AS_SHOWN = tuple(name for name in PAGES if name != PageName.REVIEW)  # there names stand apart


@pytest.fixture
def export(demo_window, tmp_path, monkeypatch):
    """Export what the page in front shows, by its command."""

    def run(ending="csv", profile=Profile.FULL):
        path = tmp_path / f"rows.{ending}"
        monkeypatch.setattr(choose, "new_table", lambda *_: path)
        demo_window.action_set[Command.EXPORT_ROWS].trigger()
        send_out(demo_window, profile)
        return path

    return run


def rows_of(path):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=","))


@pytest.mark.parametrize("name", AS_SHOWN)
def test_every_table_page_exports_what_it_shows(demo_window, export, name):
    demo_window.go(place_of(demo_window, name))
    page = demo_window.chrome.stack.front
    columns = page.view.shown_columns()
    texts = (page.table.texts(place) for place in range(page.table.rowCount()))
    shown = [tuple(row[column] for column in columns) for row in texts]
    invented, title, told, head, *rows = rows_of(export())
    assert "INVENTED" in invented[0]
    assert title
    assert told[0].startswith(f"Rows: {len(shown)} of ")
    assert head == [page.table.columns[column].title for column in columns]
    assert [tuple(row) for row in rows] == shown


@pytest.mark.parametrize("name", PAGES)
def test_the_journal_says_how_many_rows_left_and_from_where(demo_window, export, name):
    demo_window.go(place_of(demo_window, name))
    count = demo_window.chrome.stack.front.table.rowCount()
    path = export("xlsx")
    (line,) = demo_window.desk.read(journal.newest, limit=1)
    said = {"table": name.value, "rows": count, "file": "rows.xlsx", "profile": "full"}
    said |= {"recipient": "Вигадана установа", "purpose": "Для перевірки", "language": "en"}
    told = json.loads(line.data)
    assert line.act == "rows.exported"
    assert said.items() <= told.items()
    assert told["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_person_is_told_that_the_file_is_not_encrypted(demo_window, export):
    demo_window.go(Place(PageName.LISTS))
    export()
    assert "not encrypted" in demo_window.chrome.messages.sentence


def test_filter_order_and_columns_are_those_of_the_screen(demo_window, export):
    list_id = place_of(demo_window, PageName.ENTRIES).record
    demo_window.go(Place(PageName.ENTRIES, record=list_id, detail="no_answer"))
    page = demo_window.chrome.stack.front
    page.search_box.setText("Іл")
    header = page.view.horizontalHeader()
    header.setSectionHidden(2, True)
    header.moveSection(4, 0)
    page.view.sortByColumn(1, page.view.horizontalHeader().sortIndicatorOrder())
    _, _, told, head, *rows = rows_of(export())
    assert "no answer · Іл" in told[0]
    titles = [column.title for column in page.table.columns]
    assert head == [titles[place] for place in (4, 0, 1, 3, *range(5, len(titles)))]
    assert [row[2] for row in rows] == [row.name for row in page.table.shown_rows()]
    assert len(rows) == page.table.rowCount() > 0


def test_a_search_for_a_birth_that_stays_in_the_office_is_not_told(demo_window, export):
    case_id = demo_window.desk.read(index.rows)[0].case_id
    demo_window.desk.write(act_of, add_birth, case_id, BirthDraft("1999", private=True))
    demo_window.go(Place(PageName.CASES))
    page = demo_window.chrome.stack.front
    for typed in ("born:1999", "1999", "1999 р.н.", "~1999", "3.05.1999", "05.1999", "*199"):
        page.search(typed)
        assert page.table.rowCount() == 1, typed
        path = export()
        assert "not told" in rows_of(path)[2][0], typed
        assert "199" not in path.read_text("utf-8-sig"), typed
    for typed in ("sex:female", "2014"):
        page.search(typed)
        assert typed in rows_of(export())[2][0]


def test_an_exact_date_is_a_date_in_a_workbook(demo_window, export):
    demo_window.go(place_of(demo_window, PageName.ENTRIES))
    sheet = CalamineWorkbook.from_path(export("xlsx")).get_sheet_by_index(0).to_python()
    births = [row[2] for row in sheet[5:]]
    assert len(births) == 339
    assert {type(birth).__name__ for birth in births} == {"date", "str"}


def test_the_ledger_leaves_as_three_sheets(demo_window, export):
    demo_window.go(Place(PageName.LEDGER))
    book = CalamineWorkbook.from_path(export("xlsx"))
    assert len(book.sheet_names) == 3
    assert len(book.get_sheet_by_index(2).to_python()) == 339 + 5
    (line,) = demo_window.desk.read(journal.newest, limit=1)
    assert json.loads(line.data)["table"] == "ledger"


def test_nothing_leaves_where_no_place_was_chosen(demo_window, monkeypatch):
    monkeypatch.setattr(choose, "new_table", lambda *_: None)
    before = demo_window.desk.read(journal.newest, limit=1)
    for place in (Place(PageName.LISTS), Place(PageName.LEDGER)):
        demo_window.go(place)
        demo_window.action_set[Command.EXPORT_ROWS].trigger()
        send_out(demo_window)
    assert demo_window.desk.read(journal.newest, limit=1) == before


def test_a_case_file_is_not_written_over(demo_window, export, monkeypatch):
    path = demo_window.desk.workspace.path
    before = path.read_bytes()
    demo_window.go(Place(PageName.LISTS))
    page = demo_window.chrome.stack.front
    choices = Choices("en", Profile.FULL)
    exporting.export_to(demo_window, page.shown_rows(), path, choices)
    assert path.name in demo_window.chrome.messages.sentence
    assert path.read_bytes()[:16] == before[:16]


def test_a_body_that_traces_gets_only_the_columns_for_it(demo_window, export):
    demo_window.go(place_of(demo_window, PageName.ENTRIES))
    page = demo_window.chrome.stack.front
    page.search_box.setText("Іл")
    _, _, told, head, *rows = rows_of(export(profile=Profile.PARTNER))
    assert "Claimed, not checked" not in head
    assert "Name as written" in head
    assert "Іл" not in told[0]
    assert rows


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.FULL])
def test_what_stands_beside_a_name_in_its_cell_goes_out_with_everything_only(demo_window, profile):
    cell = "Гойданко Олена Петрівна, 04.03.2012 р.н., інвалід"
    demo_window.go(place_of(demo_window, PageName.ENTRIES))
    shown = demo_window.chrome.stack.front.shown_rows()
    out = let_out(replace(shown, rows=[replace(shown.rows[0], name=cell)]), Choices("uk", profile))
    (column,) = (one for one in out.columns if one.name == "name")
    named = cell if profile is Profile.FULL else "Гойданко Олена Петрівна"
    assert column.value(out.rows[0]) == named


def test_the_ledger_without_its_lines_is_what_others_may_read(demo_window, export):
    demo_window.go(Place(PageName.LEDGER))
    book = CalamineWorkbook.from_path(export("xlsx", profile=Profile.PUBLIC))
    assert len(book.sheet_names) == 1


def test_nothing_leaves_before_it_is_said_for_whom_and_what_for(demo_window, monkeypatch):
    monkeypatch.setattr(choose, "new_table", lambda *_: pytest.fail("asked too early"))
    demo_window.go(Place(PageName.CASES))
    demo_window.action_set[Command.EXPORT_ROWS].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    assert dialog.profile.text() == Profile.PARTNER  # rows of children are not for the public
    dialog.submit()
    assert dialog.problem
