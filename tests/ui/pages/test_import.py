import pytest

from caseapp.lists.overview import lists
from caseapp.lists.versions.accepted_plan import acceptable
from tests.ui.importing import describe, import_whole, open_import, open_pasted, rows_of, walk
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.undo_import import UndoDialog
from ui.pages.importing.report_step import _left
from ui.pages.importing.rows import CHANGED, NEW, PRESENT, SAME
from ui.pages.importing.state import Step
from ui.shell import PageName, Place

CSV = "номер;ПІБ;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text(CSV, encoding="cp1251")
    return path


def test_the_first_step_takes_a_file(open_window, csv, monkeypatch):
    monkeypatch.setattr("ui.dialogs.choose.spreadsheet", lambda parent: csv)
    open_window.action_set[Command.IMPORT_LIST].trigger()
    page = open_window.chrome.stack.front
    assert page.state.step == Step.SOURCE
    assert not open_window.action_set[Command.NEXT_STEP].isEnabled()
    page.steps[Step.SOURCE].choose_button.click()
    assert page.state.step == Step.FORM
    assert page.state.read.path == csv


def test_nothing_is_written_before_the_last_step(open_window):
    page = open_import(open_window, LIST)
    seen = []
    while not open_window.action_set[Command.WRITE_IMPORT].isEnabled():
        seen.append(page.state.step)
        assert open_window.desk.read(lists) == ()
        open_window.action_set[Command.NEXT_STEP].trigger()
    assert seen == [Step.FORM, Step.COLUMNS, Step.HEAD, Step.ROWS]
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (made,) = open_window.desk.read(lists)
    assert made.entries == 339
    assert page.state.step == Step.REPORT


def test_a_hostile_file_is_refused_in_words(open_window):
    page = open_import(open_window, LIST.parent / "two_cells.xlsx")
    assert "two_cells.xlsx" in page.problem.text()
    assert "nearly all of it is empty" in page.problem.text()
    assert walk(page) == Step.FORM
    assert not open_window.action_set[Command.WRITE_IMPORT].isEnabled()


def test_a_refused_file_is_left_for_another_one(open_window, csv, monkeypatch):
    page = open_import(open_window, LIST.parent / "two_cells.xlsx")
    assert not page.steps[Step.FORM].editors["header_rows"].isVisible()
    open_window.action_set[Command.PREVIOUS_STEP].trigger()
    assert page.state.is_refused
    assert not open_window.action_set[Command.NEXT_STEP].isEnabled()
    page.line.wanted.emit(Step.FORM)
    monkeypatch.setattr(choose, "spreadsheet", lambda _parent: csv)
    page.other.click()
    assert page.state.read.path == csv
    assert page.steps[Step.FORM].editors["header_rows"].isVisible()
    assert not page.other.isVisible()


def test_a_finished_import_is_done_with_when_another_is_asked_for(open_window, csv):
    page = import_whole(open_window, csv, title="Вигаданий список")
    open_window.go(Place(PageName.LISTS))
    open_window.action_set[Command.IMPORT_LIST].trigger()
    assert page.state.step == Step.SOURCE
    page.importing.open_path(csv)
    open_window.go(Place(PageName.LISTS))
    open_window.action_set[Command.IMPORT_LIST].trigger()
    assert page.state.step == Step.FORM


def test_the_way_back_leads_to_the_report(open_window, csv):
    open_window.action_set[Command.IMPORT_LIST].trigger()
    page = open_window.chrome.stack.front
    page.importing.open_path(csv)
    walk(page, Step.HEAD)
    describe(page, title="Вигаданий список")
    walk(page)
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    open_window.go(Place(PageName.LISTS))
    open_window.back()
    assert page.state.step == Step.REPORT


def test_a_refused_file_leaves_nothing_of_the_one_before(open_window):
    page = open_import(open_window, LIST.parent / "bad_rows.xlsx")
    walk(page, Step.ROWS)
    open_import(open_window, LIST.parent / "two_cells.xlsx")
    assert page.state.read is None
    assert page.state.plan is None
    assert page.problem.isVisible()
    open_import(open_window, LIST.parent / "bad_rows.xlsx")
    assert not page.problem.isVisible()
    assert walk(page, Step.ROWS) == Step.ROWS


