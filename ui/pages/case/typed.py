"""Sections of records that people type and correct: names, births, placements."""

from typing import Any

from caseapp.case_file import BirthLine, NameLine, PlacementLine
from caseapp.cases import births, names, placements
from caseapp.cases.drafts import BirthDraft, NameDraft, PlacementDraft
from db.codes import CareArrangement, NameKind, Party
from ui.commands.table import Command
from ui.forms.checks import as_text, ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Values, Ways, source_text
from ui.words import translate


def names_section(speech: Speech) -> Section:
    """Every name of the child, whoever used it."""
    return Section(
        name="names",
        title=translate("CasePage", "Names"),
        columns=(
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
                lambda line: _period(speech, line),
                width=18,
            ),
            _source_column(speech),
        ),
        rows=lambda case: case.names,
        empty=translate("CasePage", "No name yet."),
        fields=_name_fields(speech),
        values=_name_values,
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
        note=_from_list(),
        start={"kind": NameKind.OTHER.value},
    )


def births_section(speech: Speech) -> Section:
    """Every birth date and place that somebody gave."""
    return Section(
        name="births",
        title=translate("CasePage", "Birth records"),
        columns=(
            Column(
                translate("CasePage", "Understood"),
                lambda line: speech.date(line.date.edtf),
                width=26,
            ),
            Column(translate("CasePage", "As written"), lambda line: line.date.text, width=18),
            Column(
                translate("CasePage", "Place"),
                lambda line: _joined(line.place, speech.region(line.region)),
                stretch=True,
            ),
            _source_column(speech),
        ),
        rows=lambda case: case.births,
        empty=translate("CasePage", "No birth date yet."),
        fields=_birth_fields(),
        values=_birth_values,
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
        note=_from_list(),
        start={},
    )


def placements_section(speech: Speech) -> Section:
    """Where and with whom the child is reported to be, or to have been."""
    return Section(
        name="placements",
        title=translate("CasePage", "Reported region and placements"),
        columns=_placement_columns(speech),
        rows=lambda case: case.placements,
        empty=translate("CasePage", "No region reported."),
        fields=_placement_fields(speech),
        values=_placement_values,
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
        note=_from_list(),
        start={"care": CareArrangement.UNKNOWN.value},
    )


def _placement_columns(speech: Speech) -> tuple[Column[PlacementLine], ...]:
    return (
        Column(
            translate("CasePage", "Place"),
            lambda line: _joined(speech.region(line.region), line.locality, line.institution),
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
            width=16,
        ),
        Column(
            translate("CasePage", "From – to"),
            lambda line: _period(speech, line),
            width=20,
        ),
        _source_column(speech),
    )


def source_field() -> Field:
    """Give the field in which a record's source is chosen."""
    return Field("source_id", translate("CasePage", "Source"), FieldKind.SOURCE)


def note_field() -> Field:
    """Give the field for what has no field of its own."""
    return Field("note", translate("CasePage", "Note"), FieldKind.LONG)


def private_field() -> Field:
    """Give the box that keeps a record in the office."""
    return Field("private", translate("CasePage", "Only for the office"), FieldKind.CHECK)


def _source_column(speech: Speech) -> Column[Any]:
    def said(line: NameLine | BirthLine | PlacementLine) -> str:
        return translate("CasePage", "list") if line.entry_id else speech.cited_by(line)

    return Column(translate("CasePage", "Source"), said, width=8)


def _from_list() -> str:
    return translate(
        "CasePage",
        "This stands on a list and stays as it was written there. "
        "To correct it, add a record of your own.",
    )


def _name_fields(speech: Speech) -> tuple[Field, ...]:
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
        Field("from_text", translate("CasePage", "From"), FieldKind.DATE),
        Field("to_text", translate("CasePage", "To"), FieldKind.DATE_AHEAD),
        source_field(),
        note_field(),
        private_field(),
    )


def _name_values(line: NameLine) -> Values:
    return {
        "kind": line.kind,
        "surname": line.surname,
        "given_name": line.given_name,
        "patronymic": line.patronymic,
        "from_text": line.start.text,
        "to_text": line.end.text,
        "note": line.note,
        "source_id": source_text(line.source_id),
        "private": as_text(value=line.private),
    }


def _birth_fields() -> tuple[Field, ...]:
    return (
        Field("date_text", translate("CasePage", "Date of birth, as known"), FieldKind.DATE),
        Field("region", translate("CasePage", "Region of birth"), FieldKind.REGION),
        Field("place", translate("CasePage", "Place of birth")),
        source_field(),
        note_field(),
        private_field(),
    )


def _birth_values(line: BirthLine) -> Values:
    return {
        "date_text": line.date.text,
        "region": line.region,
        "place": line.place,
        "note": line.note,
        "source_id": source_text(line.source_id),
        "private": as_text(value=line.private),
    }


def _placement_fields(speech: Speech) -> tuple[Field, ...]:
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
        Field("from_text", translate("CasePage", "From"), FieldKind.DATE),
        Field("to_text", translate("CasePage", "To"), FieldKind.DATE_AHEAD),
        source_field(),
        note_field(),
        private_field(),
    )


def _placement_values(line: PlacementLine) -> Values:
    return {
        "region": line.region,
        "locality": line.locality,
        "institution": line.institution,
        "care": line.care,
        "reported_by": line.reported_by,
        "from_text": line.start.text,
        "to_text": line.end.text,
        "note": line.note,
        "source_id": source_text(line.source_id),
        "private": as_text(value=line.private),
    }


def _period(speech: Speech, line: NameLine | PlacementLine) -> str:
    if not line.start.edtf and not line.end.edtf:
        return "—"
    return f"{speech.date(line.start.edtf)} – {speech.date(line.end.edtf)}"


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part) or "—"
