"""The verdict "same" as one person proposes it, until a second one confirms or declines it."""

import uuid
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import or_
from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.facts import chunks
from caseapp.cases.written import Written, added
from caseapp.errors import SecondPersonNeeded
from caseapp.office.proposals import close, found, reopen, waits
from db.codes import ProposalAnswerKind
from db.tables import ListEntry, Verdict, VerdictProposal

OTHERWISE = "other_verdict"  # why a proposal is not followed where another verdict gave no reason
_CLOSED = {
    ProposalAnswerKind.DECLINED: ActCode.VERDICT_DECLINED,
    ProposalAnswerKind.WITHDRAWN: ActCode.VERDICT_PROPOSAL_WITHDRAWN,
}


def waiting_on(session: Session, left: uuid.UUID, right: uuid.UUID) -> VerdictProposal | None:
    """Return the proposal that waits on a pair of lines."""
    lines = {left, right}
    rows = waiting_beside(session, lines)
    return next((one for one in rows if {one.left_entry_id, one.right_entry_id} == lines), None)


def waiting(session: Session) -> dict[tuple[uuid.UUID, uuid.UUID], VerdictProposal]:
    """Return every proposal that waits, by the lines of its candidate."""
    rows = session.exec(select(VerdictProposal).where(waits(VerdictProposal)))
    return {(row.left_entry_id, row.right_entry_id): row for row in rows}


def waiting_beside(session: Session, lines: Collection[uuid.UUID]) -> list[VerdictProposal]:
    """Return the proposals that wait on pairs with one of these lines."""
    left, right = col(VerdictProposal.left_entry_id), col(VerdictProposal.right_entry_id)
    query = select(VerdictProposal).where(waits(VerdictProposal))
    rows = {
        row.id: row
        for chunk in chunks(lines)
        for row in session.exec(query.where(or_(left.in_(chunk), right.in_(chunk))))
    }
    return [rows[one] for one in sorted(rows)]


def propose(
    session: Session, made: Verdict, standing: VerdictProposal | None, told: Mapping[str, Any]
) -> Written:
    """Propose a verdict to a second person; what waits already is not proposed again."""
    if standing is not None:
        raise SecondPersonNeeded(standing.worker)
    row = VerdictProposal(
        left_entry_id=made.left_entry_id,
        right_entry_id=made.right_entry_id,
        verdict=made.verdict,
        reason=made.reason,
        worker=made.worker,
    )
    session.add(row)
    session.flush()
    return added(ActCode.VERDICT_PROPOSED, told["case"], row.id, told["values"])


def follow_otherwise(session: Session, made: Verdict) -> None:
    """Close the proposal that waits on a pair on which a verdict is recorded without it."""
    standing = waiting_on(session, made.left_entry_id, made.right_entry_id)
    if standing is not None:
        close(session, standing, made.reason or OTHERWISE, worker=made.worker)


def turn_down(session: Session, proposal_id: uuid.UUID, reason: str, *, worker: str) -> Written:
    """Decline what another person proposed, or withdraw one's own proposal; the reason stays."""
    row = found(session, VerdictProposal, proposal_id)
    answer = close(session, row, reason, worker=worker)
    left, right = (
        session.get_one(ListEntry, one) for one in (row.left_entry_id, row.right_entry_id)
    )
    told = told_of(row, left, right)
    values = {**told["values"], "reason": reason, "proposed_by": row.worker}
    return added(_CLOSED[answer], told["case"], row.id, values)


def let_wait(session: Session, proposal_id: uuid.UUID, *, worker: str) -> None:
    """Let a proposal wait again whose answer was undone."""
    reopen(session, found(session, VerdictProposal, proposal_id), worker=worker)


def told_of(row: Verdict | VerdictProposal, left: ListEntry, right: ListEntry) -> dict[str, Any]:
    """Return what the journal tells of a verdict: on which case, and of which lines."""
    values = {
        "verdict": row.verdict,
        "reason": row.reason,
        "left_name": left.name_written,
        "left_line": left.line,
        "right_name": right.name_written,
        "right_line": right.line,
    }
    return {"case": left.case_id or right.case_id or "", "values": values}
