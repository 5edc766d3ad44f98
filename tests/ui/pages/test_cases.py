import pytest
from PySide6.QtCore import Qt

from caseapp.cases.names import add_name
from caseapp.cases.written import act_of
from caseapp.filters.fields import Field
from caseapp.filters.views import ViewDraft, add_view
from db.codes import TracingStatus
from tests.factories import name_draft
from tests.ui.pages.listed_cases import names
from ui.commands.table import Command
from ui.dialogs.columns import ColumnsDialog
from ui.pages.cases.keeping import NameDialog
from ui.shell import PageName, Place


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.CASES))
    return demo_window.chrome.stack.front


def test_cases_stand_in_the_order_of_the_ukrainian_alphabet(page):
    keys = [page.table.row(place).sort_key for place in range(page.table.rowCount())]
    assert len(keys) == 339
    assert keys == sorted(keys)


@pytest.mark.parametrize("typed", ["везмюр", "Vezmiur", "ВЕЗМЮР", "назар везмюрін"])
def test_a_child_is_found_in_any_spelling_while_one_types(demo_window, page, typed):
    demo_window.chrome.top.search.setText(typed)
    assert 0 < len(names(page)) < 60
    assert all("Везмюр" in name for name in names(page)[:1])


def test_what_is_nearly_typed_so_stands_below_and_says_how_it_differs(demo_window, page):
    demo_window.chrome.top.search.setText("Везмюрин")
    exact = len(names(page)) - page.table.noted.total()
    demo_window.chrome.top.search.setText("Вузмюрин")
    near = names(page)
    assert page.table.noted == {"one letter differs": len(near)}
    assert near
    assert exact <= len(near)
    cell = page.table.index(0, 1)
    assert page.table.note(0, 1) == "one letter differs"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).endswith("one letter differs")
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == f"{near[0]}: one letter differs"
    assert f"{len(near)} more: one letter differs" in page.shown_rows().filter


def test_a_year_or_a_date_finds_births_with_and_without_a_name(demo_window, page):
    row = next(row for row in page.table.rows if row.birth_edtf.count("-") == 2)
    year, month, day = row.birth_edtf.split("-")
    search, name = demo_window.chrome.top.search, row.name.split()[0]
    for typed in (year, f"{day}.{month}.{year}", f"{name} {day}.{month}.{year}", f"about {year}"):
        search.setText(typed)
        assert row.name in names(page)
        assert len(names(page)) < len(page.table.rows)
    search.setText(f"{name} {day}.{month}.{int(year) + 30}")
    assert names(page) == []


def test_a_filter_beside_the_name_holds_for_what_is_near_too(demo_window, page):
    demo_window.chrome.top.search.setText("Вузмюрин sex:female")
    assert 0 < page.table.noted.total() == len(names(page))
    demo_window.chrome.top.search.setText("Вузмюрин -sex:female -sex:male -sex:unknown")
    assert not page.table.noted
    assert names(page) == []
    demo_window.chrome.top.search.setText("Хзбжщдкг sex:female")
    assert names(page) == []


def test_coming_back_from_a_case_the_box_says_what_is_asked(demo_window, page):
    demo_window.search_box.setText("везмюр sex:male,female")
    page.view.select(0)
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.search_box.text() == ""
    demo_window.back()
    assert demo_window.search_box.text() == "везмюр sex:male,female"


def test_a_view_keeps_search_columns_and_order_and_opens_from_the_start(qtbot, demo_window, page):
    demo_window.search_box.setText("no:return status:open")
    page.columns.show(["name", "age"])
    page.columns.sort(["-name", "number"])
    number = page.table.rowCount()
    demo_window.action_set[Command.SAVE_VIEW].trigger()
    dialog = page.findChild(NameDialog)
    dialog.name.setText("Ще шукаємо")
    dialog.submit()
    demo_window.action_set[Command.CLEAR_FILTERS].trigger()
    page.columns.show(["number", "name"])
    demo_window.go(Place(PageName.START))
    start = demo_window.chrome.stack.front
    figure = start.figures[-1]
    assert figure.accessibleName() == f"Ще шукаємо: {number}"
    figure.click()
    assert page.table.rowCount() == number
    assert page.columns.shown == ("name", "age")
    assert page.columns.sorting == ("-name", "number")


def test_a_view_is_renamed_removed_and_brought_back_by_undo(qtbot, demo_window, page):
    demo_window.desk.write(act_of, add_view, ViewDraft("Хлопці", "sex:male"))
    qtbot.keyClick(page.facets, Qt.Key.Key_Home)
    qtbot.keyClick(page.facets, Qt.Key.Key_Down)
    assert page.facets.view.name == "Хлопці"
    qtbot.keyClick(page.facets, Qt.Key.Key_Return)
    assert page.asked.text == "sex:male"
    demo_window.action_set[Command.RENAME_VIEW].trigger()
    dialog = page.findChild(NameDialog)
    dialog.name.setText("")
    dialog.submit()
    assert dialog.problem
    dialog.name.setText("Хлопчики")
    dialog.submit()
    assert [view.name for view in page.keeping.views] == ["Хлопчики"]
    qtbot.keyClick(page.facets, Qt.Key.Key_Home)
    qtbot.keyClick(page.facets, Qt.Key.Key_Down)
    demo_window.action_set[Command.REMOVE_RECORD].trigger()
    assert page.keeping.views == ()
    demo_window.action_set[Command.UNDO].trigger()
    assert demo_window.chrome.stack.front is page
    assert [view.name for view in page.keeping.views] == ["Хлопчики"]


