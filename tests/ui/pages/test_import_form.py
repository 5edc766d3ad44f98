"""The steps of the wizard in which the form of a file is corrected."""

import pytest

from tests.caseapp.lists import workbooks
from tests.caseapp.lists.files.prose import prose
from tests.ui.importing import open_import, rows_of, walk
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.pages.importing.rows import NEW, REFUSED
from ui.pages.importing.state import Step

CSV = "номер;ПІБ;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"
SAMPLES = LIST.parent


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text(CSV, encoding="cp1251")
    return path


def _choose(page, name, text):
    editor = page.steps[Step.FORM].editors[name]
    editor.set_text(text)
    editor.edited.emit()


def _mean(page, place, field):
    editor = page.steps[Step.COLUMNS].editors[place]
    editor.set_text(field)
    editor.edited.emit()


def test_the_form_of_a_file_is_shown_beside_its_rows(open_window, csv):
    page = open_import(open_window, csv)
    form = page.steps[Step.FORM]
    assert form.editors["encoding"].text() == "cp1251"
    assert form.editors["delimiter"].text() == ";"
    assert form.editors["header_rows"].text() == "1"
    assert not form.captions["sheet"].isVisible()
    assert form.raw.table.texts(1)[1:] == ("1", "Їздоненко Ганна", "2014")


def test_a_corrected_encoding_is_seen_at_once(open_window, csv):
    page = open_import(open_window, csv)
    _choose(page, "encoding", "koi8-u")
    assert page.steps[Step.FORM].raw.table.texts(1)[2] != "Їздоненко Ганна"
    _choose(page, "encoding", "cp1251")
    assert page.steps[Step.FORM].raw.table.texts(1)[2] == "Їздоненко Ганна"


def test_a_wrong_encoding_stays_on_the_step_with_a_sentence(open_window, csv):
    page = open_import(open_window, csv)
    _choose(page, "encoding", "utf-8")
    assert page.state.step == Step.FORM
    assert page.problem.isVisible()
    page.steps[Step.FORM].again.click()
    assert not page.problem.isVisible()
    assert page.state.read.encoding == "cp1251"


def test_headings_and_the_first_row_are_corrected(open_window, csv):
    page = open_import(open_window, csv)
    _choose(page, "first_row", "3")
    walk(page, Step.ROWS)
    assert [row.number for row in rows_of(page)] == [3]


def test_a_column_gets_another_meaning_by_hand(open_window, csv):
    page = open_import(open_window, csv)
    walk(page, Step.COLUMNS)
    columns = page.steps[Step.COLUMNS]
    assert columns._whys[2].text() == "not recognised"
    _mean(page, 2, "birth")
    assert columns._whys[2].text() == "chosen by you"
    walk(page, Step.ROWS)
    births = {row.number: (row.state, row.birth) for row in rows_of(page)}
    assert births[2] == (NEW, "2014")
    assert births[3][0] == REFUSED


def test_two_columns_with_one_meaning_are_flagged(open_window, csv):
    page = open_import(open_window, csv)
    walk(page, Step.COLUMNS)
    _mean(page, 2, "full_name")
    columns = page.steps[Step.COLUMNS]
    assert columns.problem.isVisible()
    assert not open_window.action_set[Command.NEXT_STEP].isEnabled()
    assert columns._whys[1].text() == columns._whys[2].text()
    _mean(page, 2, "birth")
    assert not columns.problem.isVisible()
    assert open_window.action_set[Command.NEXT_STEP].isEnabled()


def test_a_file_whose_headings_say_nothing_is_explained_by_hand(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text("хто;що\nЇздоненко Ганна;щось\nМостирук Іван;дещо\n", encoding="utf-8")
    page = open_import(open_window, path)
    assert walk(page) == Step.COLUMNS
    assert page.steps[Step.COLUMNS].problem.isVisible()
    _mean(page, 0, "full_name")
    assert walk(page) == Step.KNOWN
    assert [row.name for row in rows_of(page)] == ["Їздоненко Ганна", "Мостирук Іван"]


def test_meanings_are_remembered_and_forgotten(open_window, csv, tmp_path):
    page = open_import(open_window, csv)
    walk(page, Step.COLUMNS)
    _mean(page, 2, "birth")
    walk(page)
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    second = tmp_path / "другий.csv"
    second.write_text(CSV.replace("Ганна", "Олена"), encoding="utf-8")
    page = open_import(open_window, second)
    walk(page, Step.COLUMNS)
    columns = page.steps[Step.COLUMNS]
    assert page.state.columns.fields == ("line", "full_name", "birth")
    assert columns._whys[2].text().startswith("as on ")
    assert "лист" in columns.remembered.text()
    columns.forget.click()
    assert not columns.forget.isVisible()
    assert page.state.columns.fields == ("line", "full_name", "")
    page = open_import(open_window, csv)
    walk(page, Step.COLUMNS)
    assert page.state.remembered is None


def test_other_sheets_with_rows_are_named(open_window, tmp_path):
    rows = [["№", "ПІБ", "Дата народження"], ["1", "Вигаданюк Олена", "04.03.2012"]]
    titled = {"Титул": [["Список"]], "Херсон": rows, "Луганськ": rows}
    sheets = {name: workbooks.rows_xml(table) for name, table in titled.items()}
    page = open_import(open_window, workbooks.xlsx(tmp_path / "a.xlsx", sheets))
    step = page.steps[Step.FORM]
    assert page.state.read.sheet == "Херсон"
    assert "“Титул”, “Луганськ”" in step.others.text()
    _choose(page, "sheet", "Луганськ")
    assert "“Титул”, “Херсон”" in step.others.text()


def test_a_pdf_without_a_table_is_a_list_only_where_a_person_says_so(open_window, tmp_path):
    page = open_import(open_window, prose(tmp_path / "довідка.pdf"))
    step = page.steps[Step.FORM]
    assert step.each_line.isVisibleTo(page)
    assert walk(page) == Step.FORM
    step.each_line.click()
    assert walk(page) > Step.FORM


def test_headings_without_rows_say_why_there_is_nothing(open_window, tmp_path):
    path = tmp_path / "порожній.csv"
    path.write_text("№;ПІБ;Дата народження\n", encoding="utf-8")
    page = open_import(open_window, path)
    walk(page)
    assert "no row with a child" in page.steps[Step.ROWS].view.empty_text
