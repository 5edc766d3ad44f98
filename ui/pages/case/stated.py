"""Sections of what is only ever appended: determinations and claims."""

from caseapp.case_file import ClaimLine, DeterminationLine
from caseapp.cases import claims, determinations
from caseapp.cases.drafts import ClaimDraft, DeterminationDraft
from db.codes import ClaimKind, Party, TracingStatus
from ui.commands.table import Command
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.stood import claim_remark, claim_told
from ui.pages.case.typed import note_field, source_field
from ui.wording import brief_party
from ui.words import translate


def determinations_section(speech: Speech) -> Section:
    """List what we ourselves determined, newest first."""
    return Section(
        name="determinations",
        title=translate("CasePage", "Our determination"),
        columns=_determination_columns(speech),
        rows=lambda case: case.determinations,
        empty=translate("CasePage", "Nothing determined yet."),
        fields=_determination_fields(speech),
        ways=Ways(DeterminationDraft, determinations.determine, dated=True, signed=True),
        command=Command.DETERMINE,
        form_title=translate("CasePage", "Determination"),
        new_title=translate("CasePage", "New determination"),
        note=translate(
            "CasePage",
            "A determination is never changed. If it no longer holds, record a newer one.",
        ),
        start={},
    )


def _determination_columns(speech: Speech) -> tuple[Column[DeterminationLine], ...]:
    return (
        Column(
            translate("CasePage", "Status"),
            lambda line: _determined(speech, line),
            width=26,
        ),
        Column(
            translate("CasePage", "Date"),
            lambda line: speech.date(line.date.edtf),
            width=14,
            least=11,
        ),
        Column(translate("CasePage", "Note"), lambda line: line.note, stretch=True),
        Column(translate("CasePage", "By"), _persons, width=22, least=12),
        Column(
            translate("CasePage", "Source"),
            speech.cited_by,
            width=8,
        ),
    )


def _determination_fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field(
            "status",
            translate("CasePage", "Status"),
            FieldKind.CHOICE,
            speech.choices("tracing_status", TracingStatus, empty=True),
        ),
        Field("date_text", translate("CasePage", "Date (needed)"), FieldKind.DATE),
        Field("source_id", translate("CasePage", "Source (needed)"), FieldKind.SOURCE),
        note_field(),
    )


def _determined(speech: Speech, line: DeterminationLine) -> str:
    status = speech.code("tracing_status", line.status)
    if not line.withdrawn_reason:
        return status
    reason = speech.words.worded("withdrawal", line.withdrawn_reason)
    return translate("CasePage", "withdrawn ({reason}): {claim}").format(
        reason=reason, claim=status
    )


def _persons(line: DeterminationLine) -> str:
    """Name who determined it; where two did, the second behind a plus."""
    return f"{line.worker} + {line.confirmed_by}" if line.confirmed_by else line.worker


def claims_section(speech: Speech) -> Section:
    """List what the parties say: claims, not facts."""
    return Section(
        name="claims",
        title=translate("CasePage", "What the parties claim"),
        columns=_claim_columns(speech),
        rows=lambda case: case.claims,
        empty=translate("CasePage", "No answer from any party."),
        fields=_claim_fields(speech),
        ways=Ways(ClaimDraft, claims.add_claim, dated=True, signed=True),
        command=Command.ADD_CLAIM,
        form_title=translate("CasePage", "Claim"),
        new_title=translate("CasePage", "New claim"),
        note=translate(
            "CasePage",
            "A claim is kept as it was said. If it was recorded in error, withdraw it.",
        ),
        start={},
    )


def _claim_columns(speech: Speech) -> tuple[Column[ClaimLine], ...]:
    return (
        Column(
            translate("CasePage", "Party"),
            lambda line: speech.code("party", line.party),
            brief=lambda line: brief_party(speech.words, line.party),
            width=19,
            least=9,
        ),
        Column(
            translate("CasePage", "Claim"), lambda line: _said(speech, line), width=28, least=20
        ),
        Column(
            translate("CasePage", "In its own words"),
            lambda line: f"«{line.words}»" if line.words else "",
            stretch=True,
        ),
        Column(
            translate("CasePage", "Date"),
            lambda line: speech.date(line.date.edtf),
            width=12,
            least=11,
        ),
        _remark_column(speech),
        Column(translate("CasePage", "Source"), lambda line: _where(speech, line), width=8),
    )


def _remark_column(speech: Speech) -> Column[ClaimLine]:
    return Column(
        translate("CasePage", "Remark"),
        claim_remark,
        width=22,
        least=12,
        tone=lambda line: "against" if line.contradicts else "",
        tip=lambda line: claim_told(speech, line),
    )


def _claim_fields(speech: Speech) -> tuple[Field, ...]:
    return (
        Field(
            "party",
            translate("CasePage", "Party"),
            FieldKind.CHOICE,
            speech.choices("party", Party, empty=True),
        ),
        Field(
            "kind",
            translate("CasePage", "Claim"),
            FieldKind.CHOICE,
            speech.choices("claim_kind", ClaimKind, empty=True),
        ),
        Field("words", translate("CasePage", "In its own words"), FieldKind.LONG),
        Field("date_text", translate("CasePage", "Date"), FieldKind.DATE),
        Field("region", translate("CasePage", "Region it names"), FieldKind.REGION),
        source_field(),
    )


def _said(speech: Speech, line: ClaimLine) -> str:
    said = speech.code("claim_kind", line.kind)
    if not line.withdrawn:
        return said
    reason = speech.words.worded("withdrawal", line.withdrawn_reason)
    return translate("CasePage", "withdrawn ({reason}): {claim}").format(reason=reason, claim=said)


def _where(speech: Speech, line: ClaimLine) -> str:
    return translate("CasePage", "reply") if line.list_title else speech.cited_by(line)
