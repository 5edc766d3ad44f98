"""Describes a source, a new one or one on file."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import SourceLine
from caseapp.cases.drafts import SourceDraft
from caseapp.errors import Refused
from db.codes import Credibility, Reliability
from exports.words import Words
from ui.dialogs.form import FormDialog
from ui.forms.checks import YES, as_text
from ui.forms.fields import Field, FieldKind, Supplies, make_editor
from ui.messages import sentence
from ui.words import translate


class SourceDialog(FormDialog):
    """Asks for publisher, title, date, link and grading; `record` writes it, or refuses."""

    def __init__(
        self,
        words: Words,
        supplies: Supplies,
        record: Callable[[SourceDraft], None],
        parent: QWidget | None,
        *,
        values: Mapping[str, str] | None = None,
    ) -> None:
        title = translate("SourceDialog", "Source") if values else ""
        super().__init__(
            title or translate("SourceDialog", "New source"),
            translate(
                "SourceDialog", "Whoever reads the case later must be able to find it again."
            ),
            translate("SourceDialog", "Record it"),
            parent,
        )
        self._record = record
        self.editors = {field.name: make_editor(field, supplies) for field in _fields(words)}
        for field in _fields(words):
            if field.kind is FieldKind.CHECK:
                self.fields.addRow(self.editors[field.name])
            else:
                self.field(field.label, self.editors[field.name])
        for name, text in (values or {}).items():
            self.editors[name].set_text(text)

    @Slot()
    def submit(self) -> None:
        """Record the source and close, or say what is missing."""
        texts = {name: editor.text() for name, editor in self.editors.items()}
        try:
            self._record(_draft(**texts))
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()


def _draft(**texts: str) -> SourceDraft:
    private = texts.pop("private") == YES
    return SourceDraft(**texts, private=private)


def texts_of(source: SourceLine) -> Mapping[str, str]:
    """Give a source as the fields hold it."""
    return {
        "publisher": source.publisher,
        "title": source.title,
        "date_text": source.date.text,
        "link": source.link,
        "reliability": source.reliability,
        "credibility": source.credibility,
        "private": as_text(value=source.private),
    }


def _fields(words: Words) -> tuple[Field, ...]:
    reliability = [(code.value, words.text(f"reliability.{code}")) for code in Reliability]
    credibility = [(code.value, words.text(f"credibility.{code}")) for code in Credibility]
    none = ("", "—")
    return (
        Field("publisher", translate("SourceDialog", "Publisher or person")),
        Field("title", translate("SourceDialog", "Title")),
        Field("date_text", translate("SourceDialog", "Date"), FieldKind.DATE),
        Field("link", translate("SourceDialog", "Link or file number")),
        Field(
            "reliability",
            translate("SourceDialog", "Reliability of the source"),
            FieldKind.CHOICE,
            [none, *reliability],
        ),
        Field(
            "credibility",
            translate("SourceDialog", "Credibility of the information"),
            FieldKind.CHOICE,
            [none, *credibility],
        ),
        Field(
            "private",
            translate("SourceDialog", "Only for the office: named on no paper that goes out"),
            FieldKind.CHECK,
        ),
    )
