"""Verdicts of caseworkers on two lines: appended, never edited, withdrawn by a row of their own.

"Same" puts the side that has no case yet on the case of the other; nothing is ever merged, so
that withdrawing takes back exactly what stood there by the verdict alone.
"""

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Row, and_, or_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.facts import chunks
from caseapp.cases.written import Written, added, telling
from caseapp.errors import NotFound, ReasonMissing, TooLate
from caseapp.fields import code_of, prose
from caseapp.office.proposals import confirmed
from caseapp.office.rules import one_person, verdict_needs_two
from caseapp.review.decided_facts import facts_of, facts_text
from caseapp.review.verdict_links import check_apart, check_together, link, part
from caseapp.review.verdict_proposals import (
    follow_otherwise,
    propose,
    told_of,
    turn_down,
    waiting_on,
)
from caseapp.review.verdict_reasons import reason_of
from db.codes import VerdictKind
from db.tables import CandidateRecord, ListEntry, Verdict, VerdictProposal

Pair: TypeAlias = tuple[uuid.UUID, uuid.UUID]
_COLUMNS = select_columns(
    col(Verdict.id),
    col(Verdict.left_entry_id),
    col(Verdict.right_entry_id),
    col(Verdict.verdict),
    col(Verdict.withdraws_id),
)


@dataclass(frozen=True, slots=True)
class StandingVerdict:
    """The verdict that stands on a pair of lines."""

    id: uuid.UUID
    kind: str
    reason: str
    facts: str


def pair(left: uuid.UUID, right: uuid.UUID) -> Pair:
    """Return two lines as a pair that is the same from both sides."""
    return (left, right) if left < right else (right, left)


def decide(
    session: Session, candidate_id: uuid.UUID, verdict: str, reason: str, *, worker: str
) -> Written:
    """Record a verdict and what follows from it; a standing "same" must be withdrawn before.

    Where the office asks for a second person, "same" is proposed first and then confirmed.
    """
    kind = code_of(VerdictKind, verdict, "verdict")
    candidate = _candidate(session, candidate_id)
    why = reason_of(kind, reason, candidate.evidence)
    left, right = _lines(session, candidate)
    before = _standing_row(session, left, right)
    if before is not None and not _may_follow(before.verdict, kind, candidate.changed):
        raise TooLate("verdict")
    made = Verdict(
        left_entry_id=left.id,
        right_entry_id=right.id,
        verdict=kind,
        reason=why,
        worker=worker,
        facts=facts_text(facts_of(session, (left.id, right.id))),
    )
    if kind == VerdictKind.SAME:
        return _same(session, candidate, made)
    if kind == VerdictKind.DIFFERENT:
        check_apart(session, left, right)
    follow_otherwise(session, made)
    return _record(session, candidate, made)


def _same(session: Session, candidate: CandidateRecord, made: Verdict) -> Written:
    """Record "same", or propose it; where another person proposed it, confirm that."""
    left, right = _lines(session, candidate)
    proposal = waiting_on(session, left.id, right.id)
    if proposal is not None and not one_person(proposal.worker, made.worker):
        return _confirm(session, candidate, made, proposal)
    if verdict_needs_two(session, made.verdict):
        check_together(session, left, right)
        return propose(session, made, proposal, told_of(made, left, right))
    follow_otherwise(session, made)
    link(session, left, right, worker=made.worker)
    return _record(session, candidate, made)


def _confirm(
    session: Session, candidate: CandidateRecord, made: Verdict, proposal: VerdictProposal
) -> Written:
    """Record the verdict that another person proposed; it names both."""
    left, right = _lines(session, candidate)
    second, reason = made.worker, made.reason
    made.worker, made.reason, made.confirmed_by = proposal.worker, proposal.reason, second
    link(session, left, right, worker=made.worker)
    written = _record(session, candidate, made, ActCode.VERDICT_CONFIRMED)
    confirmed(session, proposal, reason, made.id, worker=second)
    return telling(written, proposal=str(proposal.id), proposed_by=proposal.worker)


def _record(
    session: Session,
    candidate: CandidateRecord,
    made: Verdict,
    code: ActCode = ActCode.VERDICT_DECIDED,
) -> Written:
    candidate.changed = ""
    session.add_all((made, candidate))
    session.flush()
    return _written(code, made, *_lines(session, candidate))


