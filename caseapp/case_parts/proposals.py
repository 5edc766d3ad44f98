"""Proposals that wait for a second person, as cases and the start page show them."""

import uuid

from sqlalchemy import func
from sqlmodel import Session, col, select

from caseapp.case_parts.by_case import ByCase, Ids, grouped
from caseapp.case_parts.lines import ProposalLine
from caseapp.cases.asides import waits as aside_waits
from caseapp.fields import date_of
from caseapp.office.proposals import waits
from db.codes import ProposalAnswerKind
from db.tables import (
    CandidateRecord,
    CaseAside,
    DeterminationProposal,
    ProposalAnswer,
    SourceRecord,
    VerdictProposal,
)


def proposal_lines(session: Session, case_ids: Ids) -> ByCase[tuple[ProposalLine, ...]]:
    """Return what was ever proposed on each case: what waits first, then the newest first."""
    query = (
        select(DeterminationProposal, SourceRecord)
        .join(SourceRecord, col(SourceRecord.id) == col(DeterminationProposal.source_id))
        .where(col(DeterminationProposal.case_id).in_(case_ids))
        .order_by(col(DeterminationProposal.id).desc())
    )
    rows = session.exec(query).all()
    answers = _answers(session, [row.id for row, _ in rows])
    lines = grouped((row.case_id, _line(row, told, answers.get(row.id))) for row, told in rows)
    return {one: tuple(sorted(lines[one], key=lambda line: not line.waits)) for one in case_ids}


def cases_with_proposal(session: Session) -> frozenset[uuid.UUID]:
    """Return the cases on which something waits for a second person: a status, being set aside."""
    query = select(DeterminationProposal.case_id).where(waits(DeterminationProposal))
    asides = select(CaseAside.case_id).where(aside_waits())
    return frozenset(session.exec(query)) | frozenset(session.exec(asides))


def proposed_pairs(session: Session) -> tuple[uuid.UUID, ...]:
    """Return the candidates whose verdict waits for a second person, the oldest proposal first."""
    query = (
        select(CandidateRecord.id)
        .join(
            VerdictProposal,
            (col(VerdictProposal.left_entry_id) == col(CandidateRecord.left_entry_id))
            & (col(VerdictProposal.right_entry_id) == col(CandidateRecord.right_entry_id)),
        )
        .where(waits(VerdictProposal))
        .order_by(col(VerdictProposal.id))
    )
    return tuple(session.exec(query))


def count_proposed_pairs(session: Session) -> int:
    """Return how many verdicts wait for a second person."""
    query = select(func.count()).select_from(VerdictProposal).where(waits(VerdictProposal))
    return session.exec(query).one()


def _answers(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID | None, ProposalAnswer]:
    """Return the newest answer to each proposal."""
    if not ids:
        return {}
    about = col(ProposalAnswer.determination_proposal_id)
    query = select(ProposalAnswer).where(about.in_(ids)).order_by(col(ProposalAnswer.id))
    return {row.determination_proposal_id: row for row in session.exec(query)}


def _line(
    row: DeterminationProposal, source: SourceRecord, answer: ProposalAnswer | None
) -> ProposalLine:
    if answer is not None and answer.answer == ProposalAnswerKind.REOPENED:
        answer = None
    return ProposalLine(
        id=row.id,
        status=row.status,
        date=date_of(row, "date_"),
        note=row.note,
        source_id=row.source_id,
        source=", ".join(filter(None, (source.publisher, source.title))),
        worker=row.worker,
        proposed_at=row.created_at,
        outcome=answer.answer if answer else "",
        answered_by=answer.worker if answer else "",
        answered_at=answer.created_at if answer else None,
        reason=answer.reason if answer else "",
    )