def test_what_is_said_of_the_list_is_written(open_window):
    page = open_import(open_window, LIST)
    walk(page, Step.HEAD)
    assert page.steps[Step.HEAD].form.head().date.edtf == "2025-06-02"
    describe(page, title="Список для перевірки", recipient="russia")
    walk(page)
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (made,) = open_window.desk.read(lists)
    assert (made.title, made.recipient) == ("Список для перевірки", "russia")


def test_typed_words_are_taken_with_the_next_step(open_window, csv):
    page = open_import(open_window, csv)
    walk(page, Step.HEAD)
    title = page.steps[Step.HEAD].form.editors["title"]
    title.line.setText("Набрано щойно")
    title.edited.emit()
    walk(page)
    assert page.state.plan.head.title == "Набрано щойно"


def test_a_list_without_a_title_goes_no_further(open_window, csv):
    page = open_import(open_window, csv)
    walk(page, Step.HEAD)
    describe(page, title=" ")
    assert walk(page) == Step.HEAD
    assert "title" in page._head.line.text()


def test_a_new_version_is_found_and_can_be_denied(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, LIST.parent / "handed_over_version_2.xlsx")
    walk(page, Step.HEAD)
    assert "336 lines" in page.steps[Step.HEAD].why_version.text()
    walk(page, Step.ROWS)
    states = [row.state for row in rows_of(page)]
    assert (states.count(CHANGED), states.count(NEW)) == (20, 5)
    assert "3 lines of the version before are gone" in page._head.line.text()
    told = "\n".join(_left(page.state.plan))
    assert "3 lines of the version before are gone" in told
    assert f"{len(acceptable(page.state.plan))} changes stay open" in told
    page.importing.go(Step.HEAD)
    describe(page, version="first")
    walk(page, Step.ROWS)
    assert {row.state for row in rows_of(page)} == {NEW}


def test_the_report_of_a_new_version_leads_to_what_changed(open_window):
    page = import_whole(open_window, LIST)
    assert not page.steps[Step.REPORT].versions_button.isVisible()
    page = import_whole(open_window, LIST.parent / "handed_over_version_2.xlsx")
    page.steps[Step.REPORT].versions_button.click()
    front = open_window.chrome.stack.front
    assert open_window.chrome.stack.place.page == PageName.VERSIONS
    assert sum(len(line.open_changes) for line in front.table.rows) == 20


def test_the_same_file_again_is_said_with_its_date(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, LIST)
    assert page.steps[Step.FORM].before.isVisible()
    assert page.state.before.worker in page.steps[Step.FORM].before.text()
    walk(page)
    assert {row.state for row in rows_of(page)} == {SAME}
    assert open_window.action_set[Command.WRITE_IMPORT].isEnabled()


def test_the_report_leads_on_and_takes_back(open_window):
    page = import_whole(open_window, LIST.parent / "bad_rows.xlsx")
    report = page.steps[Step.REPORT]
    assert "7 rows were refused" in report.told.text()
    assert report.refused_button.isVisible()
    report.list_button.click()
    assert open_window.chrome.stack.place.page == PageName.ENTRIES
    open_window.back()
    assert page.state.step == Step.REPORT
    report.undo_button.click()
    next(one for one in page.findChildren(UndoDialog) if one.isVisible()).accept()
    assert open_window.desk.read(lists) == ()
    assert page.state.step == Step.SOURCE


def test_a_file_goes_into_a_list_that_is_chosen_and_not_twice(open_window, csv):
    import_whole(open_window, csv)
    (listed,) = open_window.desk.read(lists)
    page = open_import(open_window, csv)
    walk(page, Step.HEAD)
    form = page.steps[Step.HEAD].form
    describe(page, into=str(listed.list_id))
    assert not form.editors["title"].isEnabled()
    assert walk(page, Step.ROWS) == Step.ROWS
    assert {row.state for row in rows_of(page)} == {PRESENT}
    assert not page.state.can_write


def test_pasted_rows_are_imported_like_a_file(open_window):
    page = open_pasted(open_window, CSV.replace(";", "\t"))
    assert walk(page) == Step.KNOWN
    assert [row.state for row in rows_of(page)] == [NEW, NEW]


