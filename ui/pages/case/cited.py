"""The sources that a case cites, numbered as on paper; their description can be put right."""

from caseapp import sources
from caseapp.case_file import SourceLine
from caseapp.cases.drafts import SourceDraft
from db.codes import Credibility, Reliability
from ui.dialogs.source import texts_of
from ui.forms.checks import ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.words import translate


def sources_section(speech: Speech) -> Section:
    """Show each source with its number; a mistake in its description can be put right."""
    return Section(
        name="sources",
        title=translate("CasePage", "Sources cited here"),
        columns=(
            Column(translate("CasePage", "No."), lambda line: speech.cited(line.id), width=6),
            Column(
                translate("CasePage", "Publisher or person"),
                lambda line: line.publisher,
                width=30,
            ),
            Column(translate("CasePage", "Title"), lambda line: line.title, stretch=True),
            Column(
                translate("CasePage", "Date"), lambda line: speech.date(line.date.edtf), width=16
            ),
            Column(translate("CasePage", "Grading"), _grading, width=10),
        ),
        rows=lambda case: case.sources,
        empty=translate("CasePage", "No source is cited yet."),
        fields=_fields(speech),
        values=texts_of,
        ways=Ways(
            ticked(SourceDraft, "private"), sources.add_source, sources.change_source, dated=True
        ),
        form_title=translate("CasePage", "Source"),
    )


def _grading(line: SourceLine) -> str:
    return f"{line.reliability}{line.credibility}"


def _fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field("publisher", translate("CasePage", "Publisher or person")),
        Field("title", translate("CasePage", "Title")),
        Field("date_text", translate("CasePage", "Date"), FieldKind.DATE),
        Field("link", translate("CasePage", "Link or file number")),
        Field(
            "reliability",
            translate("CasePage", "Reliability of the source"),
            FieldKind.CHOICE,
            speech.choices("reliability", Reliability, empty=True),
        ),
        Field(
            "credibility",
            translate("CasePage", "Credibility of the information"),
            FieldKind.CHOICE,
            speech.choices("credibility", Credibility, empty=True),
        ),
        Field("private", translate("CasePage", "Only for the office"), FieldKind.CHECK),
    )
