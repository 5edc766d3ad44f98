"""Every dialog fits a small screen: its buttons in sight, its fields whole, the rest scrolled."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
)

from caseapp.cases import index
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.cases.written import act_of
from exports.outgoing import Choices, Profile
from exports.words import words
from tests.ui.dialogs.test_form import SUPPLIES, WITH_FIELDS
from tests.ui.places import place_of
from ui import appearance
from ui.commands.command import Command
from ui.dialogs import form
from ui.dialogs.form import FormDialog
from ui.dialogs.going_out import GoingOutDialog, Offer
from ui.dialogs.keys import KeysDialog
from ui.dialogs.letter import LetterheadDialog, ask_letter
from ui.dialogs.list_letter import ListLetterDialog
from ui.dialogs.office import OfficeDialog
from ui.dialogs.source import SourceDialog
from ui.shell import PageName

ROOM = (1366, 690)
LONG = "Вигадане речення, довше за один рядок, щоб слова перейшли на наступний. " * 3


def _letter(window):
    case = window.desk.read(index.rows)[0]
    draft = RequestDraft("request", "Про місцезнаходження", "Вигаданому управлінню")
    written = window.desk.write(act_of, add_request, case.case_id, draft)
    ask_letter(window, written.id, window)


def _of_case(command):
    def ask(window):
        window.go(place_of(window, PageName.CASE))
        window.action_set[command].trigger()

    return ask


def _going_out(window):
    offer = Offer(
        "OK", tuple(Profile), "справа 7, " + LONG, languages=True, sections=True, password=True,
        several=True, selected=2, shown=339,
    )  # fmt: skip
    GoingOutDialog(offer, Choices("uk", Profile.PARTNER), window).open()


def _opened(make, window):
    make(window).open()


ASKED = {
    **{name: partial(_opened, make) for name, make in WITH_FIELDS.items()},
    "letter": _letter,
    "letterhead": lambda window: LetterheadDialog(window.desk, window).open(),
    "letter of a list": lambda window: ListLetterDialog(window).open(),
    "office": lambda window: OfficeDialog(window.desk, window).open(),
    "going out": _going_out,
    "export of a case": _of_case(Command.EXPORT_CASE),
    "set aside": _of_case(Command.SET_ASIDE),
    "keys": lambda window: KeysDialog(window.action_set.all(), window).open(),
}


@pytest.fixture(params=[("uk", 10), ("en", 10), ("uk", 14)], ids=str)
def small(request, qapp, demo_window, monkeypatch):
    """A window of a small screen, in a language and size of text."""
    monkeypatch.setattr(form, "highest", lambda _screen: ROOM[1])
    demo_window.settings.language, demo_window.settings.text_size = request.param
    demo_window.redress()
    yield demo_window
    demo_window.settings.text_size = 10
    appearance.wear(qapp, demo_window.settings)


@pytest.mark.parametrize("name", ASKED)
def test_a_dialog_fits_a_small_screen_with_its_buttons_in_sight(qapp, small, name):
    ASKED[name](small)
    dialog = qapp.activeModalWidget()
    qapp.processEvents()
    _fits(dialog)
    if isinstance(dialog, FormDialog):
        dialog.refuse(LONG)
        qapp.processEvents()
        _fits(dialog)
    dialog.reject()


def test_what_is_understood_of_a_date_hides_no_field(qapp, small):
    dialog = SourceDialog(words("uk"), SUPPLIES, lambda draft: None, small)
    dialog.open()
    qapp.processEvents()
    before = dialog.height()
    dialog.editors["date_text"].line.setText("приблизно весна 2025")
    qapp.processEvents()
    _fits(dialog)
    assert dialog.height() > before or dialog.height() == ROOM[1]
    private = dialog.editors["private"]
    if dialog.height() < ROOM[1]:
        assert _lies_in(dialog._sheet.viewport(), private)


def _fits(dialog):
    assert dialog.height() <= ROOM[1]
    assert dialog.width() <= ROOM[0]
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.findChildren(QAbstractButton):
            assert not button.isVisible() or _lies_in(dialog, button), button.text()
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton):
        for field in dialog.findChildren(kind):
            if field.isVisible() and not isinstance(field.parent(), QComboBox):
                least = min(field.minimumSizeHint().height(), field.maximumHeight())
                assert field.height() >= least, field.accessibleName()


def _lies_in(whole, part):
    corner = part.mapTo(whole, QPoint(0, 0)) if whole.isAncestorOf(part) else QPoint(-1, -1)
    return whole.rect().contains(QRect(corner, part.size()))
