import pytest

from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.lists.overview import entries, lists
from caseapp.lists.versions.comparison import compare_lists
from tests.factories import name_draft
from tests.ui.importing import describe, import_whole, open_import, open_pasted, rows_of, walk
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.undo_import import UndoDialog
from ui.pages.importing.rows import CHANGED, NEW, PRESENT, REFUSED, REMARK, SAME
from ui.pages.importing.state import Step
from ui.pages.page import PageName, Place

CSV = "номер;ПІБ;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"
SAMPLES = LIST.parent


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
    page = open_import(open_window, SAMPLES / "two_cells.xlsx")
    assert "two_cells.xlsx" in page.problem.text()
    assert "nearly all of it is empty" in page.problem.text()
    assert walk(page) == Step.FORM
    assert not open_window.action_set[Command.WRITE_IMPORT].isEnabled()


def test_a_refused_file_is_left_for_another_one(open_window, csv, monkeypatch):
    page = open_import(open_window, SAMPLES / "two_cells.xlsx")
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
    page = open_import(open_window, SAMPLES / "bad_rows.xlsx")
    walk(page, Step.ROWS)
    open_import(open_window, SAMPLES / "two_cells.xlsx")
    assert page.state.read is None
    assert page.state.plan is None
    assert page.problem.isVisible()
    open_import(open_window, SAMPLES / "bad_rows.xlsx")
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
    page = open_import(open_window, SAMPLES / "handed_over_version_2.xlsx")
    walk(page, Step.HEAD)
    assert "336 lines" in page.steps[Step.HEAD].why_version.text()
    walk(page, Step.ROWS)
    states = [row.state for row in rows_of(page)]
    assert (states.count(CHANGED), states.count(NEW)) == (20, 5)
    assert "3 lines of the version before are gone" in page._head.line.text()
    page.importing.go(Step.HEAD)
    describe(page, version="first")
    walk(page, Step.ROWS)
    assert {row.state for row in rows_of(page)} == {NEW}


def test_the_same_file_again_is_said_with_its_date(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, LIST)
    assert page.steps[Step.FORM].before.isVisible()
    assert page.state.before.worker in page.steps[Step.FORM].before.text()
    walk(page)
    assert {row.state for row in rows_of(page)} == {SAME}
    assert open_window.action_set[Command.WRITE_IMPORT].isEnabled()


def test_every_row_is_shown_with_what_becomes_of_it(open_window):
    page = open_import(open_window, SAMPLES / "bad_rows.xlsx")
    walk(page, Step.ROWS)
    step = page.steps[Step.ROWS]
    states = {row.number: row.state for row in step.table.rows}
    assert (states[2], states[4]) == (NEW, REFUSED)
    assert step.view.selected().state == REFUSED
    for row in (row for row in step.table.rows if row.state == REFUSED):
        step.view.select(step.table.place_of(row.key))
        assert row.said in step.row.toPlainText()
        assert f"row {row.number}" in step.row.toPlainText()
        assert row.raw in step.row.toPlainText()


def test_rows_are_filtered_by_state_by_remark_and_by_text(open_window):
    page = open_import(open_window, SAMPLES / "bad_rows.xlsx")
    walk(page, Step.ROWS)
    step = page.steps[Step.ROWS]
    counts = {step.states.itemData(place): place for place in range(step.states.count())}
    for state in (NEW, REFUSED, REMARK):
        step.states.setCurrentIndex(counts[state])
        step.states.changed.emit()
        assert f"({step.table.rowCount()})" in step.states.currentText()
    step.states.choose("")
    step.search.setText("мостирук")
    assert [row.number for row in step.table.shown_rows()] == [4]


def _known(window, tmp_path):
    """A second list with one child of the first, in Russian, and one who is new."""
    path = tmp_path / "реєстр.csv"
    path.write_text(
        "№;Фамилия;Имя;Отчество;Дата рождения\n"
        "1;Сквиронук;Денис;Олегович;17.03.2010\n"
        "2;Цвіркунюк;Богдана;Устимівна;01.02.2016\n",
        encoding="utf-8",
    )
    page = open_import(window, path)
    walk(page, Step.HEAD)
    describe(page, kind="register", version="first")
    walk(page)
    assert {one.row for one in page.steps[Step.KNOWN].table.rows} == {0}
    page.steps[Step.KNOWN].view.select(0)
    return page


