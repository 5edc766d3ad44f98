"""How proposals to a second person, and what was answered to them, are undone and done again.

Only the other person can confirm, also when it is done again.
"""

import uuid
from collections.abc import Mapping

from sqlmodel import Session, select

from caseapp.acts import ActCode
from caseapp.cases import proposed
from caseapp.errors import NotFound
from caseapp.office.proposals import check_second, found
from caseapp.review import verdict_proposals, verdicts
from caseapp.undoing import stated
from caseapp.undoing.way import Data, Way
from db.tables import CandidateRecord, VerdictProposal


def _take_back(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    why = _said(data, "reason") or stated.REASON
    return proposed.turn_down(session, record, why, worker=worker).id


def _propose_again(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    proposed.let_wait(session, record, worker=worker)
    return record


def _unconfirm(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    proposed.let_wait(session, uuid.UUID(_said(data, "proposal")), worker=worker)
    return stated.withdraw_determination(session, record, data, worker)


def _confirm_again(session: Session, _record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    proposal = uuid.UUID(_said(data, "proposal"))
    return proposed.confirm(session, proposal, _said(data, "reason"), worker=worker).id


def _turn_down(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    why = _said(data, "reason") or stated.REASON
    return verdict_proposals.turn_down(session, record, why, worker=worker).id


def _let_wait(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    verdict_proposals.let_wait(session, record, worker=worker)
    return record


def _part_again(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    stated.withdraw_verdict(session, record, data, worker)
    verdict_proposals.let_wait(session, uuid.UUID(_said(data, "proposal")), worker=worker)
    return record


def _link_again(session: Session, _record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    row = found(session, VerdictProposal, uuid.UUID(_said(data, "proposal")))
    check_second(session, row, worker)
    return verdicts.decide(
        session, _candidate(session, row), row.verdict, row.reason, worker=worker
    ).id


def _said(data: Data, name: str) -> str:
    return str(data.get(name) or "")


def _candidate(session: Session, row: VerdictProposal) -> uuid.UUID:
    query = select(CandidateRecord.id).where(
        CandidateRecord.left_entry_id == row.left_entry_id,
        CandidateRecord.right_entry_id == row.right_entry_id,
    )
    candidate = session.exec(query).first()
    if candidate is None:
        raise NotFound("candidate", str(row.id))
    return candidate


WAYS: Mapping[str, Way] = {
    ActCode.DETERMINATION_PROPOSED: Way(_take_back, _propose_again),
    ActCode.DETERMINATION_CONFIRMED: Way(_unconfirm, _confirm_again),
    ActCode.DETERMINATION_DECLINED: Way(_propose_again, _take_back),
    ActCode.DETERMINATION_PROPOSAL_WITHDRAWN: Way(_propose_again, _take_back),
    ActCode.VERDICT_PROPOSED: Way(_turn_down, _let_wait),
    ActCode.VERDICT_CONFIRMED: Way(_part_again, _link_again),
    ActCode.VERDICT_DECLINED: Way(_let_wait, _turn_down),
    ActCode.VERDICT_PROPOSAL_WITHDRAWN: Way(_let_wait, _turn_down),
}