def withdraw(session: Session, candidate_id: uuid.UUID, reason: str, *, worker: str) -> Written:
    """Take back the verdict that stands on a candidate, and exactly what it added.

    A proposal that waits is taken back first: declined, or withdrawn by whoever proposed it.
    """
    why = prose(reason)
    if not why:
        raise ReasonMissing
    left, right = _lines(session, _candidate(session, candidate_id))
    proposal = waiting_on(session, left.id, right.id)
    if proposal is not None:
        return turn_down(session, proposal.id, why, worker=worker)
    standing = _standing_row(session, left, right)
    if standing is None:
        raise TooLate("verdict")
    row = Verdict(
        left_entry_id=left.id,
        right_entry_id=right.id,
        verdict=standing.verdict,
        reason=why,
        worker=worker,
        withdraws_id=standing.id,
    )
    session.add(row)
    written = _written(ActCode.VERDICT_WITHDRAWN, row, left, right)
    session.flush()
    if standing.verdict == VerdictKind.SAME:
        part(session, (left.id, right.id), why, worker=worker)
        session.flush()
    return written


def standing_verdicts(session: Session) -> dict[Pair, StandingVerdict]:
    """Return the verdict that stands on each pair: the newest that was not withdrawn."""
    return _standing(session.exec(select(Verdict).order_by(col(Verdict.id))))


def standing_kinds(session: Session) -> dict[Pair, str]:
    """Return what stands on each pair, without the reasons and facts: quick for thousands."""
    return _kinds(session.execute(_COLUMNS.order_by(col(Verdict.id))).all())


def standing_beside(session: Session, lines: Collection[uuid.UUID]) -> dict[Pair, str]:
    """Return what stands on each pair with one of these lines on either side."""
    rows = {
        row.id: row
        for chunk in chunks(lines)
        for side in (col(Verdict.left_entry_id), col(Verdict.right_entry_id))
        for row in session.execute(_COLUMNS.where(side.in_(chunk)))
    }
    return _kinds([rows[verdict_id] for verdict_id in sorted(rows)])


def _kinds(rows: Collection[Row[Any]]) -> dict[Pair, str]:
    taken_back = {row.withdraws_id for row in rows}
    return {
        pair(row.left_entry_id, row.right_entry_id): row.verdict
        for row in rows
        if row.withdraws_id is None and row.id not in taken_back
    }


def standing_among(session: Session, lines: Collection[uuid.UUID]) -> dict[Pair, StandingVerdict]:
    """Return the verdicts that stand on pairs of these lines."""
    query = select(Verdict).order_by(col(Verdict.id))
    rows = [
        row
        for chunk in chunks(lines)
        for row in session.exec(query.where(col(Verdict.left_entry_id).in_(chunk)))
    ]
    return _standing(rows)


def _standing(rows: Iterable[Verdict]) -> dict[Pair, StandingVerdict]:
    return {
        pair(row.left_entry_id, row.right_entry_id): StandingVerdict(
            row.id, row.verdict, row.reason, row.facts
        )
        for row in _not_withdrawn(rows)
    }


def _may_follow(before: str, kind: str, changed: str) -> bool:
    """Tell whether a verdict may follow another: the same one only where facts changed since."""
    return before != VerdictKind.SAME and (before != kind or bool(changed))


def _standing_row(session: Session, left: ListEntry, right: ListEntry) -> Verdict | None:
    lines, others = col(Verdict.left_entry_id), col(Verdict.right_entry_id)
    either = or_(
        and_(lines == left.id, others == right.id), and_(lines == right.id, others == left.id)
    )
    rows = _not_withdrawn(session.exec(select(Verdict).where(either).order_by(col(Verdict.id))))
    return rows[-1] if rows else None


def _not_withdrawn(rows: Iterable[Verdict]) -> list[Verdict]:
    known = list(rows)
    taken_back = {row.withdraws_id for row in known}
    return [row for row in known if row.withdraws_id is None and row.id not in taken_back]


def _candidate(session: Session, candidate_id: uuid.UUID) -> CandidateRecord:
    candidate = session.get(CandidateRecord, candidate_id)
    if candidate is None:
        raise NotFound("candidate", str(candidate_id))
    return candidate


def _lines(session: Session, candidate: CandidateRecord) -> tuple[ListEntry, ListEntry]:
    left = session.get_one(ListEntry, candidate.left_entry_id)
    return left, session.get_one(ListEntry, candidate.right_entry_id)


def _written(code: ActCode, row: Verdict, left: ListEntry, right: ListEntry) -> Written:
    told = told_of(row, left, right)
    return added(code, told["case"], row.id, told["values"])
