"""What we ourselves determined, apart from every claim: dated, sourced, appended."""

import datetime as dt
import uuid

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.drafts import DeterminationDraft
from caseapp.cases.index import refresh
from caseapp.cases.records import case_row
from caseapp.cases.written import Written, added
from caseapp.errors import DateMissing, NotFound, ReasonMissing, SourceMissing, TooLate
from caseapp.fields import Columns, code_of, date_columns, prose, typed_date
from caseapp.office.rules import status_needs_two
from db.codes import TracingStatus
from db.tables import (
    CaseIndex,
    Determination,
    DeterminationProposal,
    DeterminationWithdrawal,
    SourceRecord,
)


def determine(
    session: Session,
    case_id: uuid.UUID,
    draft: DeterminationDraft,
    *,
    worker: str,
    today: dt.date | None = None,
) -> Written:
    """Record our determination; without a date or a source there is none.

    Where the office asks for a second person it is only proposed, and the status stays.
    """
    case_row(session, case_id)
    values = _columns(session, draft, today)
    if status_needs_two(session, str(values["status"])):
        return _propose(session, case_id, values, worker=worker)
    row = record(session, case_id, values, worker=worker)
    return added(ActCode.DETERMINATION_RECORDED, case_id, row.id, values)


def record(
    session: Session, case_id: uuid.UUID, values: Columns, *, worker: str, confirmed_by: str = ""
) -> Determination:
    """Write a determination: by one person, or confirmed by a second one."""
    row = Determination(case_id=case_id, worker=worker, confirmed_by=confirmed_by, **values)
    session.add(row)
    refresh(session, (case_id,))
    return row


def withdraw_determination(
    session: Session, determination_id: uuid.UUID, reason: str, *, worker: str
) -> Written:
    """Take a determination back that was recorded in error; the reason stays beside it."""
    why = prose(reason)
    if not why:
        raise ReasonMissing
    row = session.get(Determination, determination_id)
    if row is None:
        raise NotFound("determination", str(determination_id))
    taken_back = col(DeterminationWithdrawal.determination_id) == determination_id
    if session.exec(select(DeterminationWithdrawal.id).where(taken_back)).first() is not None:
        raise TooLate("determination")
    session.add(
        DeterminationWithdrawal(determination_id=determination_id, reason=why, worker=worker)
    )
    refresh(session, (row.case_id,))
    values = {"status": row.status, "reason": why}
    return added(ActCode.DETERMINATION_WITHDRAWN, row.case_id, determination_id, values)


def standing(session: Session, case_id: uuid.UUID) -> str:
    """Return the status that stands: of the latest date, the later record where dates are equal."""
    query = select(CaseIndex.status).where(col(CaseIndex.case_id) == case_id)
    status = session.exec(query).first()
    if status is None:
        raise NotFound("case", str(case_id))
    return status


def _propose(session: Session, case_id: uuid.UUID, values: Columns, *, worker: str) -> Written:
    row = DeterminationProposal(case_id=case_id, worker=worker, **values)
    session.add(row)
    session.flush()
    return added(ActCode.DETERMINATION_PROPOSED, case_id, row.id, values)


def _columns(session: Session, draft: DeterminationDraft, today: dt.date | None) -> Columns:
    date = typed_date(draft.date_text, "date", today)
    if not date.edtf:
        raise DateMissing
    return {
        "status": code_of(TracingStatus, draft.status, "tracing_status"),
        **date_columns("date_", date),
        "source_id": _source(session, draft.source_id),
        "note": prose(draft.note),
    }


def _source(session: Session, source_id: uuid.UUID | None) -> uuid.UUID:
    if source_id is None:
        raise SourceMissing
    if session.get(SourceRecord, source_id) is None:
        raise NotFound("source", str(source_id))
    return source_id
