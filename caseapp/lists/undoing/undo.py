"""Taking a whole import back, at any later date, without losing what people did since.

Cases that people or other imports built upon stay, with all that the import gave them, and with a
line of our own list where no other is left, so that matching goes on seeing the child. Lines on
which something stands (verdicts, claims of others) stay too, off every case and on a list that is
no longer shown, until nothing stands on them any more.
"""

import uuid

from sqlalchemy import CompoundSelect, UpdateBase, func, or_, select, union
from sqlmodel import Session, col, delete, update

from caseapp.acts import ActCode
from caseapp.cases.facts import chunks
from caseapp.cases.index import refresh
from caseapp.cases.own_lines import give_own_lines
from caseapp.errors import NotFound, TooLate
from caseapp.journal import JSON, Act
from caseapp.lists.reports import UndoReport
from caseapp.lists.undoing.handing_over import RECORDS, hand_over, hand_over_list
from caseapp.lists.undoing.left_behind import leave_to_later
from caseapp.lists.undoing.questions_left import leave_questions
from caseapp.lists.undoing.worked_on import standing_verdicts_on, worked_on
from caseapp.lists.versions.accepting import give_back
from caseapp.office.proposals import close
from caseapp.progress import SILENT, Progress
from caseapp.review.verdict_links import part
from caseapp.review.verdict_proposals import waiting_beside
from db.codes import VerdictKind
from db.tables import (
    AcceptanceWithdrawal,
    AcceptedField,
    BirthRecord,
    CandidateRecord,
    CaseIndex,
    ChildList,
    Claim,
    ClaimCorrection,
    ClaimWithdrawal,
    ImportRun,
    LineContinuation,
    ListEntry,
    PersonName,
    Placement,
    RefusedRow,
    TracingCase,
    Verdict,
    VerdictProposal,
)
from db.tables.base import now

_STAGES = 6  # what stays found, verdicts withdrawn, handed over, records, cases, index
REASON = "import_undone"  # why verdicts and their claims were withdrawn


def undo_import(
    session: Session, import_id: uuid.UUID, *, worker: str, progress: Progress = SILENT
) -> UndoReport:
    """Take an import back; what people built upon its cases since is kept and named."""
    progress.step(0, _STAGES)
    undone = _mark_undone(session, import_id)
    kept = worked_on(session, import_id)
    touched = _touched_cases(session, import_id) | {*kept.by_people, *kept.by_imports}
    entries = _count(session, ListEntry, import_id)
    claims = _count(session, Claim, import_id)
    made = _count(session, TracingCase, import_id)
    progress.step(1, _STAGES)
    claims += _withdraw_verdicts(session, import_id, worker)
    claims -= leave_to_later(session, undone, import_id)
    give_back(session, import_id)
    progress.step(2, _STAGES)
    leave_questions(session, import_id)
    hand_over(session, import_id, kept)
    hand_over_list(session, undone)
    progress.step(3, _STAGES)
    _delete_records(session, import_id)
    progress.step(4, _STAGES)
    _delete_cases(session, import_id)
    _delete_lines(session)
    give_own_lines(session, touched)
    progress.step(5, _STAGES)
    refresh(session, touched)
    progress.step(_STAGES, _STAGES)
    return UndoReport(
        import_id=import_id,
        title=undone.title,
        entries=entries,
        claims=claims,
        cases_removed=made - len(kept),
        cases_kept=kept.numbers,
    )


def undo_act(report: UndoReport) -> Act:
    """Return the journal's line about an import taken back."""
    data: dict[str, JSON] = {
        "title": report.title,
        "entries": report.entries,
        "claims": report.claims,
        "cases_removed": report.cases_removed,
        "cases_kept": report.cases_kept,
    }
    return Act(ActCode.IMPORT_UNDONE, str(report.import_id), data)


def _mark_undone(session: Session, import_id: uuid.UUID) -> ChildList:
    """Mark the import, which opens its claims to deletion; return its list."""
    run = session.get(ImportRun, import_id)
    if run is None:
        raise NotFound("import", str(import_id))
    if run.undone_at is not None:
        raise TooLate("import")
    run.undone_at = now()
    session.flush()
    return session.get_one(ChildList, run.list_id)


def _touched_cases(session: Session, import_id: uuid.UUID) -> set[uuid.UUID]:
    """Return the cases of others on which anything of the import stands."""
    tables = (ListEntry, Claim, *RECORDS)
    made = select(col(TracingCase.id)).where(col(TracingCase.import_id) == import_id)
    cases: CompoundSelect[*tuple[uuid.UUID | None]] = union(
        *(
            select(col(table.case_id)).where(
                col(table.import_id) == import_id, col(table.case_id).not_in(made)
            )
            for table in tables
        )
    )
    return {case_id for (case_id,) in session.execute(cases) if case_id}


