"""What the list is: kind, title, from whom to whom, when; guessed first, changed by the person."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from caseapp.dates import UncertainDate, read_date
from caseapp.errors import NotUnderstood
from caseapp.lists.model import ListHead, ListSummary
from db.codes import ListKind, Party
from exports.words import Words
from ui.forms.editors import Choice, ChoiceEditor
from ui.forms.fields import Field, FieldKind, Supplies, make_editor
from ui.widgets.labels import label
from ui.words import translate

PAUSE = 500  # milliseconds without a key


class HeadForm(QWidget):
    """Editors for a `ListHead`; `edited` follows a pause in typing."""

    edited = Signal()

    def __init__(self, words: Words, supplies: Supplies) -> None:
        super().__init__()
        self._supplies = supplies
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.edited)
        fields = _fields(words)
        self.editors = {field.name: make_editor(field, supplies) for field in fields}
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in fields:
            self.editors[field.name].edited.connect(self._wait)
            rows.addRow(label(field.label, "fieldLabel"), self.editors[field.name])

    def show_head(self, head: ListHead, known: Sequence[ListSummary]) -> None:
        """Show what is known of the list, and the lists that it may answer."""
        answers = self.editors["answers"]
        if isinstance(answers, ChoiceEditor):
            answers.offer([(str(one.list_id), one.title) for one in known])
        texts = {
            "kind": head.kind,
            "title": head.title,
            "issuer": head.issuer,
            "recipient": head.recipient,
            "channel": head.channel,
            "date": head.date.text,
            "answers": str(head.answers_list_id or ""),
        }
        for name, text in texts.items():
            self.editors[name].set_text(text)

    def clear(self) -> None:
        """Show nothing of any list."""
        self._timer.stop()
        self.show_head(ListHead(kind=ListKind.HANDED_OVER, title="", issuer=""), ())

    def head(self) -> ListHead:
        """Give what stands in the form; a date that is not understood counts as none."""
        texts = {name: editor.text() for name, editor in self.editors.items()}
        answers = texts["answers"] if texts["kind"] == ListKind.REPLY else ""
        return ListHead(
            kind=texts["kind"],
            title=texts["title"].strip(),
            issuer=texts["issuer"],
            recipient=texts["recipient"],
            channel=texts["channel"].strip(),
            date=self._date(texts["date"]),
            answers_list_id=uuid.UUID(answers) if answers else None,
        )

    def _date(self, text: str) -> UncertainDate:
        try:
            return read_date(text, today=self._supplies.today)
        except NotUnderstood:
            return UncertainDate()

    @Slot()
    def _wait(self) -> None:
        self._timer.start()


def _fields(words: Words) -> tuple[Field, ...]:
    def choices(group: str, codes: type[ListKind] | type[Party]) -> list[Choice]:
        return [(code.value, words.text(f"{group}.{code.value}")) for code in codes]

    nobody = ("", translate("ImportPage", "not stated"))
    none = ("", translate("ImportPage", "no list"))
    parties = choices("party", Party)
    return (
        Field(
            "kind",
            translate("ImportPage", "What is it?"),
            FieldKind.CHOICE,
            choices("list_kind", ListKind),
        ),
        Field("title", translate("ImportPage", "Title")),
        Field("date", translate("ImportPage", "Date of the list"), FieldKind.DATE),
        Field("issuer", translate("ImportPage", "From"), FieldKind.CHOICE, parties),
        Field("recipient", translate("ImportPage", "To"), FieldKind.CHOICE, [nobody, *parties]),
        Field("channel", translate("ImportPage", "Channel")),
        Field("answers", translate("ImportPage", "Answers the list"), FieldKind.CHOICE, [none]),
    )
