"""Determinations that wait for a second person: confirmed, declined, or withdrawn.

The determination itself is written only when it is confirmed, and names both persons.
"""

import uuid
from typing import Any

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases import citations
from caseapp.cases.determinations import record
from caseapp.cases.written import Written, added
from caseapp.office.proposals import check_second, close, confirmed, found, reopen
from db.codes import ProposalAnswerKind
from db.tables import DeterminationProposal

_CLOSED = {
    ProposalAnswerKind.DECLINED: ActCode.DETERMINATION_DECLINED,
    ProposalAnswerKind.WITHDRAWN: ActCode.DETERMINATION_PROPOSAL_WITHDRAWN,
}


def confirm(session: Session, proposal_id: uuid.UUID, reason: str = "", *, worker: str) -> Written:
    """Write the determination that another person proposed; by now the status is of it."""
    proposal = found(session, DeterminationProposal, proposal_id)
    check_second(session, proposal, worker)
    row = record(
        session, proposal.case_id, _values(proposal), worker=proposal.worker, confirmed_by=worker
    )
    citations.carry_over(session, proposal.id, row.id)
    confirmed(session, proposal, reason, row.id, worker=worker)
    told = {**_told(proposal), "proposal": proposal.id, "reason": reason}
    return added(ActCode.DETERMINATION_CONFIRMED, proposal.case_id, row.id, told)


def turn_down(session: Session, proposal_id: uuid.UUID, reason: str, *, worker: str) -> Written:
    """Decline what another person proposed, or withdraw one's own proposal; the reason stays."""
    proposal = found(session, DeterminationProposal, proposal_id)
    answer = close(session, proposal, reason, worker=worker)
    told = {**_told(proposal), "reason": reason}
    return added(_CLOSED[answer], proposal.case_id, proposal.id, told)


def let_wait(session: Session, proposal_id: uuid.UUID, *, worker: str) -> None:
    """Let a proposal wait again whose answer was undone."""
    reopen(session, found(session, DeterminationProposal, proposal_id), worker=worker)


def _values(proposal: DeterminationProposal) -> dict[str, Any]:
    return proposal.model_dump(exclude={"id", "created_at", "case_id", "worker"})


def _told(proposal: DeterminationProposal) -> dict[str, Any]:
    return {
        "status": proposal.status,
        "date_text": proposal.date_text,
        "date_edtf": proposal.date_edtf,
        "proposed_by": proposal.worker,
    }
