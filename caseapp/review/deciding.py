"""Deciding on a pair with an eye to the verdicts that stand: none is contradicted unawares."""

import uuid

from sqlmodel import Session

from caseapp.cases.written import Written
from caseapp.errors import Contradicts, NotFound, ReasonMissing
from caseapp.fields import prose
from caseapp.matching.reasons import Story
from caseapp.review import verdicts
from caseapp.review.even_rivals import even_rivals
from caseapp.review.link_reading import contradictions_if_same
from db.codes import VerdictKind
from db.tables import CandidateRecord


def decide(
    session: Session, candidate_id: uuid.UUID, verdict: str, reason: str, *, worker: str
) -> Written:
    """Record a verdict; "same" is refused without a reason where it is not plain.

    That is against verdicts that stand, of what looks like brother and sister, and where other
    lines agree as well.
    """
    if verdict == VerdictKind.SAME and not prose(reason):
        candidate = _found(session, candidate_id)
        _refuse_contradiction(session, candidate)
        if candidate.story == Story.SIBLING or even_rivals(session, [candidate])[candidate.id]:
            raise ReasonMissing
    return verdicts.decide(session, candidate_id, verdict, reason, worker=worker)


def _found(session: Session, candidate_id: uuid.UUID) -> CandidateRecord:
    candidate = session.get(CandidateRecord, candidate_id)
    if candidate is None:
        raise NotFound("candidate", str(candidate_id))
    return candidate


def _refuse_contradiction(session: Session, candidate: CandidateRecord) -> None:
    found = contradictions_if_same(session, candidate.left_entry_id, candidate.right_entry_id)
    if found:
        raise Contradicts(
            tuple(tuple(f"{side.name} ({side.line})" for side in one.chain) for one in found)
        )
