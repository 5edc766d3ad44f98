"""Words a letter and its letterhead before they go on paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from caseapp.errors import Refused
from caseapp.office.letterhead import Letterhead, letterhead_act, read_letterhead
from caseapp.papers.request_letter import LetterText, letter_act, read_letter
from exports.outgoing import PaperKind
from exports.words import words
from ui import wording
from ui.dialogs.form import FormDialog
from ui.forms.editors import Editor
from ui.forms.text_editors import LineEditor, LongEditor
from ui.messages import sentence
from ui.shell import PageName, Place
from ui.words import language, translate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from caseapp.papers.request_letter import RequestLetter
    from caseapp.workspace import Act
    from ui.desk import Desk
    from ui.shell import Shell


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

    def __init__(
        self, shell: Shell, letter: RequestLetter, today: dt.date, parent: QWidget
    ) -> None:
        about = (
            translate("LetterDialog", "Letter of the request"),
            translate(
                "LetterDialog",
                "“{0}”. The child’s names, birth records and the application come from the case.",
            ).format(letter.request.subject),
            translate("LetterDialog", "Show on paper"),
        )
        self._shell, self._letter, self._today = shell, letter, today
        super().__init__(shell.desk, about, _letter_editors(), asdict(letter.text), parent)
        self.hint(
            translate(
                "LetterDialog",
                "Without words of your own the letter asks for all that is known of the child.",
            )
        )
        self._doubted = ""
        self.accepted.connect(self._show)

    @Slot()
    def submit(self) -> None:
        """Ask once about what a letter seldom lacks; whoever goes on all the same may."""
        doubts = " ".join(letter_doubts(self._letter, LetterText(**self.texts()), self._today))
        if doubts and doubts != self._doubted:
            self._doubted = doubts
            again = translate("LetterDialog", "Press the button again to go on all the same.")
            self.refuse(f"{doubts} {again}")
            return
        super().submit()

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
        letter = shell.desk.read(read_letter, request_id, today=today)
        LetterDialog(shell, letter, today, parent).open()


def letter_doubts(letter: RequestLetter, text: LetterText, today: dt.date) -> list[str]:
    """Say what a letter lacks, and which of its days lies in the past."""
    lacking = {
        translate("LetterDialog", "The letterhead names no office (Ctrl+F9)."): letter.head.name,
        translate("LetterDialog", "Nobody is addressed."): text.addressee,
        translate("LetterDialog", "It has no salutation."): text.salutation,
        translate("LetterDialog", "Nobody is named who signs."): text.signatory,
    }
    said = [one for one, typed in lacking.items() if not typed.strip()]
    due = letter.request.due
    last = due.latest or due.earliest
    if last is not None and last < today:
        told = translate("LetterDialog", "It asks for an answer by {0}, which is past.")
        said.append(told.format(wording.date(words(language()), due.edtf)))
    return said


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
