"""What an answer says: corrected, or read by a person where the program recognised nothing."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseapp.cases.corrections import CorrectionDraft
from caseapp.errors import Refused
from caseapp.regions import all_regions
from db.codes import ClaimKind
from exports.regions import region_name
from exports.words import Words
from ui.dialogs.form import FormDialog
from ui.forms.editors import Choice, ChoiceEditor, SearchEditor
from ui.forms.text_editors import DateEditor
from ui.messages import sentence
from ui.widgets.labels import label
from ui.words import language, translate

_REASON_ROWS = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer as it is understood before; empty kind: not at all."""

    words: str
    kind: str = ""
    region: str = ""
    date: str = ""


class AnswerDialog(FormDialog):
    """Shows the party's words, which stay, and asks what they say."""

    def __init__(
        self,
        shown: Shown,
        act: Callable[[CorrectionDraft], None],
        words: Words,
        parent: QWidget,
    ) -> None:
        title = translate("AnswerDialog", "What does this answer say?")
        kept = translate(
            "AnswerDialog", "The words of the answer stay as they are; what was understood too."
        )
        do = translate("AnswerDialog", "Record it")
        super().__init__(title, kept, do, parent, cancel=translate("FormDialog", "Not now"))
        self._act = act
        self.kind = ChoiceEditor(translate("AnswerDialog", "Claim"), _kinds(words))
        self.region = SearchEditor(translate("AnswerDialog", "Region it names"), _regions())
        self.date = DateEditor(translate("AnswerDialog", "Date"), _today())
        self.reason = QPlainTextEdit()
        self._lay_out_fields(shown)

    @Slot()
    def submit(self) -> None:
        """Write what was chosen, or say what is missing."""
        draft = CorrectionDraft(
            self.kind.text(), self.reason.toPlainText(), self.region.text(), self.date.text()
        )
        try:
            self._act(draft)
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()

    def _lay_out_fields(self, shown: Shown) -> None:
        if shown.words:
            self.fields.addRow(label(f"«{shown.words}»", "sectionTitle", wrap=True))
        for editor, text in (
            (self.kind, shown.kind),
            (self.region, shown.region),
            (self.date, shown.date),
        ):
            editor.set_text(text)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * _REASON_ROWS + 16)
        self.field(self.kind.name, self.kind)
        self.field(self.region.name, self.region)
        if shown.kind:
            self.field(self.date.name, self.date)
            self.field(translate("AnswerDialog", "Why it is corrected (needed)"), self.reason)
        self.kind.setFocus()


def _kinds(words: Words) -> list[Choice]:
    kinds = [kind for kind in ClaimKind if kind != ClaimKind.ON_LIST]
    return [("", "—"), *((kind.value, words.text(f"claim_kind.{kind}")) for kind in kinds)]


def _regions() -> list[Choice]:
    return [("", ""), *((one.code, region_name(one.code, language())) for one in all_regions())]


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
