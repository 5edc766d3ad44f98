"""Proposals that wait for a second person: what was answered to them, all of it appended.

The newest answer to a proposal holds. None, or one that reopened it, means that it waits.
"""

import uuid
from typing import TypeAlias, TypeVar

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session, col

from caseapp.errors import NotFound, ReasonMissing, SecondPersonNeeded, TooLate
from caseapp.fields import prose
from caseapp.office.rules import one_person
from db.codes import ProposalAnswerKind
from db.tables import DeterminationProposal, ProposalAnswer, VerdictProposal

Proposal: TypeAlias = DeterminationProposal | VerdictProposal
Kind = TypeVar("Kind", DeterminationProposal, VerdictProposal)
_ABOUT = {
    DeterminationProposal: "determination_proposal_id",
    VerdictProposal: "verdict_proposal_id",
}


def waits(table: type[Proposal]) -> ColumnElement[bool]:
    """Return the condition that a proposal of this kind waits."""
    newest = (
        select(col(ProposalAnswer.answer))
        .where(getattr(ProposalAnswer, _ABOUT[table]) == col(table.id))
        .order_by(col(ProposalAnswer.id).desc())
        .limit(1)
        .correlate(table)
        .scalar_subquery()
    )
    return func.coalesce(newest, ProposalAnswerKind.REOPENED.value) == ProposalAnswerKind.REOPENED


def is_waiting(session: Session, proposal: Proposal) -> bool:
    """Tell whether a proposal waits."""
    table = type(proposal)
    query = select(waits(table)).where(col(table.id) == proposal.id)
    return bool(session.execute(query).scalar())


def found(session: Session, table: type[Kind], proposal_id: uuid.UUID) -> Kind:
    """Return a proposal, or refuse."""
    row = session.get(table, proposal_id)
    if row is None:
        raise NotFound("proposal", str(proposal_id))
    return row


def confirmed(
    session: Session, proposal: Proposal, reason: str, written: uuid.UUID, *, worker: str
) -> None:
    """Keep that a second person confirmed a proposal, and what was written by that."""
    answer = ProposalAnswer(
        answer=ProposalAnswerKind.CONFIRMED,
        reason=prose(reason),
        worker=worker,
        written_id=written,
    )
    _append(session, proposal, answer)


def check_second(session: Session, proposal: Proposal, worker: str) -> None:
    """Refuse where a proposal does not wait, or waits for another person than this one."""
    check_waiting(session, proposal)
    if one_person(proposal.worker, worker):
        raise SecondPersonNeeded(proposal.worker)


def check_waiting(session: Session, proposal: Proposal) -> None:
    """Refuse where somebody answered a proposal meanwhile."""
    if not is_waiting(session, proposal):
        raise TooLate("proposal")


def close(session: Session, proposal: Proposal, reason: str, *, worker: str) -> ProposalAnswerKind:
    """Keep that a proposal is not followed: withdrawn by its own worker, else declined."""
    check_waiting(session, proposal)
    why = prose(reason)
    if not why:
        raise ReasonMissing
    own = one_person(proposal.worker, worker)
    answer = ProposalAnswerKind.WITHDRAWN if own else ProposalAnswerKind.DECLINED
    _append(session, proposal, ProposalAnswer(answer=answer, reason=why, worker=worker))
    return answer


def reopen(session: Session, proposal: Proposal, *, worker: str) -> None:
    """Let a proposal wait again whose answer was undone."""
    if is_waiting(session, proposal):
        raise TooLate("proposal")
    _append(session, proposal, ProposalAnswer(answer=ProposalAnswerKind.REOPENED, worker=worker))


def _append(session: Session, proposal: Proposal, answer: ProposalAnswer) -> None:
    setattr(answer, _ABOUT[type(proposal)], proposal.id)
    session.add(answer)
    session.flush()
