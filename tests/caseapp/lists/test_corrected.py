"""Refused rows, corrected in their file and imported again, go into the list that refused them."""

import pytest

from caseapp.errors import TooLate
from caseapp.lists import overview
from caseapp.lists.choices import ScanChoices
from caseapp.lists.columns.headings import by_hand, recognise
from caseapp.lists.corrected import corrected_file, meant_before
from caseapp.lists.files.workbook import scan
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.model import ListHead
from caseapp.lists.plan import plan_import
from caseapp.lists.undoing.preview import undo_preview
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.workspace import Workspace
from tests.caseapp.lists import made
from tests.caseapp.lists.undo_steps import all_tables
from tests.support import WORKER
from ui.papers.refused import save_refused

LIST = """№;ПІБ;Дата народження;Стать
1;Гойданук Гліб Олегович;03.04.2012;ч
2;;05.06.2013;ж
3;Капронда Ольга;31.02.2013;ж
4;Вирдолук Матвій, Ярина;;
5;Шкунодяк Ярина;07.08.2014;ж
"""


def _import(workspace: Workspace, path, **head):
    read = scan(path)
    columns = recognise(read)
    found = workspace.read(corrected_file, read)
    if found is not None:
        columns = meant_before(columns, found)
    said = found.head if found and not head else made.head(**head)
    plan = workspace.read(plan_import, read, columns, said, today=made.TODAY)
    return plan, made.write(workspace, plan)


@pytest.fixture
def refused(workspace, tmp_path):
    """Import a list of which three rows are refused; return its report and their file."""
    path = tmp_path / "список.csv"
    path.write_text(LIST, encoding="utf-8")
    _, report = _import(workspace, path, title="Список")
    saved = tmp_path / "відхилені.csv"
    save_refused(workspace, report.refused, saved, report.import_id)
    return report, saved


def _correct(path, *pairs):
    text = path.read_text("utf-8-sig")
    for wrong, right in pairs:
        assert wrong in text
        text = text.replace(wrong, right)
    path.write_text(text, "utf-8-sig")


def _lines(workspace, report):
    return [(one.line, one.name) for one in workspace.read(overview.entries, report.list_id)]


def test_corrected_rows_go_into_the_list_that_refused_them(workspace, refused):
    first, saved = refused
    _correct(saved, ("31.02.2013", "28.02.2013"))
    plan, second = _import(workspace, saved)
    assert (second.list_id, second.added, second.new) == (first.list_id, True, 1)
    assert _lines(workspace, first)[-1] == ("3", "Капронда Ольга")
    assert plan.new[0].row.number == 4  # where the row stood in the first file
    assert len(workspace.read(overview.lists)) == 1
    assert workspace.read(ledger, first.list_id, today=made.TODAY).entries == 3
    left = workspace.read(overview.refused_of_list, first.list_id)
    assert [row.row.number for row in left] == [3, 5]


def test_nothing_is_doubled_when_corrected_rows_come_again(workspace, refused):
    first, saved = refused
    _correct(saved, ("31.02.2013", "28.02.2013"))
    _import(workspace, saved)
    _correct(saved, ('"2",""', '"2","Сквирончук Ганна"'))
    plan, second = _import(workspace, saved)
    assert ([one.line for one in plan.new], [one.line for one in plan.present]) == (["2"], ["3"])
    assert (second.new, second.present) == (1, 1)
    assert [line for line, _ in _lines(workspace, first)] == ["1", "5", "3", "2"]


def test_a_row_taken_apart_by_hand_brings_all_its_children(workspace, refused):
    first, saved = refused
    text = saved.read_text("utf-8-sig")
    row = next(line for line in text.splitlines() if "Ярина" in line)
    halves = [
        row.replace("Вирдолук Матвій, Ярина", f"Вирдолук {name}", 1) for name in ("Матвій", "Ярина")
    ]
    saved.write_text(text.replace(row, "\n".join(halves)), "utf-8-sig")
    plan, _ = _import(workspace, saved)
    assert [one.row.key for one in plan.new] == [(5, 1), (5, 2)]
    again = workspace.read(plan_import, scan(saved), plan.columns, plan.head, today=made.TODAY)
    assert (again.new, len(again.present)) == ((), 2)
    assert ("4", "Вирдолук Ярина") in _lines(workspace, first)


