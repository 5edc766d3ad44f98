"""What an undone version was asked: put to the same child's lines in the versions that stand."""

import uuid
from collections.abc import Mapping

from sqlalchemy import or_, select
from sqlmodel import Session, col

from db.tables import CandidateRecord, LineContinuation, ListEntry

_LEFT, _RIGHT = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)


def leave_questions(session: Session, import_id: uuid.UUID) -> None:
    """Move the pairs of an import's lines to the lines that these continue, or that go on in them.

    What the import itself brought to be asked goes with it; so does a pair of two such versions.
    """
    others = _others(session, import_id)
    if not others:
        return
    ours = select(col(ListEntry.id)).where(col(ListEntry.import_id) == import_id)
    query = select(CandidateRecord).where(
        or_(_LEFT.in_(ours), _RIGHT.in_(ours)),
        col(CandidateRecord.import_id).is_distinct_from(import_id),
    )
    for record in session.scalars(query).all():
        was = (record.left_entry_id, record.right_entry_id)
        left, right = (others.get(one, one) for one in was)
        if (left, right) != was and left != right and not _is_asked(session, left, right):
            _move(session, record, left, right)
    session.flush()


def _others(session: Session, import_id: uuid.UUID) -> Mapping[uuid.UUID, uuid.UUID]:
    """Return for the import's lines those of the next version, else of the one before."""
    ours = select(col(ListEntry.id)).where(col(ListEntry.import_id) == import_id)
    later, earlier = col(LineContinuation.entry_id), col(LineContinuation.earlier_entry_id)
    before = session.execute(select(later, earlier).where(later.in_(ours)))
    after = session.execute(select(earlier, later).where(earlier.in_(ours)))
    return {own: other for found in (before, after) for own, other in found}


def _is_asked(session: Session, left: uuid.UUID, right: uuid.UUID) -> bool:
    two = (left, right)
    query = select(col(CandidateRecord.id)).where(_LEFT.in_(two), _RIGHT.in_(two))
    return session.scalars(query).first() is not None


def _move(session: Session, record: CandidateRecord, left: uuid.UUID, right: uuid.UUID) -> None:
    record.left_entry_id, record.right_entry_id = left, right
    record.left_list_id = session.get_one(ListEntry, left).list_id
    record.right_list_id = session.get_one(ListEntry, right).list_id
    session.add(record)
