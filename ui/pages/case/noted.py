"""Sections of what the office notes for itself: notes and flags."""

from caseapp.case_parts.people_lines import FlagLine, NoteLine
from caseapp.cases import flags, notes
from caseapp.cases.flags import FlagDraft
from caseapp.cases.notes import NoteDraft
from db.codes import FlagKind
from ui import wording
from ui.commands.table import Command
from ui.forms.checks import ticked
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.words import translate


def notes_section(speech: Speech) -> Section:
    """List the notes, the pinned ones first."""
    del speech
    return Section(
        name="notes",
        title=translate("CasePage", "Notes"),
        columns=_note_columns(),
        rows=lambda case: case.remarks.notes,
        empty=translate("CasePage", "No note yet."),
        fields=(
            Field("text", translate("CasePage", "Note"), FieldKind.LONG),
            Field("pinned", translate("CasePage", "Pinned: stands first"), FieldKind.CHECK),
            Field("private", translate("CasePage", "Only for the office"), FieldKind.CHECK),
        ),
        ways=Ways(
            ticked(NoteDraft, "pinned", "private"),
            notes.add_note,
            notes.change_note,
            notes.remove_note,
            signed=True,
        ),
        command=Command.ADD_NOTE,
        form_title=translate("CasePage", "Note"),
        new_title=translate("CasePage", "New note"),
        start={},
    )


def _note_columns() -> tuple[Column[NoteLine], ...]:
    return (
        Column(translate("CasePage", "When"), lambda line: wording.moment(line.at), width=16),
        Column(translate("CasePage", "By"), lambda line: line.worker, width=14),
        Column(
            translate("CasePage", "Note"),
            lambda line: " ".join(line.text.split()),
            stretch=True,
            tip=lambda line: line.text,
        ),
        Column(translate("CasePage", "Marks"), _marks, width=24, least=12),
    )


def flags_section(speech: Speech) -> Section:
    """List the flags that stand at the head of the case, with their reasons."""
    return Section(
        name="flags",
        title=translate("CasePage", "Flags"),
        columns=_flag_columns(speech),
        rows=lambda case: case.remarks.flags,
        empty=translate("CasePage", "No flag is set."),
        fields=(
            Field(
                "kind",
                translate("CasePage", "Flag"),
                FieldKind.CHOICE,
                speech.choices("flag_kind", FlagKind),
            ),
            Field("reason", translate("CasePage", "Reason"), FieldKind.LONG),
        ),
        ways=Ways(FlagDraft, flags.add_flag, flags.change_flag, flags.remove_flag, signed=True),
        command=Command.ADD_FLAG,
        form_title=translate("CasePage", "Flag"),
        new_title=translate("CasePage", "New flag"),
        start={"kind": FlagKind.TO_CHECK.value},
    )


def _flag_columns(speech: Speech) -> tuple[Column[FlagLine], ...]:
    return (
        Column(
            translate("CasePage", "Flag"),
            lambda line: speech.code("flag_kind", line.kind),
            width=30,
            least=16,
        ),
        Column(translate("CasePage", "Reason"), lambda line: line.reason, stretch=True),
        Column(translate("CasePage", "When"), lambda line: wording.moment(line.at), width=16),
        Column(translate("CasePage", "By"), lambda line: line.worker, width=14),
    )


def _marks(line: NoteLine) -> str:
    said = []
    if line.pinned:
        said.append(translate("CasePage", "pinned"))
    if line.private:
        said.append(translate("CasePage", "only for the office"))
    return ", ".join(said)
