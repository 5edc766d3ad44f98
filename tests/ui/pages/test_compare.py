import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from caseapp.cases import index
from caseapp.cases.written import act_of
from caseapp.lists.overview import lists
from caseapp.review.candidates import pending
from caseapp.search.records import record_of
from caseapp.set_aside.setting import AsideDraft, set_aside
from ui.commands.command import Command
from ui.dialogs.new_case import NewCaseDialog
from ui.pages.review.compare import CompareDialog
from ui.shell import PageName, Place
from ui.widgets.contribution import Contribution


@pytest.fixture
def dialog(demo_window):
    demo_window.go(Place(PageName.START))
    demo_window.action_set[Command.COMPARE_TWO].trigger()
    (made,) = demo_window.findChildren(CompareDialog)
    return made


def _ask(window):
    window.action_set[Command.COMPARE_TWO].trigger()
    return window.findChildren(CompareDialog)[-1]


def test_the_pair_in_front_is_compared_at_once(demo_window):
    demo_window.go(Place(PageName.REVIEW))
    item = demo_window.chrome.stack.front.item
    dialog = _ask(demo_window)
    assert tuple(picker.record.id for picker in dialog.pickers) == item.lines
    assert dialog.said.text() == "It was found: the pair waits for a verdict."


def test_the_line_in_front_is_the_child_sought(demo_window):
    (first, *_) = demo_window.desk.read(lists)
    demo_window.go(Place(PageName.ENTRIES, record=first.list_id))
    page = demo_window.chrome.stack.front
    page.view.select(2)
    dialog = _ask(demo_window)
    assert dialog.pickers[0].record.id == page.view.selected().entry_id
    assert dialog.pickers[1].record is None


def test_the_case_in_front_is_the_child_sought(demo_window):
    row = demo_window.desk.read(index.rows)[3]
    demo_window.go(Place(PageName.CASE, record=row.case_id))
    assert _ask(demo_window).pickers[0].record.case_number == row.number


def test_a_name_typed_into_a_new_case_is_looked_for(demo_window):
    demo_window.go(Place(PageName.START))
    demo_window.action_set[Command.NEW_CASE].trigger()
    (asked,) = demo_window.findChildren(NewCaseDialog)
    asked.editors["given_name"].set_text("Кіра")
    (button,) = [one for one in asked.findChildren(QPushButton) if "Compare" in one.text()]
    button.click()
    dialog = demo_window.findChildren(CompareDialog)[-1]
    assert dialog.pickers[0].record is not None
    assert asked.editors["given_name"].text() == "Кіра"  # what was typed stays


def _pick(picker, name):
    picker.line.setText(name)
    picker.search()


def test_typing_finds_records_after_a_pause(qtbot, dialog):
    picker = dialog.pickers[0]
    qtbot.keyClicks(picker.line, "Kira")
    qtbot.waitUntil(lambda: picker.record is not None)
    assert "Кіра" in picker.record.name or "Кира" in picker.record.name
    _pick(picker, "Ґжегож")
    assert picker.record is None
    assert picker.view.empty_text == "No record has this name."


def test_who_is_only_nearly_found_is_told_and_chosen_by_hand(demo_window):
    dialog = _ask(demo_window)
    picker = dialog.pickers[1]
    picker.line.setText("Вузмюрин")
    picker.search()
    assert picker.record is None
    assert picker.nearly.text().endswith("more: one letter differs")
    picker.view.select(0)
    assert picker.record.name.startswith("Везмюр")
    picker.line.setText("Везмюрин")
    picker.search()
    assert picker.record is not None


def test_two_records_are_compared_and_the_reason_told(qtbot, dialog, demo_window):
    (item, *_) = demo_window.desk.read(pending)
    assert not dialog.compare_button.isEnabled()
    for picker, side in zip(dialog.pickers, (item.left, item.right), strict=True):
        _pick(picker, side.name)
        picker.view.select(picker.table.place_of(side.entry_id))
    qtbot.mouseClick(dialog.compare_button, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "It was found: the pair waits for a verdict."
    bars = dialog.sheet.findChildren(Contribution)
    assert len(bars) == len(item.evidence)


def test_of_a_stranger_nothing_is_supposed(dialog):
    for picker, name in zip(dialog.pickers, ("Єршаклунак Ірина", "Галмутский Максим"), strict=True):
        _pick(picker, name)
    dialog.compare()
    assert dialog.said.text().startswith("It was left out")
    said = "\n".join(one.text() for one in dialog.sheet.findChildren(QLabel))
    assert "different" in said
    assert not any(word in said for word in ("replaced", "decidable", "Probability"))


def test_a_record_is_not_compared_with_itself(dialog):
    for picker in dialog.pickers:
        _pick(picker, "Кіра")
    assert not dialog.compare_button.isEnabled()
    dialog.pickers[1].view.select(1)
    assert dialog.compare_button.isEnabled()


@pytest.mark.parametrize("command", [Command.UKRAINIAN, Command.ENGLISH])
def test_nothing_is_cut_off(qapp, demo_window, command):
    demo_window.action_set[command].trigger()
    demo_window.go(Place(PageName.REVIEW))
    demo_window.action_set[Command.COMPARE_TWO].trigger()
    dialog = demo_window.findChildren(CompareDialog)[-1]
    for picker, place in zip(dialog.pickers, (0, 1), strict=True):
        _pick(picker, "Кіра")
        picker.view.select(place)
    dialog.compare()
    qapp.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_a_duplicate_and_the_case_kept_are_said_to_be_one_case(demo_window, dialog):
    kept, double = demo_window.desk.read(index.rows)[3:5]
    draft = AsideDraft("duplicate", "вигаданий приклад", kept.case_id, anyway=True)
    demo_window.desk.write(act_of, set_aside, double.case_id, draft, worker="О. Друга")
    for picker, row in zip(dialog.pickers, (double, kept), strict=True):
        picker.take(demo_window.desk.read(record_of, row.case_id))
    dialog.compare()
    said = dialog.said.text()
    assert said.startswith(f"Cases {double.number} and {kept.number} are one case already")
