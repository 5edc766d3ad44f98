"""Deciding on a pair with an eye to the verdicts that stand: none is contradicted unawares."""

import uuid

from sqlmodel import Session

from caseapp import verdicts
from caseapp.cases.fields import prose
from caseapp.cases.written import Written
from caseapp.errors import Contradicts, NotFound
from caseapp.link_reading import contradictions_if_same
from db.codes import VerdictKind
from db.tables import CandidateRecord


def decide(
    session: Session, candidate_id: uuid.UUID, verdict: str, reason: str, *, worker: str
) -> Written:
    """Record a verdict; "same" against verdicts that stand is refused unless it says why."""
    if verdict == VerdictKind.SAME and not prose(reason):
        _refuse_contradiction(session, candidate_id)
    return verdicts.decide(session, candidate_id, verdict, reason, worker=worker)


def _refuse_contradiction(session: Session, candidate_id: uuid.UUID) -> None:
    candidate = session.get(CandidateRecord, candidate_id)
    if candidate is None:
        raise NotFound("candidate", str(candidate_id))
    found = contradictions_if_same(session, candidate.left_entry_id, candidate.right_entry_id)
    if found:
        raise Contradicts(
            tuple(tuple(f"{side.name} ({side.line})" for side in one.chain) for one in found)
        )
