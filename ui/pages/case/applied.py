"""The section of applications of parents and legal representatives."""

from caseapp.case_parts.people_lines import ApplicationLine
from caseapp.cases import applications
from caseapp.cases.applications import ApplicationDraft
from ui.commands.table import Command
from ui.forms.checks import as_text, ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import note_field, source_field
from ui.words import translate


def applications_section(speech: Speech) -> Section:
    """List the applications of parents and legal representatives."""
    return Section(
        name="applications",
        title=translate("CasePage", "Application of a parent or legal representative"),
        columns=_columns(speech),
        rows=lambda case: case.people.applications,
        empty=translate("CasePage", "No application is attached. The other side asks for one."),
        fields=_fields(),
        ways=Ways(
            ticked(ApplicationDraft, "attached"),
            applications.add_application,
            applications.change_application,
            applications.remove_application,
            dated=True,
        ),
        command=Command.ADD_APPLICATION,
        form_title=translate("CasePage", "Application of the family"),
        new_title=translate("CasePage", "New application of the family"),
        start={"attached": as_text(value=True)},
    )


def _columns(speech: Speech) -> tuple[Column[ApplicationLine], ...]:
    return (
        Column(
            translate("CasePage", "Application"),
            lambda line: speech.code("application", str(line.attached)),
            width=18,
        ),
        Column(translate("CasePage", "By whom"), lambda line: line.by_whom, stretch=True),
        Column(translate("CasePage", "Date"), lambda line: speech.date(line.date.edtf), width=14),
        Column(translate("CasePage", "Sent to"), lambda line: line.sent_to, width=22, least=10),
        Column(
            translate("CasePage", "Source"),
            lambda line: speech.cited(line.source_id),
            width=8,
        ),
    )


def _fields() -> tuple[Field, ...]:
    return (
        Field("attached", translate("CasePage", "The application is attached"), FieldKind.CHECK),
        Field("by_whom", translate("CasePage", "By whom")),
        Field("date_text", translate("CasePage", "Date"), FieldKind.DATE),
        Field("sent_to", translate("CasePage", "Where it was sent")),
        source_field(),
        note_field(),
    )
