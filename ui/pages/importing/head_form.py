"""What the list is: kind, title, from whom to whom, when; guessed first, changed by the person."""

import uuid
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.dates import UncertainDate, read_date
from caseapp.errors import NotUnderstood
from caseapp.lists.model import ListHead
from caseapp.lists.summaries import ListSummary
from db.codes import IMPORTED, ListKind, Party
from exports.words import Words
from ui.forms.editors import Choice, ChoiceEditor
from ui.forms.fields import Field, FieldKind, Supplies, make_editor
from ui.widgets.labels import label
from ui.words import translate

PAUSE = 500  # milliseconds without a key
FIRST = "first"  # no version of any list
COLUMNS = 2
_TOP = Qt.AlignmentFlag.AlignTop


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
        self._captions = {field.name: label(field.label, "fieldLabel") for field in fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for number, field in enumerate(fields):
            row, column = divmod(number, COLUMNS)
            self.editors[field.name].edited.connect(self._wait)
            grid.addWidget(self._captions[field.name], 2 * row, column)
            grid.addWidget(self.editors[field.name], 2 * row + 1, column, _TOP)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)

    def show_head(
        self, head: ListHead, known: Sequence[ListSummary], typed: Mapping[str, str]
    ) -> None:
        """Show what is known of the list, and the lists that it may go with."""
        self._offer("answers", [one for one in known if one.kind != ListKind.REPLY])
        self._offer("version", known)
        self._offer("into", known)
        texts = {
            "kind": head.kind,
            "title": head.title,
            "issuer": head.issuer,
            "recipient": head.recipient,
            "channel": head.channel,
            "date": head.date.text,
            "document": head.document,
            "answers": str(head.answers_list_id or ""),
            "into": str(head.into or ""),
            "version": FIRST if head.first_version else str(head.version_of or ""),
        }
        for name, text in {**texts, **typed}.items():
            self.editors[name].set_text(text)
        self.show_kind()

    def show_answered(self, head: ListHead) -> None:
        """Show the list that is answered, where it was chosen elsewhere."""
        chosen = str(head.answers_list_id or "")
        if chosen and self.editors["answers"].text() != chosen:
            self.editors["answers"].set_text(chosen)

    def show_kind(self) -> None:
        """Ask only a reply what it answers, and nothing where the rows go into a list."""
        texts = self.texts()
        for name, editor in self.editors.items():
            asked = name != "answers" or texts["kind"] == ListKind.REPLY
            awake = name == "into" or (asked and not texts["into"])
            editor.setEnabled(awake)
            self._captions[name].setEnabled(awake)

    def texts(self) -> Mapping[str, str]:
        """Give what stands in the form, letter for letter."""
        return {name: editor.text() for name, editor in self.editors.items()}

    def take_now(self) -> bool:
        """Wait no longer for a pause; tell whether one was waited for."""
        waited = self._timer.isActive()
        self._timer.stop()
        return waited

    def head(self) -> ListHead:
        """Give what stands in the form; a date that is not understood counts as none."""
        texts = self.texts()
        answers = texts["answers"] if texts["kind"] == ListKind.REPLY else ""
        version, into = texts["version"], texts["into"]
        return ListHead(
            kind=texts["kind"],
            title=texts["title"].strip(),
            issuer=texts["issuer"],
            recipient=texts["recipient"],
            channel=texts["channel"].strip(),
            date=self._date(texts["date"]),
            document=texts["document"].strip(),
            answers_list_id=uuid.UUID(answers) if answers else None,
            version_of=uuid.UUID(version) if version not in ("", FIRST) else None,
            first_version=version == FIRST,
            into=uuid.UUID(into) if into else None,
        )

    def _offer(self, name: str, known: Sequence[ListSummary]) -> None:
        editor = self.editors[name]
        if isinstance(editor, ChoiceEditor):
            editor.offer([(str(one.list_id), one.title) for one in known])

    def _date(self, text: str) -> UncertainDate:
        try:
            return read_date(text, today=self._supplies.today)
        except NotUnderstood:
            return UncertainDate()

    @Slot()
    def _wait(self) -> None:
        self._timer.start()


def _fields(words: Words) -> tuple[Field, ...]:
    def choices(group: str, codes: Iterable[ListKind] | Iterable[Party]) -> list[Choice]:
        return [(code.value, words.text(f"{group}.{code.value}")) for code in codes]

    nobody = ("", translate("ImportPage", "not stated"))
    none = ("", translate("ImportPage", "no list"))
    own = ("", translate("ImportPage", "no list: this is one of its own"))
    kinds, parties = choices("list_kind", IMPORTED), choices("party", Party)
    choice = FieldKind.CHOICE
    return (
        Field("kind", translate("ImportPage", "What is it?"), choice, kinds),
        Field("title", translate("ImportPage", "Title")),
        Field("issuer", translate("ImportPage", "From"), choice, parties),
        Field("recipient", translate("ImportPage", "To"), choice, [nobody, *parties]),
        Field("date", translate("ImportPage", "Date of the list"), FieldKind.DATE),
        Field("channel", translate("ImportPage", "Channel")),
        Field("document", translate("ImportPage", "Document")),
        Field("answers", translate("ImportPage", "Answers the list"), choice, [none]),
        Field("version", translate("ImportPage", "New version of"), choice, _versions()),
        Field("into", translate("ImportPage", "Add the rows to"), choice, [own]),
    )


def _versions() -> list[Choice]:
    return [
        ("", translate("ImportPage", "as its lines show")),
        (FIRST, translate("ImportPage", "no list: this one is new")),
    ]
