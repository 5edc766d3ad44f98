"""A child whose case was opened by hand, met again on a list: one case, and back again."""

from PySide6.QtWidgets import QLabel

from caseapp.case_file import read_case
from caseapp.cases.index import rows as case_rows
from caseapp.lists.overview import entries, lists
from tests.ui.importing import describe, open_import, walk
from ui.commands.command import Command
from ui.dialogs.new_case import NewCaseDialog
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.undo_import import UndoDialog
from ui.pages.importing.state import Step
from ui.shell import PageName, Place

CHILD = {
    "surname": "Вигаданська",
    "given_name": "Соломія",
    "patronymic": "Остапівна",
    "birth": "12.03.2014",
}
ROWS = "1;Выгаданская;Соломия;Остаповна;12.03.2014\n2;Цвіркунюк;Богдана;Устимівна;01.02.2016\n"


def _open_case(window, **typed):
    window.action_set[Command.NEW_CASE].trigger()
    dialog = window.findChildren(NewCaseDialog)[-1]
    for name, text in {**CHILD, **typed}.items():
        dialog.editors[name].set_text(text)
    dialog.submit()


def _at_known_children(window, folder, rows=ROWS):
    path = folder / "реєстр.csv"
    path.write_text(f"№;Фамилия;Имя;Отчество;Дата рождения\n{rows}", encoding="utf-8")
    page = open_import(window, path)
    walk(page, Step.HEAD)
    describe(page, kind="handed_over", version="first")
    walk(page)
    page.steps[Step.KNOWN].view.select(0)
    return page


def _case(window):
    return window.desk.read(read_case, window.desk.read(case_rows)[0].case_id)


def _listed(window, case):
    window.go(Place(PageName.CASE, record=case.id))
    table = window.chrome.stack.front.boxes["lists"].table
    return [table.texts(place) for place in range(table.rowCount())]


def _take_back(window, page):
    window.back()
    page.steps[Step.REPORT].undo_button.click()
    next(one for one in window.findChildren(UndoDialog) if one.isVisible()).accept()
    assert window.desk.read(lists) == ()


def _said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_the_row_of_a_list_is_put_on_the_case_that_was_opened_by_hand(open_window, tmp_path):
    window = open_window
    _open_case(window)
    before = _case(window)
    opened, *others = _listed(window, before)
    assert others == []
    assert opened[0] == "opened here"

    page = _at_known_children(window, tmp_path)
    (pair,) = page.steps[Step.KNOWN].table.rows
    assert (pair.row, pair.item.right.case_number) == (0, before.number)
    assert f"case {before.number}, our own record" in _said(page.steps[Step.KNOWN].sheet)
    window.action_set[Command.SAME].trigger()
    window.action_set[Command.WRITE_IMPORT].trigger()

    row, other = window.desk.read(entries, page.state.list_id())
    assert row.case_id == before.id
    assert len(window.desk.read(case_rows)) == 2  # hers, and the other child's
    case = window.desk.read(read_case, before.id)
    assert {name.surname for name in case.names} == {"Вигаданська", "Выгаданская"}
    assert [line.entry_id for line in case.names if line.entry_id] == [row.entry_id]
    assert [one[0] for one in _listed(window, case)] == ["opened here", "реєстр"]

    _take_back(window, page)
    after = _case(window)
    assert (after.names, after.births, after.entries) == (before.names, before.births, ())
    assert [one.case_id for one in window.desk.read(case_rows)] == [before.id]
    assert other.case_id != before.id


def test_of_two_who_agree_as_well_the_wizard_asks_why_it_is_this_one(open_window, tmp_path):
    window = open_window
    for _ in range(2):
        _open_case(window)
    page = _at_known_children(window, tmp_path)
    first, second = page.steps[Step.KNOWN].table.rows
    window.action_set[Command.SAME].trigger()
    dialog = next(one for one in page.findChildren(ReasonDialog) if one.isVisible())
    assert "As much or more speaks for" in _said(dialog)
    assert "Own records" in _said(dialog)
    dialog.submit()
    assert dialog.isVisible()
    assert page.state.decisions == {}
    dialog.reason.setPlainText("той самий шрам")
    dialog.submit()
    assert page.state.decisions[first.key].reason == "той самий шрам"
    window.action_set[Command.WRITE_IMPORT].trigger()
    rows = window.desk.read(entries, page.state.list_id())
    assert rows[0].case_id == first.item.right.case_id != second.item.right.case_id


def test_whoever_was_called_another_child_is_no_rival_any_more(open_window, tmp_path):
    window = open_window
    for _ in range(2):
        _open_case(window)
    page = _at_known_children(window, tmp_path)
    first, second = page.steps[Step.KNOWN].table.rows
    window.action_set[Command.DIFFERENT].trigger()
    dialog = next(one for one in page.findChildren(ReasonDialog) if one.isVisible())
    dialog.reason.setPlainText("інша мати")
    dialog.submit()
    page.steps[Step.KNOWN].view.select(1)
    window.action_set[Command.SAME].trigger()
    assert page.state.decisions[second.key].verdict == "same"
    window.action_set[Command.WRITE_IMPORT].trigger()
    rows = window.desk.read(entries, page.state.list_id())
    assert rows[0].case_id == second.item.right.case_id != first.item.right.case_id


def test_two_rows_of_one_list_are_not_taken_for_one_child_unasked(open_window, tmp_path):
    window = open_window
    _open_case(window)
    twice = ROWS + "3;Вигаданська;Соломія;Остапівна;12.03.2014\n"
    page = _at_known_children(window, tmp_path, twice)
    step = page.steps[Step.KNOWN]
    window.action_set[Command.SAME].trigger()  # the one in the same spelling, whom none rivals
    assert len(page.state.decisions) == 1
    step.view.select(1)
    window.action_set[Command.SAME].trigger()
    dialog = next(one for one in page.findChildren(ReasonDialog) if one.isVisible())
    assert "two lines of one list for one child" in _said(dialog)
    dialog.reason.setPlainText("двічі записана")
    dialog.submit()
    window.action_set[Command.WRITE_IMPORT].trigger()
    rows = window.desk.read(entries, page.state.list_id())
    assert rows[0].case_id == rows[2].case_id
