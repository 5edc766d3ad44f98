import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from caseapp.lists.overview import lists
from tests.ui.places import LIST
from ui.commands import Command
from ui.pages.importing.rows import NEW, REFUSED
from ui.pages.page import PageName, Place
from ui.widgets.row_view import PADDING

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


def test_a_refused_file_leaves_nothing_of_the_one_before(open_window, samples):
    page = _open(open_window, samples / "bad_rows.xlsx")
    page = _open(open_window, samples / "two_cells.xlsx")
    shown = [one for one in page.findChildren(QWidget) if one.isVisible()]
    texts = [one.text() for one in shown if isinstance(one, QLabel | QLineEdit)]
    assert not [text for text in texts if "bad_rows" in text]
    assert page._head.line.text() == ""
    assert page.form.head().title == ""
    assert page.columns.editors == []
    assert page.states.count() == 1
    assert page._problem.isVisible()
    assert page._problem.fontInfo().pointSize() > page.said.fontInfo().pointSize()
    page = _open(open_window, samples / "bad_rows.xlsx")
    assert page.tabs.isVisible()
    assert not page._problem.isVisible()


def test_a_file_whose_headings_say_nothing_is_explained_by_hand(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text("хто;коли\nЇздоненко Ганна;2014\nМостирук Іван;2013\n", encoding="utf-8")
    page = _open(open_window, path)
    assert page._problem.isVisible()
    assert page.tabs.currentWidget() is page.columns
    assert [one.text() for one in page.columns.editors] == ["", ""]
    assert not open_window.action_set[Command.WRITE_IMPORT].isEnabled()
    _mean(page, 1, "birth")
    assert page.table.rowCount() == 0
    _mean(page, 0, "full_name")
    assert [row.name for row in page.table.rows] == ["Їздоненко Ганна", "Мостирук Іван"]
    assert not page._problem.isVisible()
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    assert open_window.desk.read(lists)[0].entries == 2


def test_the_reason_of_the_first_refused_row_is_read_at_once(open_window, samples):
    page = _open(open_window, samples / "bad_rows.xlsx")
    row = page.view.selected()
    assert row.state == REFUSED
    assert row.said in page.said.text()
    assert page.said.height() >= page.said.heightForWidth(page.said.width())
    assert page.said.height() >= 2 * page.said.fontMetrics().lineSpacing()


def test_a_long_line_number_is_never_cut(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    text = "№;ПІБ\nА-0001/2025-додаток;Їздоненко Ганна\nА-2;Мостирук Іван\n"
    path.write_text(text, encoding="utf-8")
    page = _open(open_window, path)
    _is_whole(page, next(n for n, one in enumerate(page.table.columns) if one.title == "No."))
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    _is_whole(open_window.chrome.stack.front, 0)


@pytest.mark.parametrize(
    ("language", "said"),
    [("uk", "339 рядків  ·  339 нових"), ("en", "339 rows  ·  339 new")],
)
def test_counts_are_said_in_whole_words(open_window, samples, language, said):
    open_window.settings.language = language
    open_window.redress()
    page = _open(open_window, samples / "handed_over_339.xlsx")
    assert page._head.line.toolTip().endswith(said) or said in page._head.line.text()


def test_the_encoding_says_what_it_is(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text(CSV.replace("хто", "ПІБ"), encoding="cp1251")
    page = _open(open_window, path)
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "Encoding" in shown
    assert "Sheet" not in shown


def _mean(page, column, field):
    editor = page.columns.editors[column]
    editor.set_text(field)
    editor.edited.emit()


def _is_whole(page, column):
    wide = page.view.horizontalHeader().sectionSize(column) - 2 * PADDING
    metrics = page.view.fontMetrics()
    assert metrics.horizontalAdvance("А-0001/2025-додаток") <= wide
