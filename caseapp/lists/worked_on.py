"""Which cases that an import made are more than the import by now."""

import uuid
from collections.abc import Iterator

from sqlalchemy import ColumnElement, CompoundSelect, Select, or_, select, union
from sqlmodel import Session, col

from db.tables import (
    Attachment,
    BirthRecord,
    CaseFlag,
    CaseNote,
    CaseRequest,
    CaseTag,
    Citation,
    Claim,
    Description,
    Determination,
    DeterminationProposal,
    GroupMember,
    ListEntry,
    ParentApplication,
    PersonName,
    Placement,
    RelatedPerson,
    ReviewNote,
    TracingCase,
    Verdict,
)

_RECORDS = (
    PersonName,
    BirthRecord,
    Placement,
    CaseRequest,
    Claim,
    Determination,
    ListEntry,
    RelatedPerson,
    GroupMember,
    ParentApplication,
    CaseNote,
    CaseTag,
    CaseFlag,
    Citation,
    Description,
    Attachment,
)
_OWN_FACTS = (
    "sex",
    "circumstances",
    "circumstances_text",
    "event_text",
    "event_edtf",
    "origin_region",
    "origin_place",
)  # stand in the case as its line gave them, until somebody corrects them

_TYPED = ("note", "separation_place", "taken_by", "last_place", "last_seen_text")


def worked_on(session: Session, import_id: uuid.UUID) -> dict[uuid.UUID, str]:
    """Return, with their numbers, the import's cases that people or other imports built upon."""
    built_upon: CompoundSelect[*tuple[uuid.UUID | None]] = union(
        *_of_others(import_id),
        _linked(),
        _corrected(import_id),
        _judged(import_id),
        _looked_at(),
        _proposed(),
    )
    query = (
        select(col(TracingCase.id), col(TracingCase.number))
        .where(col(TracingCase.import_id) == import_id, col(TracingCase.id).in_(built_upon))
        .order_by(col(TracingCase.number))
    )
    return {row[0]: row[1] for row in session.execute(query)}


def standing_verdicts_on(import_id: uuid.UUID) -> ColumnElement[bool]:
    """Return the condition of verdicts on lines of an import that nobody has taken back."""
    lines = select(col(ListEntry.id)).where(col(ListEntry.import_id) == import_id)
    taken_back = select(col(Verdict.withdraws_id)).where(col(Verdict.withdraws_id).is_not(None))
    on_a_line = or_(col(Verdict.left_entry_id).in_(lines), col(Verdict.right_entry_id).in_(lines))
    return on_a_line & col(Verdict.withdraws_id).is_(None) & col(Verdict.id).not_in(taken_back)


def _of_others(import_id: uuid.UUID) -> Iterator[Select[*tuple[uuid.UUID | None]]]:
    """Yield the cases of records that were entered by hand or by another import."""
    for table in _RECORDS:
        made_by = col(table.import_id)
        yield select(col(table.case_id)).where(
            col(table.case_id).is_not(None), or_(made_by.is_(None), made_by != import_id)
        )


def _linked() -> Select[*tuple[uuid.UUID | None]]:
    """Return the cases that others name as a brother's or sister's."""
    other = col(RelatedPerson.other_case_id)
    return select(other).where(other.is_not(None))


def _corrected(import_id: uuid.UUID) -> Select[*tuple[uuid.UUID]]:
    differing = (
        col(getattr(TracingCase, name)) != col(getattr(ListEntry, name)) for name in _OWN_FACTS
    )
    return (
        select(col(TracingCase.id))
        .join(ListEntry, col(ListEntry.case_id) == col(TracingCase.id))
        .where(col(ListEntry.import_id) == import_id)
        .where(or_(*(col(getattr(TracingCase, name)) != "" for name in _TYPED), *differing))
    )


def _looked_at() -> Select[*tuple[uuid.UUID]]:
    return select(col(ReviewNote.case_id))


def _proposed() -> Select[*tuple[uuid.UUID]]:
    return select(col(DeterminationProposal.case_id))


def _judged(import_id: uuid.UUID) -> Select[*tuple[uuid.UUID | None]]:
    verdicts = standing_verdicts_on(import_id)
    left = select(col(Verdict.left_entry_id)).where(verdicts)
    right = select(col(Verdict.right_entry_id)).where(verdicts)
    judged = or_(col(ListEntry.id).in_(left), col(ListEntry.id).in_(right))
    return select(col(ListEntry.case_id)).where(col(ListEntry.import_id) == import_id, judged)