def test_columns_are_chosen_and_remembered(qtbot, demo_window, page, settings):
    demo_window.action_set[Command.CHOOSE_COLUMNS].trigger()
    dialog = page.findChild(ColumnsDialog)
    for place in range(dialog.list.count()):
        dialog.list.item(place).setCheckState(Qt.CheckState.Unchecked)
    dialog.submit()
    assert dialog.problem
    dialog.list.setCurrentRow(7)
    dialog.list.currentItem().setCheckState(Qt.CheckState.Checked)
    dialog.list.setCurrentRow(1)
    dialog.list.currentItem().setCheckState(Qt.CheckState.Checked)
    dialog.width_box.setValue(40)
    dialog.sorters[0].setCurrentIndex(dialog.sorters[0].findData("-sex"))
    dialog.sorters[1].setCurrentIndex(dialog.sorters[1].findData("name"))
    dialog.submit()
    assert page.columns.shown == ("name", "sex")
    assert page.columns.sorting == ("-sex", "name")
    assert settings.columns("cases")[0] == ("name", page.view.letters(1))
    assert settings.sorting("cases") == ["-sex", "name"]
    keys = [(page._columns._sex(row), row.sort_key) for row in page.table.shown_rows()]
    assert keys == sorted(
        sorted(keys, key=lambda key: key[1]), key=lambda key: key[0], reverse=True
    )


def test_shift_sorts_by_a_further_column_with_keys_and_mouse(qtbot, page):
    qtbot.keyClick(page.view, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(
        page.view,
        Qt.Key.Key_Exclam,
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert page.columns.sorting in (("status", "number"), ("status",))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_completes_a_field_is_offered_and_taken_by_keys(qtbot, demo_window, page):
    box = demo_window.search_box
    demo_window.activateWindow()
    box.setFocus()
    box.setText("везмюр ")
    qtbot.keyClicks(box, "stat")
    popup = box._completer.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "везмюр status:"
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClicks(box, "op")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.text() == "везмюр status:open "
    assert page.asked.query.terms


def test_the_selected_case_opens(demo_window, page):
    assert not demo_window.action_set[Command.OPEN_SELECTED].isEnabled()
    page.view.select(3)
    case_id = page.view.selected().case_id
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=case_id)


def test_another_language_keeps_filter_and_selection(demo_window, page):
    page.facets.switched.emit(Field.STATUS, TracingStatus.LOCATED)
    page.view.select(2)
    selected = page.view.selected().case_id
    demo_window.action_set[Command.UKRAINIAN].trigger()
    again = demo_window.chrome.stack.front
    assert again is not page
    assert again.asked.kept == "status:located"
    assert again.asked.text.startswith("статус:")
    assert again.view.selected().case_id == selected


def test_what_nobody_is_called_is_said(demo_window, page):
    demo_window.chrome.top.search.setText("щщщхх")
    assert page.table.rowCount() == 0
    assert page.view.empty_text


def test_enter_and_enter_again_open_what_was_found_first(qtbot, demo_window, page):
    page.view.select(30)
    box = demo_window.chrome.top.search
    demo_window.activateWindow()
    demo_window.action_set[Command.FIND].trigger()
    box.setText("везмюр")
    assert page.table.rowCount() > 1
    assert page.view.selected() == page.table.row(0)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    second = page.table.row(1)
    assert page.view.selected() == second
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=second.case_id)


def test_another_language_keeps_the_row_chosen_among_those_found(demo_window, page):
    demo_window.chrome.top.search.setText("везмюр")
    page.view.select(1)
    chosen = page.view.selected().case_id
    demo_window.action_set[Command.UKRAINIAN].trigger()
    assert demo_window.chrome.stack.front.view.selected().case_id == chosen


def test_a_row_says_by_which_other_name_it_is_found(demo_window, page):
    desk, row = demo_window.desk, page.table.row(0)
    desk.write(act_of, add_name, row.case_id, name_draft("Чужопрізвиськ Тест", "after_adoption"))
    demo_window.chrome.top.search.setText("Чужопрізвиськ")
    assert [one.case_id for one in page.table.shown_rows()] == [row.case_id]
    assert "Чужопрізвиськ Тест" in page.table.note(0, page.table.noted_column)
    demo_window.chrome.top.search.setText(row.name)
    assert not page.table.note(0, page.table.noted_column)
