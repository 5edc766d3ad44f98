"""The facts that stand once in a case: sex, how the child was taken, from where."""

from caseapp.cases import register
from caseapp.cases.drafts import CaseDraft
from db.codes import Circumstances, Sex
from ui.commands.table import Command
from ui.forms.fields import Field, FieldKind
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import note_field
from ui.words import translate


def facts_section(speech: Speech) -> Section:
    """Describe the one record of these facts; it has no table, only its form."""
    return Section(
        name="facts",
        title=translate("CasePage", "Facts"),
        columns=(),
        rows=lambda case: (case,),
        empty="",
        fields=_fields(speech),
        ways=Ways(CaseDraft, register.open_case, register.change_case, dated=True),
        command=Command.CASE_FACTS,
        form_title=translate("CasePage", "Facts of the case"),
    )


def _fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field("sex", translate("CasePage", "Sex"), FieldKind.CHOICE, speech.choices("sex", Sex)),
        Field(
            "circumstances",
            translate("CasePage", "How the child was taken"),
            FieldKind.CHOICE,
            speech.choices("circumstances", Circumstances),
        ),
        Field("circumstances_text", translate("CasePage", "In words"), FieldKind.LONG),
        Field("taken_by", translate("CasePage", "Who took the child")),
        Field("event_text", translate("CasePage", "Date of the event"), FieldKind.DATE),
        Field("origin_region", translate("CasePage", "Taken from: region"), FieldKind.REGION),
        Field("origin_place", translate("CasePage", "Taken from: town or village")),
        Field("separation_place", translate("CasePage", "Where separated from the family")),
        Field("last_place", translate("CasePage", "Last known place")),
        Field("last_seen_text", translate("CasePage", "Last seen"), FieldKind.DATE),
        note_field(),
    )
