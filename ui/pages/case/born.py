"""The section of birth dates and places that somebody gave."""

from caseapp.case_file import BirthLine
from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft
from ui.commands.table import Command
from ui.forms.checks import ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import (
    from_list,
    joined,
    note_field,
    private_field,
    source_column,
    source_field,
)
from ui.words import translate


def births_section(speech: Speech) -> Section:
    """Every birth date and place that somebody gave."""
    return Section(
        name="births",
        title=translate("CasePage", "Birth records"),
        columns=_columns(speech),
        rows=lambda case: case.births,
        empty=translate("CasePage", "No birth date yet."),
        fields=_fields(),
        ways=Ways(
            ticked(BirthDraft, "private"),
            births.add_birth,
            births.change_birth,
            births.remove_birth,
            dated=True,
        ),
        command=Command.ADD_BIRTH,
        form_title=translate("CasePage", "Birth record"),
        new_title=translate("CasePage", "New birth record"),
        note=from_list(),
        start={},
    )


def _columns(speech: Speech) -> tuple[Column[BirthLine], ...]:
    return (
        Column(
            translate("CasePage", "Understood"),
            lambda line: speech.date(line.date.edtf),
            width=26,
        ),
        Column(translate("CasePage", "As written"), lambda line: line.date.text, width=18),
        Column(
            translate("CasePage", "Place"),
            lambda line: joined(line.place, speech.region(line.region)),
            stretch=True,
        ),
        source_column(speech),
    )


def _fields() -> tuple[Field, ...]:
    return (
        Field("date_text", translate("CasePage", "Date of birth, as known"), FieldKind.DATE),
        Field("region", translate("CasePage", "Region of birth"), FieldKind.REGION),
        Field("place", translate("CasePage", "Place of birth")),
        source_field(),
        note_field(),
        private_field(),
    )
