import pytest
from PySide6.QtWidgets import QLabel, QWidget

from caseapp.lists.comparison import compare_lists
from caseapp.lists.overview import entries, lists
from tests.ui.importing import describe, import_whole, open_import, open_pasted, walk
from tests.ui.places import LIST
from tests.ui.test_every_page import _is_reachable, _is_usable, _walked
from ui.commands import Command
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.undo_import import UndoDialog
from ui.pages.importing.rows import CHANGED, NEW, PRESENT, REFUSED, REMARK, SAME
from ui.pages.importing.state import Step
from ui.pages.page import PageName, Place
from ui.widgets.row_view import PADDING

CSV = "номер;ПІБ;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"
SAMPLES = LIST.parent


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "лист.csv"
    path.write_text(CSV, encoding="cp1251")
    return path


def _rows(page):
    return page.steps[Step.ROWS].table.rows


def _choose(page, name, text):
    editor = page.steps[Step.FORM].editors[name]
    editor.set_text(text)
    editor.edited.emit()


def _mean(page, place, field):
    editor = page.steps[Step.COLUMNS].editors[place]
    editor.set_text(field)
    editor.edited.emit()


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
    assert [row.number for row in _rows(page)] == [3]


def test_a_hostile_file_is_refused_in_words(open_window):
    page = open_import(open_window, SAMPLES / "two_cells.xlsx")
    assert "two_cells.xlsx" in page.problem.text()
    assert walk(page) == Step.FORM
    assert not open_window.action_set[Command.WRITE_IMPORT].isEnabled()


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


def test_a_column_gets_another_meaning_by_hand(open_window, csv):
    page = open_import(open_window, csv)
    walk(page, Step.COLUMNS)
    columns = page.steps[Step.COLUMNS]
    assert columns._whys[2].text() == "not recognised"
    _mean(page, 2, "birth")
    assert columns._whys[2].text() == "chosen by you"
    walk(page, Step.ROWS)
    births = {row.number: (row.state, row.birth) for row in _rows(page)}
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
    assert [row.name for row in _rows(page)] == ["Їздоненко Ганна", "Мостирук Іван"]


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


def test_a_reply_finds_its_list_and_says_why(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page, Step.HEAD)
    (handed_over,) = open_window.desk.read(lists)
    assert page.state.head.answers_list_id == handed_over.list_id
    assert "of 256 rows agree" in page.steps[Step.HEAD].why_answers.text()


def test_a_new_version_is_found_and_can_be_denied(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "handed_over_version_2.xlsx")
    walk(page, Step.HEAD)
    assert "336 lines" in page.steps[Step.HEAD].why_version.text()
    walk(page, Step.ROWS)
    states = [row.state for row in _rows(page)]
    assert (states.count(CHANGED), states.count(NEW)) == (20, 5)
    assert "3 lines of the version before are gone" in page._head.line.text()
    page.importing.go(Step.HEAD)
    describe(page, version="first")
    walk(page, Step.ROWS)
    assert {row.state for row in _rows(page)} == {NEW}


def test_the_same_file_again_is_said_with_its_date(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, LIST)
    assert page.steps[Step.FORM].before.isVisible()
    assert page.state.before.worker in page.steps[Step.FORM].before.text()
    walk(page)
    assert {row.state for row in _rows(page)} == {SAME}
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


def test_a_doubted_answer_waits_for_the_review(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page)
    step = page.steps[Step.KNOWN]
    sure = next(one for one in step.table.rows if one.attached)
    step.view.select(step.table.place_of(sure.key))
    step.aside.click()
    attached = sum(one.entry_id is not None for one in page.state.plan.attachments)
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    assert len(page.state.report.attached) == attached - 1
    assert len(page.state.report.unclear) == 256 - attached + 1


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


def test_refused_rows_are_saved_corrected_and_imported_again(open_window, tmp_path, monkeypatch):
    saved = tmp_path / "відхилені.csv"
    monkeypatch.setattr("ui.dialogs.choose.new_table", lambda parent, name: saved)
    page = import_whole(open_window, SAMPLES / "bad_rows.xlsx")
    page.steps[Step.REPORT].save_button.click()
    text = saved.read_text(encoding="utf-8-sig")
    saved.write_text(text.replace("31.02.2013", "28.02.2013"), encoding="utf-8-sig")
    page = open_import(open_window, saved)
    walk(page, Step.ROWS)
    states = [row.state for row in _rows(page)]
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
    assert {row.state for row in _rows(page)} == {PRESENT}
    assert not page.state.can_write


def test_pasted_rows_are_imported_like_a_file(open_window):
    page = open_pasted(open_window, CSV.replace(";", "\t"))
    assert walk(page) == Step.KNOWN
    assert [row.state for row in _rows(page)] == [NEW, NEW]


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


def test_a_long_line_number_is_never_cut(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    text = "№;ПІБ\nА-0001/2025-додаток;Їздоненко Ганна\nА-2;Мостирук Іван\n"
    path.write_text(text, encoding="utf-8")
    page = open_import(open_window, path)
    walk(page, Step.ROWS)
    step = page.steps[Step.ROWS]
    column = next(n for n, one in enumerate(step.table.columns) if one.title == "No.")
    wide = step.view.horizontalHeader().sectionSize(column) - 2 * PADDING
    assert step.view.fontMetrics().horizontalAdvance("А-0001/2025-додаток") <= wide


@pytest.mark.parametrize(
    ("language", "said"),
    [("uk", "339 рядків  ·  339 нових"), ("en", "339 rows  ·  339 new")],
)
def test_counts_are_said_in_whole_words(open_window, language, said):
    open_window.settings.language = language
    open_window.redress()
    page = open_import(open_window, LIST)
    walk(page, Step.ROWS)
    assert page._head.line.toolTip().endswith(said) or said in page._head.line.text()


def test_every_step_is_worded_without_cut_words(open_window, qapp):
    for language in ("uk", "en"):
        open_window.settings.language = language
        open_window.redress()
        page = open_import(open_window, LIST)
        for step in Step:
            if step > Step.KNOWN:
                break
            page.importing.go(step)
            qapp.processEvents()
            for one in page.findChildren(QLabel):
                assert not one.isVisible() or _is_whole(one), (language, step, one.text())


def _is_whole(label):
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return bool(label.toolTip()) or (
        label.width() >= label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))
    )


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


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_step_is_usable_by_keys_alone(qtbot, open_window, language):
    open_window.settings.language = language
    open_window.redress()
    open_window.activateWindow()
    page = open_import(open_window, SAMPLES / "bad_rows.xlsx")
    for step in Step:
        page.importing.go(step) if step < Step.REPORT else page.importing.write()
        assert page.state.step == step
        _is_usable(page, step.name)
        wanted = {one for one in page.findChildren(QWidget) if _is_reachable(one)}
        assert wanted - _walked(qtbot, open_window) == set(), step


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
