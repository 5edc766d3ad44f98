"""Sections of what the child looked like, and of the files kept with the case."""

from caseapp.case_file import AttachmentLine, DescriptionLine
from caseapp.cases import attachments, descriptions
from caseapp.cases.attachments import YES, AttachmentDraft
from caseapp.cases.descriptions import DescriptionDraft
from db.codes import AttachmentKind, HealthGroup
from ui.commands.table import Command
from ui.forms.checks import ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import note_field, private_field, source_field
from ui.wording import size
from ui.words import translate


def descriptions_section(speech: Speech) -> Section:
    """List what the child looked like, as of which day, by whom."""
    return Section(
        name="descriptions",
        title=translate("CasePage", "Description"),
        columns=(
            Column(
                translate("CasePage", "As of"), lambda line: speech.date(line.as_of.edtf), width=16
            ),
            Column(translate("CasePage", "Eyes, hair, height"), _looks, width=26),
            Column(translate("CasePage", "Distinguishing marks"), _marks, stretch=True),
            Column(translate("CasePage", "Source"), speech.cited_by, width=8),
        ),
        rows=lambda case: case.descriptions,
        empty=translate("CasePage", "No description yet."),
        fields=_description_fields(speech),
        ways=Ways(
            ticked(DescriptionDraft, "private"),
            descriptions.add_description,
            descriptions.change_description,
            descriptions.remove_description,
            dated=True,
        ),
        command=Command.ADD_DESCRIPTION,
        form_title=translate("CasePage", "Description"),
        new_title=translate("CasePage", "New description"),
        start={},
    )


def attachments_section(speech: Speech) -> Section:
    """List the files kept with the case; files dropped on the page are added to them."""
    return Section(
        name="attachments",
        title=translate("CasePage", "Files"),
        columns=(
            Column(
                translate("CasePage", "What it is"),
                lambda line: speech.code("attachment_kind", line.kind),
                width=18,
            ),
            Column(translate("CasePage", "Title"), _title, stretch=True),
            Column(
                translate("CasePage", "Date"), lambda line: speech.date(line.date.edtf), width=14
            ),
            Column(translate("CasePage", "Size"), lambda line: size(line.size), width=9),
            Column(translate("CasePage", "Source"), speech.cited_by, width=8),
        ),
        rows=lambda case: case.attachments,
        empty=translate("CasePage", "No file yet. Drop files anywhere on this page to keep them."),
        fields=_attachment_fields(speech),
        ways=Ways(
            ticked(AttachmentDraft, "private"),
            attachments.attach,
            attachments.change_attachment,
            attachments.remove_attachment,
            dated=True,
        ),
        form_title=translate("CasePage", "File"),
    )


def _looks(line: DescriptionLine) -> str:
    height = translate("CasePage", "{0} cm").format(line.height_cm) if line.height_cm else ""
    return ", ".join(part for part in (line.eyes, line.hair, height) if part) or "—"


def _marks(line: DescriptionLine) -> str:
    return "; ".join(part for part in (line.marks, line.clothes) if part) or "—"


def _title(line: AttachmentLine) -> str:
    return line.title or line.file_name


def _description_fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field("date_text", translate("CasePage", "As of"), FieldKind.DATE, of="as_of"),
        Field("eyes", translate("CasePage", "Eyes, as the source says")),
        Field("hair", translate("CasePage", "Hair, as the source says")),
        Field("height", translate("CasePage", "Height, cm"), of="height_cm"),
        Field("marks", translate("CasePage", "Distinguishing marks"), FieldKind.LONG),
        Field(
            "health_group",
            translate("CasePage", "Health group"),
            FieldKind.CHOICE,
            speech.choices("health_group", HealthGroup, empty=True),
        ),
        Field("clothes", translate("CasePage", "Clothes"), FieldKind.LONG),
        source_field(),
        note_field(),
        private_field(),
    )


def _attachment_fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field(
            "kind",
            translate("CasePage", "What it is"),
            FieldKind.CHOICE,
            speech.choices("attachment_kind", AttachmentKind),
        ),
        Field("title", translate("CasePage", "Title")),
        Field("date_text", translate("CasePage", "Date of the file or photo"), FieldKind.DATE),
        Field("seen", translate("CasePage", "Who is seen")),
        Field(
            "leads",
            translate("CasePage", "May stand on the head of the case and on paper"),
            FieldKind.CHOICE,
            (
                ("", translate("CasePage", "no")),
                (YES, translate("CasePage", "yes, if it is a photo")),
            ),
        ),
        source_field(),
        note_field(),
        private_field(),
    )
