"""The section of the names of a child, whoever used them."""

from caseapp.case_file import NameLine
from caseapp.cases import names
from caseapp.cases.drafts import NameDraft
from db.codes import NameKind
from ui.commands.table import Command
from ui.forms.checks import ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import (
    from_list,
    note_field,
    period,
    private_field,
    source_column,
    source_field,
)
from ui.words import translate


def names_section(speech: Speech) -> Section:
    """Every name of the child, whoever used it."""
    return Section(
        name="names",
        title=translate("CasePage", "Names"),
        columns=_columns(speech),
        rows=lambda case: case.names,
        empty=translate("CasePage", "No name yet."),
        fields=_fields(speech),
        ways=Ways(
            ticked(NameDraft, "private"),
            names.add_name,
            names.change_name,
            names.remove_name,
            dated=True,
        ),
        command=Command.ADD_NAME,
        form_title=translate("CasePage", "Name"),
        new_title=translate("CasePage", "New name"),
        note=from_list(),
        start={"kind": NameKind.OTHER.value},
    )


def _columns(speech: Speech) -> tuple[Column[NameLine], ...]:
    return (
        Column(
            translate("CasePage", "Name"),
            lambda line: line.written,
            width=33,
            least=33,
            stretch=True,
        ),
        Column(
            translate("CasePage", "Kind"),
            lambda line: speech.code("name_kind", line.kind),
            width=24,
        ),
        Column(
            translate("CasePage", "Script"),
            lambda line: speech.code("script", line.script),
            width=11,
        ),
        Column(
            translate("CasePage", "From – to"),
            lambda line: period(speech.date, line),
            brief=lambda line: period(speech.brief, line),
            width=18,
        ),
        source_column(speech),
    )


def _fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field("surname", translate("CasePage", "Surname")),
        Field("given_name", translate("CasePage", "Given name")),
        Field("patronymic", translate("CasePage", "Patronymic")),
        Field(
            "kind",
            translate("CasePage", "Kind"),
            FieldKind.CHOICE,
            speech.choices("name_kind", NameKind),
        ),
        Field("from_text", translate("CasePage", "From"), FieldKind.DATE, of="start"),
        Field("to_text", translate("CasePage", "To"), FieldKind.DATE_AHEAD, of="end"),
        source_field(),
        note_field(),
        private_field(),
    )
