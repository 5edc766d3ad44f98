import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.commands import Command
from ui.dialogs.compare import CompareDialog
from ui.pages.page import PageName, Place
from ui.widgets.contribution import Contribution


@pytest.fixture
def dialog(demo_window):
    demo_window.go(Place(PageName.REVIEW))
    demo_window.action_set[Command.COMPARE_TWO].trigger()
    (made,) = demo_window.findChildren(CompareDialog)
    return made


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


def test_two_records_are_compared_and_the_reason_told(qtbot, dialog, demo_window):
    item = demo_window.chrome.stack.front.item
    assert not dialog.compare_button.isEnabled()
    for picker, side in zip(dialog.pickers, (item.left, item.right), strict=True):
        _pick(picker, side.name)
        picker.view.select(picker.table.place_of(side.entry_id))
    qtbot.mouseClick(dialog.compare_button, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "It was found: the pair waits for a verdict."
    bars = dialog.sheet.findChildren(Contribution)
    assert len(bars) == len(item.evidence)


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