def test_an_import_outlasts_other_pages_and_another_language(open_window, csv):
    page = open_import(open_window, csv)
    walk(page, Step.HEAD)
    describe(page, title="Почате")
    open_window.go(Place(PageName.LISTS))
    open_window.action_set[Command.IMPORT_LIST].trigger()
    assert page.state.step == Step.HEAD
    open_window.action_set[Command.UKRAINIAN].trigger()
    page = open_window.chrome.stack.front
    assert page.steps[Step.HEAD].form.editors["title"].text() == "Почате"
    assert walk(page) == Step.KNOWN
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    assert [one.title for one in open_window.desk.read(lists)] == ["Почате"]


def test_closing_asks_once_while_an_import_is_begun(open_window, csv):
    open_import(open_window, csv)
    assert open_window.leaving.unwritten()
    open_window.leaving._drop()
    assert not open_window.leaving.unwritten()
    import_whole(open_window, csv)
    assert not open_window.leaving.unwritten()


def test_a_step_is_chosen_on_the_line(open_window, csv):
    page = open_import(open_window, csv)
    assert not page.line.buttons[Step.KNOWN].isEnabled()
    page.line.buttons[Step.COLUMNS].click()
    assert page.state.step == Step.COLUMNS
    open_window.action_set[Command.PREVIOUS_STEP].trigger()
    assert page.state.step == Step.FORM


def test_the_report_says_how_many_pairs_wait_in_the_review(open_window, tmp_path):
    first, second = tmp_path / "перший.csv", tmp_path / "другий.csv"
    first.write_text("ПІБ;Дата народження\nВигадько Ганна;14.03.2013\n", encoding="utf-8")
    second.write_text("ФИО;Дата рождения\nВыгадько Анна;14.03.2013\n", encoding="utf-8")
    page = import_whole(open_window, first)
    assert "in the review" not in page.steps[Step.REPORT].told.text()
    page = import_whole(open_window, second)
    assert "1 pair with a child on file waits in the review" in page.steps[Step.REPORT].told.text()


def _mean(page, place, field):
    editor = page.steps[Step.COLUMNS].editors[place]
    editor.set_text(field)
    editor.edited.emit()


def _date_column(window, tmp_path, name, issuer, field=""):
    """Take a file whose third column may mean two things through the steps; give the page."""
    path = tmp_path / f"{name}.csv"
    path.write_text(f"№;ПІБ;Дата\n1;Вигаданюк {name};04.03.2012\n", encoding="utf-8")
    page = open_import(window, path)
    if field:
        walk(page, Step.COLUMNS)
        _mean(page, 2, field)
    walk(page, Step.HEAD)
    describe(page, title=name, kind="register", issuer=issuer, version="first")
    return page


def _written(window, tmp_path, *told):
    page = _date_column(window, tmp_path, *told)
    walk(page)
    window.action_set[Command.WRITE_IMPORT].trigger()


def test_meanings_are_those_of_the_party_that_issued_the_list(open_window, tmp_path):
    _written(open_window, tmp_path, "Олена", "ukraine", "birth")
    _written(open_window, tmp_path, "Іван", "mediator", "event_date")
    page = _date_column(open_window, tmp_path, "Леся", "ukraine")
    assert page.state.columns.fields == ("line", "full_name", "birth")
    assert "Олена" in page.steps[Step.HEAD].why_columns.text()
    describe(page, issuer="mediator")
    assert page.state.columns.fields == ("line", "full_name", "event_date")
    assert "Іван" in page.steps[Step.HEAD].why_columns.text()
    describe(page, issuer="family")
    assert page.state.columns.fields == ("line", "full_name", "")
    assert not page.steps[Step.HEAD].why_columns.isVisibleTo(page)


def test_a_meaning_that_a_person_chose_stays_whoever_issued_the_list(open_window, tmp_path):
    _written(open_window, tmp_path, "Олена", "ukraine", "birth")
    _written(open_window, tmp_path, "Іван", "mediator", "event_date")
    page = _date_column(open_window, tmp_path, "Леся", "ukraine", "note")
    assert page.state.columns.fields == ("line", "full_name", "note")
