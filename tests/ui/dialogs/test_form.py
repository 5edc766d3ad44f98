import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from caseapp.case_file import read_case
from caseapp.cases import index
from exports.words import words
from ui import appearance
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.form import FormDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.new_case import NewCaseDialog
from ui.dialogs.new_file import NewFileDialog
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.set_aside import SetAsideDialog
from ui.dialogs.sibling import SiblingDialog
from ui.dialogs.source import SourceDialog
from ui.dialogs.worker import WorkerDialog
from ui.forms.fields import Supplies
from ui.pages.review.screening import ScreeningDialog

LONG = "Це речення надто довге для одного рядка, тож вікно мусить зрости. " * 4
SUPPLIES = Supplies(dt.date(2026, 11, 22), (), tuple, lambda done: None)
QUESTION = ("Відкликати?", "Причину буде збережено.", "Відкликати рішення")
WITH_FIELDS = {
    "new case": lambda window: NewCaseDialog(window.desk, words("uk"), window),
    "passphrase": lambda window: PassphraseDialog(
        window.desk.workspace.path, window.settings, window
    ),
    "reason": lambda window: ReasonDialog(QUESTION, lambda reason: None, window),
    "screening": lambda window: ScreeningDialog((), window),
    "source": lambda window: SourceDialog(words("uk"), SUPPLIES, lambda draft: None, window),
    "worker": lambda window: WorkerDialog(window.settings, window),
}
WITH_LINES = {
    name: WITH_FIELDS[name] for name in ("new case", "passphrase", "source", "worker")
} | {"new file": lambda window: NewFileDialog(window.settings, window)}


def _buttons(dialog):
    return [one.text().replace("&", "") for one in dialog.findChildren(QPushButton)]


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_the_keyboard_is_in_the_first_field(qtbot, open_window, name):
    dialog = WITH_FIELDS[name](open_window)
    dialog.open()
    qtbot.waitExposed(dialog)
    first = dialog.fields.itemAt(1).widget()
    assert dialog.focusWidget() in (first, first.focusProxy())


@pytest.mark.parametrize("size", [10, 18])
@pytest.mark.parametrize("name", WITH_LINES)
def test_no_line_is_squashed_by_what_is_wrong(qapp, qtbot, open_window, name, size):
    open_window.settings.text_size = size
    appearance.wear(qapp, open_window.settings)
    dialog = WITH_LINES[name](open_window)
    dialog.open()
    qtbot.waitExposed(dialog)
    lines = [line for line in dialog.findChildren(QLineEdit) if line.isVisible()]
    assert lines
    assert all(line.height() >= line.sizeHint().height() for line in lines)
    dialog.refuse(LONG)
    qapp.processEvents()
    assert all(line.height() >= line.sizeHint().height() for line in lines)
    problem = dialog._problem
    assert problem.height() >= problem.heightForWidth(problem.width())


def test_two_buttons_never_say_the_same(qapp, window):
    window.settings.language = "uk"
    window.redress()
    reason = ReasonDialog(QUESTION, lambda text: None, window)
    confirm = ConfirmDialog("Скасувати імпорт?", "Список зникне.", "Скасувати імпорт", window)
    assert _buttons(reason) == ["Відкликати рішення", "Не зараз"]
    assert _buttons(confirm) == ["Скасувати імпорт", "Не зараз"]
    assert _buttons(FormDialog("Назва", "", "Зберегти", window)) == ["Зберегти", "Скасувати"]


def test_enter_answers_a_question_with_what_does_no_harm(qtbot, window):
    dialog = ConfirmDialog("Скасувати імпорт?", "Список зникне.", "Скасувати імпорт", window)
    dialog.open()
    qtbot.waitExposed(dialog)
    with qtbot.waitSignal(dialog.rejected, timeout=1000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", [LinkDialog, SetAsideDialog, SiblingDialog])
def test_a_child_is_named_in_the_heading_and_not_in_the_title_that_desktops_keep(demo_window, kind):
    desk = demo_window.desk
    case = desk.read(read_case, desk.read(index.rows)[0].case_id)
    whom = case.name if kind is LinkDialog else case
    dialog = kind(whom, lambda *_: None, desk, words("uk"), demo_window)
    assert any(case.name in one.text() for one in dialog.findChildren(QLabel))
    assert dialog.windowTitle()
    assert not any(part in dialog.windowTitle() for part in case.name.split())
