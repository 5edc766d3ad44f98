"""What of a new version is a fact of the case already."""

import uuid
from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import ColumnElement, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from db.tables import AcceptanceWithdrawal, AcceptedField, BirthRecord, PersonName, Placement

RECORDS: Mapping[str, type[PersonName | BirthRecord | Placement]] = {
    "full_name": PersonName,
    "birth": BirthRecord,
    "reported_region": Placement,
}  # of `acceptable.RECORD_FIELDS`


def accepted_fields(
    session: Session, entry_ids: Collection[uuid.UUID]
) -> frozenset[tuple[uuid.UUID, str]]:
    """Return which fields of these lines stand on their cases, with the line as their source."""
    return frozenset(
        pair
        for chunk in chunks(entry_ids)
        for pair in (*_taken(session, chunk), *_stated(session, chunk))
    )


def standing_acceptances() -> ColumnElement[bool]:
    """Return the condition of acceptances that nobody took back."""
    taken_back = select(col(AcceptanceWithdrawal.accepted_id))
    return col(AcceptedField.id).not_in(taken_back)


def withdrawable_fields(
    session: Session, entry_ids: Collection[uuid.UUID]
) -> frozenset[tuple[uuid.UUID, str]]:
    """Return which fields of these lines a person accepted, so that they can be taken back."""
    return frozenset(pair for chunk in chunks(entry_ids) for pair in _taken(session, chunk))


def _taken(session: Session, entry_ids: Collection[uuid.UUID]) -> set[tuple[uuid.UUID, str]]:
    query = select(col(AcceptedField.entry_id), col(AcceptedField.field)).where(
        col(AcceptedField.entry_id).in_(entry_ids), standing_acceptances()
    )
    return {(entry_id, field) for entry_id, field in session.execute(query)}


def _stated(session: Session, entry_ids: Collection[uuid.UUID]) -> Iterator[tuple[uuid.UUID, str]]:
    """Yield what lines gave their cases when they were imported, or joined by a verdict."""
    for field, table in RECORDS.items():
        query = select(col(table.entry_id)).where(
            col(table.entry_id).in_(entry_ids), col(table.removed_at).is_(None)
        )
        for entry_id in session.scalars(query):
            if entry_id is not None:
                yield entry_id, field
