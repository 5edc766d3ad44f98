from caseapp.case_file import read_case
from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.lists.overview import entries, lists
from caseapp.lists.versions.comparison import compare_lists
from caseapp.review import candidates
from tests.factories import name_draft
from tests.ui.importing import describe, import_whole, open_import, rows_of, walk
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.importing.rows import ASIDE, CHANGED, NEW, REFUSED, REMARK
from ui.pages.importing.state import Step
from ui.shell import PageName


def test_every_row_is_shown_with_what_becomes_of_it(open_window):
    page = open_import(open_window, LIST.parent / "bad_rows.xlsx")
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


def test_lines_that_are_no_child_are_shown_and_counted_and_keep_to_their_row(open_window, tmp_path):
    path = tmp_path / "list.csv"
    rows = ("Херсонська область;;;", "1;Вигаданюк Олена;04.03.2012;ж", "Казкоренко Іван;;;")
    rows += (";Дітей усього - 2;;", ";Начальник служби Вигадько О.О.;;")
    rows += ('2;Вигадюк Ігор;04.03.2012;"хто\nзнає"',)
    path.write_text("\n".join(("№;ПІБ;Дата народження;Стать", *rows)), encoding="utf-8")
    page = open_import(open_window, path)
    walk(page, Step.ROWS)
    table = page.steps[Step.ROWS].table
    assert [row.state for row in table.rows] == [ASIDE, NEW, NEW, ASIDE, ASIDE, NEW]
    assert all(row.said for row in table.rows if row.state == ASIDE or row.has_remark)
    assert not any("\n" in row.said + row.written for row in table.rows)
    assert "3 passed over" in page._head.line.text()
    walk(page)
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    told = page.steps[Step.REPORT].told.text()
    assert "3 rows were passed over." in told
    assert "refused" not in told


def test_the_filter_of_one_import_is_not_that_of_the_next(open_window):
    page = open_import(open_window, LIST.parent / "bad_rows.xlsx")
    walk(page, Step.ROWS)
    step = page.steps[Step.ROWS]
    step.states.choose(REFUSED)
    step.states.changed.emit()
    step.search.setText("мостирук")
    page.drop()
    open_import(open_window, LIST)
    walk(page, Step.ROWS)
    assert (step.states.chosen, step.search.text()) == ("", "")
    assert step.table.rowCount() == len(step.table.rows) > 300


def test_most_rows_without_a_surname_are_warned_of(open_window, tmp_path):
    path = tmp_path / "list.csv"
    rows = [f"{line};Олена Петрівна;201{line}" for line in range(1, 5)]
    path.write_text("\n".join(("№;ПІБ;Дата народження", *rows)), encoding="utf-8")
    page = open_import(open_window, path)
    walk(page, Step.ROWS)
    assert page.doubt.isVisible()
    assert page.doubt.said.text().startswith("4 rows have no surname.")
    assert not page.doubt.button.isVisible()


def test_rows_are_filtered_by_state_by_remark_and_by_text(open_window):
    page = open_import(open_window, LIST.parent / "bad_rows.xlsx")
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
    page = import_whole(open_window, LIST.parent / "bad_rows.xlsx")
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


def test_changes_of_a_new_version_are_accepted_before_anything_is_written(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, LIST.parent / "handed_over_version_2.xlsx")
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


def test_ages_follow_the_date_of_the_list(open_window, tmp_path):
    path = tmp_path / "вік.csv"
    path.write_text("№;ПІБ;Вік\n1;Вигаданюк Олена Петрівна;17\n", encoding="utf-8")
    page = open_import(open_window, path)
    walk(page, Step.ROWS)
    assert rows_of(page)[0].has_remark
    assert "day of the import" in rows_of(page)[0].said
    page.importing.go(Step.HEAD)
    describe(page, date="02.06.2022")
    walk(page, Step.ROWS)
    assert (rows_of(page)[0].has_remark, rows_of(page)[0].said) == (False, "")
    (reading,) = page.state.plan.readings
    assert (reading.birth.edtf, reading.birth.text) == ("2004-06-03/2005-06-02", "17")


def _twins(window, tmp_path):
    """A list, and its new version in which one child has another given name."""
    lines = [f"{n};Вигаданюк{'абвгд'[n]} Олег Ілліч;0{n}.05.2013" for n in range(1, 5)]
    for name, twin in (("перша", "Олена"), ("друга", "Олеся")):
        rows = ["№;ПІБ;Дата народження", f"9;Вигаданюк {twin} Петрівна;04.03.2012", *lines]
        (tmp_path / f"{name}.csv").write_text("\n".join(rows), encoding="utf-8")
    import_whole(window, tmp_path / "перша.csv")
    page = open_import(window, tmp_path / "друга.csv")
    walk(page)
    return page


def _name_of(window, one):
    return window.desk.read(read_case, one.case_id).names[0].written


def test_a_possible_twin_is_shown_before_writing_and_is_a_child_of_its_own(open_window, tmp_path):
    page = _twins(open_window, tmp_path)
    earlier = page.state.plan.earlier
    assert (len(page.state.plan.new), earlier.gone) == (1, ("9",))
    (pair,) = page.steps[Step.KNOWN].table.rows
    assert (pair.item.left.name, pair.item.right.name) == (
        "Вигаданюк Олеся Петрівна",
        "Вигаданюк Олена Петрівна",
    )
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (line,) = [
        one for one in open_window.desk.read(entries, page.state.list_id()) if one.line == "9"
    ]
    assert _name_of(open_window, line) == "Вигаданюк Олеся Петрівна"
    (waiting,) = open_window.desk.read(candidates.pending, list_id=page.state.list_id())
    assert waiting.left.name == "Вигаданюк Олеся Петрівна"


def test_a_corrected_given_name_goes_on_the_same_case_where_a_person_says_so(open_window, tmp_path):
    page = _twins(open_window, tmp_path)
    page.steps[Step.KNOWN].view.select(0)
    open_window.action_set[Command.SAME].trigger()
    (dialog,) = page.findChildren(ReasonDialog)  # they may be twins
    dialog.reason.setPlainText("виправлено ім’я")
    dialog.submit()
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    (line,) = [
        one for one in open_window.desk.read(entries, page.state.list_id()) if one.line == "9"
    ]
    assert _name_of(open_window, line) == "Вигаданюк Олена Петрівна"


def test_a_child_on_several_rows_is_told_of_before_writing(open_window, tmp_path):
    path = tmp_path / "двічі.csv"
    rows = [f"{n};Вигаданюк Олена Петрівна;04.03.2012" for n in (1, 2)]
    path.write_text("\n".join(["№;ПІБ;Дата народження", *rows]), encoding="utf-8")
    page = open_import(open_window, path)
    walk(page)
    step = page.steps[Step.KNOWN]
    assert step.twice.isVisibleTo(page)
    assert "Вигаданюк Олена Петрівна (rows 2, 3)" in step.twice.text()
