"""What is only ever appended is undone by taking it back, and done again by stating it anew."""

import uuid
from collections.abc import Mapping
from typing import Any, TypeAlias, TypeVar

from sqlmodel import Session, SQLModel, col, or_, select

from caseapp.cases import citations, claims, determinations
from caseapp.cases.index import refresh
from caseapp.errors import NotFound, SecondPersonNeeded
from caseapp.journal import JSON
from caseapp.office.rules import one_person, status_needs_two, verdict_needs_two
from caseapp.review import verdicts
from db.tables import CandidateRecord, Claim, Determination, DeterminationWithdrawal, Verdict

REASON = "undone"  # a code of the words for withdrawals
Data: TypeAlias = Mapping[str, JSON]
Stated = TypeVar("Stated", Claim, Determination)


def withdraw_claim(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    """Take a claim back."""
    return claims.withdraw_claim(session, record, REASON, worker=worker).id


def claim_again(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    """State a claim anew that was taken back."""
    return _stated_again(session, Claim, "claim", record, worker)


def withdraw_determination(
    session: Session, record: uuid.UUID, _data: Data, worker: str
) -> uuid.UUID:
    """Take a determination back."""
    return determinations.withdraw_determination(session, record, REASON, worker=worker).id


def determine_again(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    """Record a determination anew that was taken back.

    Where it needs a second person, only who took it back may, and only what two had said.
    """
    old = session.get(Determination, record)
    if old is not None and status_needs_two(session, old.status):
        _insist_on_two(session, old, worker)
    return _stated_again(session, Determination, "determination", record, worker)


def record_again(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    """Do a determination again that was undone; by now it may need a second person."""
    if status_needs_two(session, str(data["status"])):
        raise SecondPersonNeeded(worker)
    return _stated_again(session, Determination, "determination", record, worker)


def withdraw_verdict(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    """Take a verdict back, with all that it added."""
    _, candidate = _verdict(session, record)
    verdicts.withdraw(session, candidate, REASON, worker=worker)
    return record


def decide_again(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    """Decide anew as a verdict did that was taken back."""
    row, candidate = _verdict(session, record)
    if verdict_needs_two(session, row.verdict):
        raise SecondPersonNeeded(worker)
    return verdicts.decide(session, candidate, row.verdict, row.reason, worker=worker).id


def _insist_on_two(session: Session, old: Determination, worker: str) -> None:
    taken_back = col(DeterminationWithdrawal.determination_id) == old.id
    by = session.exec(select(DeterminationWithdrawal.worker).where(taken_back)).first() or ""
    if not old.confirmed_by or not one_person(by, worker):
        raise SecondPersonNeeded(old.worker)


def _stated_again(
    session: Session, table: type[Stated], what: str, record: uuid.UUID, worker: str
) -> uuid.UUID:
    old = session.get(table, record)
    if old is None:
        raise NotFound(what, str(record))
    row = table(**_values(old), worker=_stated_by(old, worker))
    session.add(row)
    citations.carry_over(session, record, row.id)
    refresh(session, (row.case_id,))
    return row.id


def _stated_by(old: Claim | Determination, worker: str) -> str:
    """Return who states it: where two did, they still do, whoever undoes or does again."""
    return old.worker if isinstance(old, Determination) and old.confirmed_by else worker


def _values(row: SQLModel) -> dict[str, Any]:
    """Return what was stated, as columns hold it."""
    return row.model_dump(exclude={"id", "created_at", "worker"})


def _verdict(session: Session, record: uuid.UUID) -> tuple[Verdict, uuid.UUID]:
    """Return a verdict's row, and the candidate that it decided."""
    row = session.get(Verdict, record)
    if row is None:
        raise NotFound("verdict", str(record))
    pair = (row.left_entry_id, row.right_entry_id)
    left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    either = or_((left == pair[0]) & (right == pair[1]), (left == pair[1]) & (right == pair[0]))
    found = session.exec(select(CandidateRecord.id).where(either)).first()
    if found is None:
        raise NotFound("candidate", str(record))
    return row, found
