"""Rows of tables as the lines of a case file."""

from caseapp.case_parts.lines import (
    BirthLine,
    ClaimLine,
    DeterminationLine,
    EntryLine,
    NameLine,
    PlacementLine,
    RequestLine,
)
from caseapp.fields import date_of
from caseapp.lines.cells import raw_cells
from db.tables import (
    BirthRecord,
    CaseRequest,
    ChildList,
    Claim,
    Determination,
    ListEntry,
    PersonName,
    Placement,
)


def name_line(row: PersonName) -> NameLine:
    """Return a name."""
    return NameLine(
        id=row.id,
        kind=row.kind,
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        written=row.written,
        script=row.script,
        note=row.note,
        source_id=row.source_id,
        entry_id=row.entry_id,
        private=row.private,
        start=date_of(row, "from_"),
        end=date_of(row, "to_"),
    )


def birth_line(row: BirthRecord) -> BirthLine:
    """Return a birth record."""
    return BirthLine(
        id=row.id,
        date=date_of(row, ""),
        region=row.region,
        place=row.place,
        note=row.note,
        source_id=row.source_id,
        entry_id=row.entry_id,
        private=row.private,
    )


def placement_line(row: Placement) -> PlacementLine:
    """Return a placement."""
    return PlacementLine(
        id=row.id,
        region=row.region,
        locality=row.locality,
        institution=row.institution,
        care=row.care,
        reported_by=row.reported_by,
        start=date_of(row, "from_"),
        end=date_of(row, "to_"),
        note=row.note,
        source_id=row.source_id,
        entry_id=row.entry_id,
        private=row.private,
    )


def request_line(row: CaseRequest) -> RequestLine:
    """Return a request or a step."""
    return RequestLine(
        id=row.id,
        kind=row.kind,
        recipient=row.recipient,
        subject=row.subject,
        reference=row.reference,
        sent=date_of(row, "sent_"),
        due=date_of(row, "due_"),
        answered=date_of(row, "answered_"),
        answer=row.answer,
        note=row.note,
        source_id=row.source_id,
    )


def claim_line(row: Claim, line: str | None, title: str | None, reason: str | None) -> ClaimLine:
    """Return a claim, with the reply that says it and why it was taken back."""
    return ClaimLine(
        id=row.id,
        party=row.party,
        kind=row.kind,
        words=row.words,
        date=date_of(row, "date_"),
        region=row.region,
        source_id=row.source_id,
        list_title=title or "",
        line=line or "",
        withdrawn=reason is not None,
        withdrawn_reason=reason or "",
    )


def determination_line(row: Determination, reason: str | None) -> DeterminationLine:
    """Return a determination, and why it was taken back."""
    return DeterminationLine(
        id=row.id,
        status=row.status,
        date=date_of(row, "date_"),
        note=row.note,
        source_id=row.source_id,
        worker=row.worker,
        recorded_at=row.created_at,
        withdrawn_reason=reason or "",
        confirmed_by=row.confirmed_by,
    )


def entry_line(row: ListEntry, its_list: ChildList) -> EntryLine:
    """Return a line of a list, word for word."""
    return EntryLine(
        entry_id=row.id,
        list_id=row.list_id,
        list_title=its_list.title,
        list_kind=its_list.kind,
        list_date=its_list.date_edtf,
        line=row.line,
        name_written=row.name_written,
        raw=raw_cells(row.raw),
        list_recipient=its_list.recipient,
        list_issuer=its_list.issuer,
    )
