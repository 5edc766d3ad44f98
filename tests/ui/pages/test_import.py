import pytest

from caseapp.lists.overview import lists
from tests.ui.places import LIST
from ui.commands import Command
from ui.pages.importing.rows import NEW, REFUSED
from ui.pages.page import PageName, Place

CSV = "номер;хто;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"


@pytest.fixture
def samples():
    return LIST.parent


def _open(window, path):
    window.go(Place(PageName.IMPORT, detail=str(path)))
    return window.chrome.stack.front


def test_every_row_is_shown_with_what_becomes_of_it(open_window, samples):
    page = _open(open_window, samples / "bad_rows.xlsx")
    states = {row.number: row.state for row in page.table.rows}
    assert states[2] == NEW
    assert states[4] == REFUSED
    refused = [row for row in page.table.rows if row.state == REFUSED]
    assert all(row.said for row in refused)
    page.view.select(page.table.place_of(refused[0].number))
    assert refused[0].said in page.said.text()


def test_nothing_is_written_before_the_last_step(open_window, samples):
    _open(open_window, samples / "handed_over_339.xlsx")
    assert open_window.desk.read(lists) == ()
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (made,) = open_window.desk.read(lists)
    assert made.entries == 339
    assert open_window.chrome.stack.place == Place(PageName.ENTRIES, record=made.list_id)


def test_a_hostile_file_is_refused_in_words(open_window, samples):
    page = _open(open_window, samples / "two_cells.xlsx")
    assert "two_cells.xlsx" in page._problem.text()
    assert not open_window.action_set[Command.WRITE_IMPORT].isEnabled()


def test_a_column_gets_another_meaning_by_hand(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text(CSV.replace("хто", "ПІБ").replace("коли", "щось"), encoding="cp1251")
    page = _open(open_window, path)
    assert page.reading.read.encoding == "cp1251"
    assert {row.birth for row in page.table.rows} == {"—"}
    editor = page.columns.editors[2]
    editor.set_text("birth")
    editor.edited.emit()
    births = {row.number: (row.state, row.birth) for row in page.table.rows}
    assert births[2] == (NEW, "2014")
    assert births[3][0] == REFUSED


def test_an_encoding_is_corrected_by_hand(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text(CSV.replace("хто", "ПІБ"), encoding="utf-8")
    page = _open(open_window, path)
    page.encoding.set_text("cp1251")
    page.encoding.edited.emit()
    assert page.reading.plan is None or page.table.rows[0].name != "Їздоненко Ганна"
    page.encoding.set_text("utf-8")
    page.encoding.edited.emit()
    assert page.table.rows[0].name == "Їздоненко Ганна"


def test_what_is_said_of_the_list_is_written(open_window, samples):
    page = _open(open_window, samples / "handed_over_339.xlsx")
    assert page.form.head().date.edtf == "2025-06-02"
    page.form.editors["title"].set_text("Список для перевірки")
    page.form.editors["recipient"].set_text("russia")
    page.form.edited.emit()
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (made,) = open_window.desk.read(lists)
    assert (made.title, made.recipient) == ("Список для перевірки", "russia")


def test_the_same_file_again_is_noticed(open_window, samples):
    _open(open_window, samples / "handed_over_339.xlsx")
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    page = _open(open_window, samples / "handed_over_339.xlsx")
    assert {row.state for row in page.table.rows} == {"same"}


def test_a_new_version_shows_what_changed(open_window, samples):
    _open(open_window, samples / "handed_over_339.xlsx")
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    page = _open(open_window, samples / "handed_over_version_2.xlsx")
    states = [row.state for row in page.table.rows]
    assert (states.count("changed"), states.count("new")) == (20, 5)