def test_each_import_into_a_list_is_undone_alone(workspace, refused):
    first, saved = refused
    before = all_tables(workspace)
    _correct(saved, ("31.02.2013", "28.02.2013"))
    _, second = _import(workspace, saved)
    workspace.write(undo_act, undo_import, second.import_id, worker=WORKER)
    assert all_tables(workspace) == before
    assert len(_lines(workspace, first)) == 2


def test_a_list_stays_while_corrected_rows_stand_in_it(workspace, refused):
    first, saved = refused
    _correct(saved, ("31.02.2013", "28.02.2013"))
    _, second = _import(workspace, saved)
    shown = workspace.read(undo_preview, first.import_id)
    assert [(one.what, one.child) for one in shown.work] == [("line", "Капронда Ольга")]
    workspace.write(undo_act, undo_import, first.import_id, worker=WORKER)
    assert _lines(workspace, second) == [("3", "Капронда Ольга")]
    workspace.write(undo_act, undo_import, second.import_id, worker=WORKER)
    assert workspace.read(overview.lists) == ()
    assert not any(
        all_tables(workspace)[name] for name in ("child_list", "list_entry", "tracing_case")
    )


def test_rows_of_an_undone_import_are_a_list_of_their_own(workspace, refused):
    first, saved = refused
    workspace.write(undo_act, undo_import, first.import_id, worker=WORKER)
    assert workspace.read(corrected_file, scan(saved)) is None


def test_a_list_undone_meanwhile_takes_no_rows(workspace, refused):
    first, saved = refused
    _correct(saved, ("31.02.2013", "28.02.2013"))
    read = scan(saved)
    head = ListHead("handed_over", "", "ukraine", into=first.list_id)
    plan = workspace.read(plan_import, read, recognise(read), head, today=made.TODAY)
    workspace.write(undo_act, undo_import, first.import_id, worker=WORKER)
    with pytest.raises(TooLate):
        made.write(workspace, plan)


def test_any_file_can_be_added_to_a_list_and_not_twice(workspace, tmp_path):
    first = made.import_lines(workspace, [1])
    path = tmp_path / "ще.csv"
    path.write_text(LIST, encoding="utf-8")
    plan, second = _import(workspace, path, into=first.list_id)
    assert (second.list_id, second.new, plan.head.title) == (first.list_id, 2, made.head().title)
    again = workspace.read(plan_import, scan(path), plan.columns, plan.head, today=made.TODAY)
    assert (again.readings, len(again.present)) == ((), 2)


def test_a_corrected_row_of_a_new_version_goes_on_its_child_s_case(workspace, tmp_path):
    made.import_lines(workspace, [1])
    path, saved = tmp_path / "перший.csv", tmp_path / "відхилені.csv"
    path.write_text(LIST.replace("31.02.2013", "28.02.2013"), encoding="utf-8")
    _, earlier = _import(workspace, path, title="Версія")
    newer = tmp_path / "другий.csv"
    newer.write_text(LIST, encoding="utf-8")
    plan, later = _import(workspace, newer, title="Версія 2", version_of=earlier.list_id)
    assert plan.earlier.gone == ("3",)
    save_refused(workspace, later.refused, saved, later.import_id)
    _correct(saved, ("31.02.2013", "28.02.2013"))
    plan, _ = _import(workspace, saved)
    assert ([one.line for one in plan.same], plan.new) == (["3"], ())
    cases = [
        {one.line: one.case_number for one in workspace.read(overview.entries, report.list_id)}["3"]
        for report in (earlier, later)
    ]
    assert cases[0] == cases[1] != ""


def test_columns_mean_what_a_person_said_of_them_the_first_time(workspace, tmp_path):
    path, saved = tmp_path / "a.csv", tmp_path / "b.csv"
    path.write_text("хто;коли\nГойданук Гліб;31.02.2013\nКапронда Ольга;01.02.2013\n", "utf-8")
    said = {"хто": "full_name", "коли": "birth"}
    read = scan(path, ScanChoices(delimiter=";"))
    plan = workspace.read(plan_import, read, recognise(read, said), made.head(), today=made.TODAY)
    report = made.write(workspace, plan)
    save_refused(workspace, report.refused, saved, report.import_id)
    again = scan(saved, ScanChoices(delimiter=",", header_rows=(1,)))
    found = workspace.read(corrected_file, again)
    assert meant_before(by_hand(again), found).fields == ("full_name", "birth", "", "")
