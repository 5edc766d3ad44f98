"""The section of regions and placements that somebody reported."""

from caseapp.case_file import PlacementLine
from caseapp.cases import placements
from caseapp.cases.drafts import PlacementDraft
from db.codes import CareArrangement, Party
from ui.commands.table import Command
from ui.forms.checks import ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import (
    from_list,
    joined,
    note_field,
    period,
    private_field,
    source_column,
    source_field,
)
from ui.wording import brief_party
from ui.words import translate


def placements_section(speech: Speech) -> Section:
    """Where and with whom the child is reported to be, or to have been."""
    return Section(
        name="placements",
        title=translate("CasePage", "Reported region and placements"),
        columns=_columns(speech),
        rows=lambda case: case.placements,
        empty=translate("CasePage", "No region reported."),
        fields=_fields(speech),
        ways=Ways(
            ticked(PlacementDraft, "private"),
            placements.add_placement,
            placements.change_placement,
            placements.remove_placement,
            dated=True,
        ),
        command=Command.ADD_PLACEMENT,
        form_title=translate("CasePage", "Placement"),
        new_title=translate("CasePage", "New placement"),
        note=from_list(),
        start={"care": CareArrangement.UNKNOWN.value},
    )


def _columns(speech: Speech) -> tuple[Column[PlacementLine], ...]:
    return (
        Column(
            translate("CasePage", "Place"),
            lambda line: joined(speech.region(line.region), line.locality, line.institution),
            width=34,
            least=26,
            stretch=True,
        ),
        Column(
            translate("CasePage", "Care"),
            lambda line: speech.code("care_arrangement", line.care),
            width=18,
        ),
        Column(
            translate("CasePage", "Reported by"),
            lambda line: speech.code("party", line.reported_by),
            brief=lambda line: brief_party(speech.words, line.reported_by),
            width=16,
        ),
        Column(
            translate("CasePage", "From – to"),
            lambda line: period(speech.date, line),
            brief=lambda line: period(speech.brief, line),
            width=24,
            least=19,
        ),
        source_column(speech),
    )


def _fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field("region", translate("CasePage", "Reported region"), FieldKind.REGION),
        Field("locality", translate("CasePage", "Town or village")),
        Field("institution", translate("CasePage", "Institution or family")),
        Field(
            "care",
            translate("CasePage", "Form of care"),
            FieldKind.CHOICE,
            speech.choices("care_arrangement", CareArrangement),
        ),
        Field(
            "reported_by",
            translate("CasePage", "Reported by"),
            FieldKind.CHOICE,
            speech.choices("party", Party, empty=True),
        ),
        Field("from_text", translate("CasePage", "From"), FieldKind.DATE, of="start"),
        Field("to_text", translate("CasePage", "To"), FieldKind.DATE_AHEAD, of="end"),
        source_field(),
        note_field(),
        private_field(),
    )