def _count(
    session: Session, table: type[ListEntry | Claim | TracingCase], import_id: uuid.UUID
) -> int:
    query = select(func.count()).where(col(table.import_id) == import_id)
    return session.scalars(query).one()


def _withdraw_verdicts(session: Session, import_id: uuid.UUID, worker: str) -> int:
    """Withdraw what was decided on the import's lines; return how many claims that takes back."""
    before = _count_withdrawals(session)
    standing = session.scalars(select(Verdict).where(standing_verdicts_on(import_id))).all()
    ours = session.scalars(select(col(ListEntry.id)).where(col(ListEntry.import_id) == import_id))
    for proposal in waiting_beside(session, ours.all()):
        close(session, proposal, REASON, worker=worker)
    for verdict in standing:
        session.add(
            Verdict(
                left_entry_id=verdict.left_entry_id,
                right_entry_id=verdict.right_entry_id,
                verdict=verdict.verdict,
                reason=REASON,
                worker=worker,
                withdraws_id=verdict.id,
            )
        )
    session.flush()
    for verdict in standing:
        if verdict.verdict == VerdictKind.SAME:
            lines = (verdict.left_entry_id, verdict.right_entry_id)
            part(session, lines, REASON, worker=worker)
    session.flush()
    return _count_withdrawals(session) - before


def _count_withdrawals(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(ClaimWithdrawal)).one()


def _delete_records(session: Session, import_id: uuid.UUID) -> None:
    """Delete claims, candidates and the records of cases that the import made."""
    claims = select(col(Claim.id)).where(col(Claim.import_id) == import_id)
    for about_claims in (ClaimWithdrawal, ClaimCorrection):
        _run(session, delete(about_claims).where(col(about_claims.claim_id).in_(claims)))
    lines = select(col(ListEntry.id)).where(col(ListEntry.import_id) == import_id)
    left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    _run(session, delete(CandidateRecord).where(or_(left.in_(lines), right.in_(lines))))
    continued = col(LineContinuation.earlier_entry_id).in_(lines)
    _run(session, delete(LineContinuation).where(continued))
    ours = select(col(AcceptedField.id)).where(col(AcceptedField.import_id) == import_id)
    taken_back = col(AcceptanceWithdrawal.accepted_id).in_(ours)
    _run(session, delete(AcceptanceWithdrawal).where(taken_back))
    for table in (Claim, *RECORDS, RefusedRow, LineContinuation, AcceptedField):
        _run(session, delete(table).where(col(table.import_id) == import_id))


def _delete_cases(session: Session, import_id: uuid.UUID) -> None:
    """Take the import's lines off every case, and delete the cases that it made."""
    ours = col(ListEntry.import_id) == import_id
    _run(session, update(ListEntry).where(ours).values(case_id=None, joined=False))
    cases = select(col(TracingCase.id)).where(col(TracingCase.import_id) == import_id)
    _run(session, delete(CaseIndex).where(col(CaseIndex.case_id).in_(cases)))
    _run(session, delete(TracingCase).where(col(TracingCase.import_id) == import_id))


def _delete_lines(session: Session) -> None:
    """Delete what undone imports left of lines and lists, once nothing refers to it any more."""
    undone = select(col(ImportRun.id)).where(col(ImportRun.undone_at).is_not(None))
    for table, referred_to in ((ListEntry, _lines_referred_to), (ChildList, _lists_referred_to)):
        left = select(col(table.id)).where(
            col(table.import_id).in_(undone), col(table.id).not_in(referred_to())
        )
        while ids := session.scalars(left).all():  # a list may have been what referred to another
            for chunk in chunks(ids):
                _run(session, delete(table).where(col(table.id).in_(chunk)))


def _run(session: Session, statement: UpdateBase) -> None:
    """Run a statement over many rows of which the session holds none."""
    session.exec(statement, execution_options={"synchronize_session": False})


def _lines_referred_to() -> CompoundSelect[*tuple[uuid.UUID | None]]:
    references = (
        Verdict.left_entry_id,
        Verdict.right_entry_id,
        Claim.entry_id,
        Claim.said_in_entry_id,
        PersonName.entry_id,
        BirthRecord.entry_id,
        Placement.entry_id,
        AcceptedField.entry_id,
        VerdictProposal.left_entry_id,
        VerdictProposal.right_entry_id,
    )
    return union(*(select(col(one)).where(col(one).is_not(None)) for one in references))


def _lists_referred_to() -> CompoundSelect[*tuple[uuid.UUID | None]]:
    references = (ListEntry.list_id, ChildList.answers_list_id, ChildList.earlier_version_id)
    return union(*(select(col(one)).where(col(one).is_not(None)) for one in references))
