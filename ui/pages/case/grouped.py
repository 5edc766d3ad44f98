"""The section of groups of children who travelled together."""

from caseapp.case_parts.people_lines import GroupLine
from caseapp.cases import groups
from caseapp.cases.groups import GroupDraft
from ui.commands.table import Command
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import note_field, source_field
from ui.words import translate


def groups_section(speech: Speech) -> Section:
    """List the groups with which the child travelled."""
    return Section(
        name="groups",
        title=translate("CasePage", "Who travelled together"),
        columns=_columns(speech),
        rows=lambda case: case.people.groups,
        empty=translate("CasePage", "No group is recorded."),
        fields=_fields(),
        ways=Ways(
            GroupDraft, groups.add_group, groups.change_group, groups.leave_group, dated=True
        ),
        command=Command.ADD_GROUP,
        form_title=translate("CasePage", "Group that travelled together"),
        new_title=translate("CasePage", "New group that travelled together"),
        start={},
    )


def _columns(speech: Speech) -> tuple[Column[GroupLine], ...]:
    return (
        Column(translate("CasePage", "Group"), lambda line: line.name, stretch=True),
        Column(translate("CasePage", "Date"), lambda line: speech.date(line.date.edtf), width=14),
        Column(translate("CasePage", "From where – to where"), _way, width=24, least=12),
        Column(
            translate("CasePage", "Other children"),
            lambda line: str(len(line.others)),
            width=12,
            tip=lambda line: "\n".join(child.name for child in line.others),
        ),
    )


def _way(line: GroupLine) -> str:
    return " – ".join(filter(None, (line.from_place, line.to_place))) or "—"


def _fields() -> tuple[Field, ...]:
    return (
        Field("transport", translate("CasePage", "Transport")),
        Field("institution", translate("CasePage", "Institution")),
        Field("date_text", translate("CasePage", "Date"), FieldKind.DATE),
        Field("from_place", translate("CasePage", "From where")),
        Field("to_place", translate("CasePage", "Where to")),
        source_field(),
        note_field(),
    )
