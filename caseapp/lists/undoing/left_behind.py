"""What an undone reply leaves to its later version, which says the same and wrote it only once."""

import uuid
from collections.abc import Iterator
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, select
from sqlmodel import Session, col

from caseapp.lists.replies.said_before import ROW, standing_versions
from db.codes import ListKind
from db.ids import new_id
from db.tables import (
    CandidateRecord,
    ChildList,
    Claim,
    ClaimCorrection,
    ClaimWithdrawal,
    ListEntry,
    Placement,
)

_Record = TypeVar("_Record", Claim, Placement)


def leave_to_later(session: Session, undone: ChildList, import_id: uuid.UUID) -> int:
    """Give a later version its own copies of what it says too; return how many claims."""
    if undone.kind != ListKind.REPLY:
        return 0
    asked, date = undone.answers_list_id, undone.date_edtf
    versions = standing_versions(session, undone.id, asked, date)
    claims = list(_heirs(session, _claims(import_id, versions)))
    for claim, entry in claims:
        _copy_claim(session, claim, entry)
    for place, entry in _heirs(session, _placements(import_id, versions)):
        _copy(session, place, entry, entry_id=entry.id)
    _leave_candidates(session, undone, import_id, versions)
    session.flush()
    return len(claims)


def _leave_candidates(
    session: Session, undone: ChildList, import_id: uuid.UUID, versions: list[uuid.UUID]
) -> None:
    """Let the rows of a later version wait for the verdict for which the undone ones waited."""
    later = {
        _row(entry): entry
        for entry in session.scalars(select(ListEntry).where(*_unasked(undone, versions)))
    }
    query = (
        select(CandidateRecord, ListEntry)
        .join(ListEntry, col(ListEntry.id) == col(CandidateRecord.left_entry_id))
        .where(col(ListEntry.import_id) == import_id, col(ListEntry.case_id).is_(None))
    )
    for candidate, entry in session.execute(query).all():
        heir = later.get(_row(entry))
        if heir is not None:
            own = {"id": new_id(), "left_entry_id": heir.id, "import_id": heir.import_id}
            session.add(CandidateRecord(**{**candidate.model_dump(), **own}))


def _unasked(undone: ChildList, versions: list[uuid.UUID]) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of lines of later versions that nobody is asked about."""
    asked = select(col(CandidateRecord.left_entry_id))
    return (
        col(ListEntry.list_id).in_(versions),
        col(ListEntry.list_id) != undone.id,
        col(ListEntry.case_id).is_(None),
        col(ListEntry.id).not_in(asked),
    )


def _row(entry: ListEntry) -> tuple[str, ...]:
    return tuple(getattr(entry, name) for name in ROW)


def _heirs(
    session: Session, query: Select[_Record, ListEntry]
) -> Iterator[tuple[_Record, ListEntry]]:
    """Yield each record with one line of a later version, each line once."""
    seen: set[uuid.UUID] = set()
    for record, entry in session.execute(query.order_by(col(ListEntry.id))).all():
        if not {record.id, entry.id} & seen:
            seen |= {record.id, entry.id}
            yield record, entry


def _claims(import_id: uuid.UUID, versions: list[uuid.UUID]) -> Select[Claim, ListEntry]:
    said = select(col(Claim.said_in_entry_id)).where(col(Claim.said_in_entry_id).is_not(None))
    return _shared(Claim, import_id, versions).where(
        col(ListEntry.id).not_in(said),
        col(ListEntry.answer_kind) == col(Claim.kind),
        col(ListEntry.answer_text) == col(Claim.words),
        col(ListEntry.reported_region) == col(Claim.region),
    )


def _placements(import_id: uuid.UUID, versions: list[uuid.UUID]) -> Select[Placement, ListEntry]:
    placed = select(col(Placement.entry_id)).where(col(Placement.entry_id).is_not(None))
    return _shared(Placement, import_id, versions).where(
        col(ListEntry.id).not_in(placed),
        col(ListEntry.reported_region) == col(Placement.region),
    )


def _shared(
    table: type[_Record], import_id: uuid.UUID, versions: list[uuid.UUID]
) -> Select[_Record, ListEntry]:
    """Return records of the undone import beside lines of later versions on the same case."""
    return (
        select(table, ListEntry)
        .join(ListEntry, col(ListEntry.case_id) == col(table.case_id))
        .where(col(table.import_id) == import_id)
        .where(col(ListEntry.list_id).in_(versions), ~col(ListEntry.joined))
    )


def _copy_claim(session: Session, claim: Claim, entry: ListEntry) -> None:
    copied = _copy(session, claim, entry, said_in_entry_id=entry.id)
    session.flush()
    for table in (ClaimWithdrawal, ClaimCorrection):
        query = select(table).where(col(table.claim_id) == claim.id).order_by(col(table.id))
        for row in session.scalars(query).all():
            session.add(table(**{**row.model_dump(), "id": new_id(), "claim_id": copied}))


def _copy(
    session: Session, record: Claim | Placement, entry: ListEntry, **line: uuid.UUID
) -> uuid.UUID:
    own = {"id": new_id(), "import_id": entry.import_id, **line}
    copied = type(record)(**{**record.model_dump(), **own})
    session.add(copied)
    return copied.id
