"""Sections of the people around the child: relatives, and siblings with a case."""

from caseapp.case_file import CaseFile
from caseapp.case_parts.people_lines import KinLine, OtherChild, RelationLine
from caseapp.cases import relations
from caseapp.cases.relations import KinDraft, RelationDraft
from db.codes import LifeStatus, Relation
from ui.commands.table import Command
from ui.forms.checks import as_text, ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import note_field, source_field
from ui.words import translate


def relations_section(speech: Speech) -> Section:
    """List the relatives and other people around the child."""
    return Section(
        name="relations",
        title=translate("CasePage", "Family and other people"),
        columns=_relation_columns(speech),
        rows=lambda case: case.people.relations,
        empty=translate("CasePage", "Nobody is recorded yet."),
        fields=_relation_fields(speech),
        ways=Ways(
            ticked(RelationDraft, "is_representative", "private"),
            relations.add_relation,
            relations.change_relation,
            relations.remove_relation,
            dated=True,
        ),
        command=Command.ADD_RELATION,
        form_title=translate("CasePage", "Person around the child"),
        new_title=translate("CasePage", "New person around the child"),
        start={"life": LifeStatus.UNKNOWN.value, "private": as_text(value=True)},
    )


def _relation_columns(speech: Speech) -> tuple[Column[RelationLine], ...]:
    return (
        Column(
            translate("CasePage", "Relation"),
            lambda line: _related(speech, line),
            width=20,
            least=10,
        ),
        Column(
            translate("CasePage", "Name"),
            lambda line: line.name or line.note,
            width=30,
            least=24,
            stretch=True,
        ),
        Column(translate("CasePage", "Born"), lambda line: speech.date(line.birth.edtf), width=12),
        Column(
            translate("CasePage", "Alive"),
            lambda line: speech.code("life_status", line.life),
            width=12,
        ),
        Column(translate("CasePage", "Contact"), lambda line: line.contact, width=16, least=8),
        Column(translate("CasePage", "Source"), lambda line: speech.cited(line.source_id), width=8),
    )


def _related(speech: Speech, line: RelationLine) -> str:
    relation = speech.code("relation", line.relation)
    if not line.is_representative or line.relation == Relation.LEGAL_REPRESENTATIVE:
        return relation
    representative = speech.code("relation", Relation.LEGAL_REPRESENTATIVE)
    return f"{relation}, {representative}"


def _relation_fields(speech: Speech) -> tuple[Field, ...]:
    relation, life = (
        speech.choices("relation", Relation, empty=True),
        speech.choices("life_status", LifeStatus),
    )
    check = FieldKind.CHECK
    return (
        Field(
            "relation", translate("CasePage", "Relation to the child"), FieldKind.CHOICE, relation
        ),
        Field("surname", translate("CasePage", "Surname")),
        Field("given_name", translate("CasePage", "Given name")),
        Field("patronymic", translate("CasePage", "Patronymic")),
        Field("birth_text", translate("CasePage", "Date of birth, as known"), FieldKind.DATE),
        Field("life", translate("CasePage", "Alive"), FieldKind.CHOICE, life),
        Field("is_representative", translate("CasePage", "Is the legal representative"), check),
        Field("contact", translate("CasePage", "Contact")),
        Field("private", translate("CasePage", "The contact stays in the office"), check),
        source_field(),
        note_field(),
    )


def kin_section(speech: Speech) -> Section:
    """List brothers and sisters who have cases of their own."""
    return Section(
        name="kin",
        title=translate("CasePage", "Brothers and sisters with a case"),
        columns=_kin_columns(speech),
        rows=_kin,
        empty=translate("CasePage", "No case of a brother or sister is linked."),
        fields=(source_field(), note_field()),
        ways=Ways(
            KinDraft, relations.link_siblings, relations.change_kin, relations.remove_relation
        ),
        command=Command.LINK_SIBLING,
        form_title=translate("CasePage", "Brother or sister with a case"),
    )


def _kin(case: CaseFile) -> tuple[KinLine, ...]:
    return case.people.kin


def _kin_columns(speech: Speech) -> tuple[Column[KinLine], ...]:
    return (
        Column(
            translate("CasePage", "Relation"),
            lambda line: speech.code("relation", line.relation),
            width=16,
        ),
        Column(
            translate("CasePage", "Name"),
            lambda line: line.child.name,
            width=30,
            least=26,
            stretch=True,
        ),
        Column(translate("CasePage", "Case"), lambda line: line.child.number, width=11, fit=True),
        Column(
            translate("CasePage", "Born"),
            lambda line: speech.date(line.child.birth_edtf),
            width=12,
        ),
        Column(
            translate("CasePage", "Reported region"),
            lambda line: _reported(speech, line.child),
            width=24,
        ),
    )


def _reported(speech: Speech, child: OtherChild) -> str:
    return speech.region(child.region) or "—"
