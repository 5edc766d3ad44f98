"""Words a letter and its letterhead before they go on paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from caseapp.errors import Refused
from caseapp.papers.letterhead import Letterhead, letterhead_act, read_letterhead
from caseapp.papers.request_letter import LetterText, letter_act, read_letter
from exports.outgoing import PaperKind
from ui.dialogs.form import FormDialog
from ui.forms.editors import Editor
from ui.forms.text_editors import LineEditor, LongEditor
from ui.messages import sentence
from ui.pages.page import PageName, Place
from ui.words import translate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from caseapp.papers.request_letter import RequestLetter
    from caseapp.workspace import Act
    from ui.desk import Desk
    from ui.pages.page import Shell


class _TextsDialog(FormDialog):
    """Fields of text, kept as one act."""

    def __init__(
        self,
        desk: Desk,
        about: tuple[str, str, str],
        editors: Mapping[str, Editor],
        texts: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(*about, parent)
        self.desk, self.editors = desk, editors
        for name, editor in editors.items():
            editor.set_text(texts[name])
            self.field(editor.name, editor)
        self._begun = self.texts()

    def texts(self) -> Mapping[str, str]:
        """Give what stands in the fields."""
        return {name: editor.text() for name, editor in self.editors.items()}

    @Slot()
    def submit(self) -> None:
        """Keep what was typed and go on, or say what is wrong."""
        try:
            if self.texts() != self._begun:
                self.desk.note(self.act())
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()

    def act(self) -> Act:
        """Give the act that keeps the texts."""
        raise NotImplementedError


class LetterheadDialog(_TextsDialog):
    """Asks what stands at the head of letters and below them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        about = (
            translate("LetterDialog", "Letterhead of the office"),
            translate("LetterDialog", "It stands on every letter; each letter can word it anew."),
            translate("LetterDialog", "Keep"),
        )
        editors: Mapping[str, Editor] = {
            "name": LineEditor(translate("LetterDialog", "Name of the office")),
            "address": LongEditor(translate("LetterDialog", "Address")),
            "contact": LineEditor(translate("LetterDialog", "Telephone, e-mail")),
            "post": LineEditor(translate("LetterDialog", "Post of whoever signs")),
            "signatory": LineEditor(translate("LetterDialog", "Name of whoever signs")),
            "basis": LongEditor(translate("LetterDialog", "Legal basis of requests")),
        }
        super().__init__(desk, about, editors, asdict(desk.read(read_letterhead)), parent)

    def act(self) -> Act:
        """Give the act that keeps the letterhead."""
        return letterhead_act(Letterhead(**self.texts()))


class LetterDialog(_TextsDialog):
    """Asks for the words of one letter; then it is shown on paper."""

    def __init__(self, shell: Shell, letter: RequestLetter, parent: QWidget) -> None:
        about = (
            translate("LetterDialog", "Letter of the request"),
            translate(
                "LetterDialog",
                "“{0}”. The child’s names, birth records and the application come from the case.",
            ).format(letter.request.subject),
            translate("LetterDialog", "Show on paper"),
        )
        self._shell, self._letter = shell, letter
        super().__init__(shell.desk, about, _letter_editors(), asdict(letter.text), parent)
        self.hint(
            translate(
                "LetterDialog",
                "Without words of your own the letter asks for all that is known of the child.",
            )
        )
        self.accepted.connect(self._show)

    def act(self) -> Act:
        """Give the act that keeps the words."""
        letter = self._letter
        return letter_act(letter.case.id, letter.request, LetterText(**self.texts()))

    @Slot()
    def _show(self) -> None:
        record, detail = self._letter.request.id, PaperKind.REQUEST.value
        self._shell.go(Place(PageName.PREVIEW, record=record, detail=detail))


def ask_letter(shell: Shell, request_id: uuid.UUID, parent: QWidget) -> None:
    """Ask for the words of the letter of a request."""
    today = dt.datetime.now().astimezone().date()
    with shell.desk.telling():
        LetterDialog(shell, shell.desk.read(read_letter, request_id, today=today), parent).open()


def _letter_editors() -> Mapping[str, Editor]:
    return {
        "addressee": LongEditor(translate("LetterDialog", "To whom, as the letter addresses them")),
        "salutation": LineEditor(translate("LetterDialog", "Salutation")),
        "text": LongEditor(translate("LetterDialog", "What is asked, in your own words")),
        "basis": LongEditor(translate("LetterDialog", "Legal basis")),
        "enclosed": LongEditor(translate("LetterDialog", "Enclosed, a line each")),
        "post": LineEditor(translate("LetterDialog", "Post of whoever signs")),
        "signatory": LineEditor(translate("LetterDialog", "Name of whoever signs")),
    }