def test_a_child_on_file_is_put_on_its_case(open_window, tmp_path):
    import_whole(open_window, LIST)
    page = _known(open_window, tmp_path)
    open_window.action_set[Command.SAME].trigger()
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    rows = open_window.desk.read(entries, page.state.list_id())
    (before,) = [one for one in open_window.desk.read(lists) if one.entries == 339]
    known = {one.case_id for one in open_window.desk.read(entries, before.list_id)}
    assert rows[0].case_id in known
    assert rows[1].case_id not in known


def test_a_decision_is_set_aside_or_reasoned(open_window, tmp_path):
    import_whole(open_window, LIST)
    page = _known(open_window, tmp_path)
    step = page.steps[Step.KNOWN]
    key = step.view.selected().key
    open_window.action_set[Command.DIFFERENT].trigger()
    dialog = next(one for one in page.findChildren(ReasonDialog) if one.isVisible())
    dialog.reason.setPlainText("")
    dialog.submit()
    assert dialog.isVisible()
    dialog.reason.setPlainText("інша дитина з того ж села")
    dialog.submit()
    assert page.state.decisions[key].verdict == "different"
    step.view.select(0)
    step.aside.click()
    assert page.state.decisions == {}
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    rows = open_window.desk.read(entries, page.state.list_id())
    assert all(row.case_id for row in rows)


def test_the_report_leads_on_and_takes_back(open_window):
    page = import_whole(open_window, SAMPLES / "bad_rows.xlsx")
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


def test_a_child_whose_case_stands_on_no_list_is_told_of(open_window, tmp_path):
    name, write = name_draft("Їздоненко Ганна"), open_window.desk.write
    case_id = write(act_of, open_case, CaseDraft(), name, year=2025).id
    write(act_of, add_birth, case_id, BirthDraft("05.06.2014"))
    path = tmp_path / "лист.csv"
    path.write_text("номер;ПІБ;Дата народження\n1;Їздоненко Ганна;05.06.2014\n", encoding="utf-8")
    report = import_whole(open_window, path).steps[Step.REPORT]
    assert "1 new case is called and born as another case" in report.told.text()
    report.checks_button.click()
    assert open_window.chrome.stack.place.page == PageName.CHECKS


def test_refused_rows_are_saved_corrected_and_imported_again(open_window, tmp_path, monkeypatch):
    saved = tmp_path / "відхилені.csv"
    monkeypatch.setattr("ui.dialogs.choose.new_table", lambda parent, name: saved)
    page = import_whole(open_window, SAMPLES / "bad_rows.xlsx")
    page.steps[Step.REPORT].save_button.click()
    text = saved.read_text(encoding="utf-8-sig")
    saved.write_text(text.replace("31.02.2013", "28.02.2013"), encoding="utf-8-sig")
    page = open_import(open_window, saved)
    walk(page, Step.ROWS)
    states = [row.state for row in rows_of(page)]
    assert (states.count(NEW), states.count(REFUSED)) == (1, 6)
    assert walk(page) == Step.KNOWN
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (listed,) = open_window.desk.read(lists)
    assert page.state.report.added
    assert listed.title in page.steps[Step.REPORT].told.text()


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


def test_changes_of_a_new_version_are_accepted_before_anything_is_written(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "handed_over_version_2.xlsx")
    assert walk(page, Step.ROWS) == Step.ROWS
    step = page.steps[Step.ROWS]
    step.states.choose(CHANGED)
    step._filter()
    step.view.select(0)
    (box,) = step.changes.boxes.values()
    box.click()
    assert len(page.state.accepted) == 1
    (box,) = step.changes.boxes.values()
    assert box.isChecked()
    box.click()
    assert not page.state.accepted
    step.changes.all_button.click()
    assert len(page.state.accepted) == 20
    assert not step.changes.all_button.isEnabled()
    assert walk(page) == Step.KNOWN
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    assert page.state.report.accepted == 20
    first, second = (one.list_id for one in open_window.desk.read(lists))
    found = open_window.desk.read(compare_lists, first, second)
    assert not any(line.open_changes for line in found.lines)
