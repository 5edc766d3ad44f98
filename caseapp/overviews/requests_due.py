"""All requests of a file: what is overdue, open, answered."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from caseapp.cases.requests import Standing, standing
from caseapp.dates import UncertainDate
from caseapp.fields import date_of
from db.tables import CaseIndex, CaseRequest


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request in a list of all."""

    id: uuid.UUID
    case_id: uuid.UUID
    number: str
    name: str
    kind: str
    recipient: str
    subject: str
    sent: UncertainDate
    due: UncertainDate
    answered: UncertainDate
    standing: Standing
    days_over: int  # since it was due; 0 where it is not overdue


def requests(session: Session, today: dt.date) -> tuple[RequestRow, ...]:
    """Return every request: the overdue first, longest overdue first, then by the day due.

    Those of cases set aside are out of sight with them.
    """
    query = (
        select(CaseRequest, CaseIndex.number, CaseIndex.name)
        .join(CaseIndex, col(CaseIndex.case_id) == col(CaseRequest.case_id))
        .where(col(CaseRequest.removed_at).is_(None), col(CaseIndex.aside) == "")
    )
    rows = [_row(row, number, name, today) for row, number, name in session.exec(query)]
    return tuple(sorted(rows, key=_order))


def count_overdue(session: Session, today: dt.date) -> int:
    """Return how many requests are overdue."""
    in_sight = select(CaseIndex.case_id).where(col(CaseIndex.aside) == "")
    query = select(func.count()).where(
        col(CaseRequest.removed_at).is_(None),
        col(CaseRequest.case_id).in_(in_sight),
        col(CaseRequest.answered_edtf) == "",
        func.coalesce(col(CaseRequest.due_latest), col(CaseRequest.due_earliest)) < today,
    )
    return session.exec(query.select_from(CaseRequest)).one()


def _row(row: CaseRequest, number: str, name: str, today: dt.date) -> RequestRow:
    due, answered = date_of(row, "due_"), date_of(row, "answered_")
    stands, last = standing(due, answered, today), due.latest or due.earliest
    over = (today - last).days if stands == Standing.OVERDUE and last else 0
    return RequestRow(
        id=row.id,
        case_id=row.case_id,
        number=number,
        name=name,
        kind=row.kind,
        recipient=row.recipient,
        subject=row.subject,
        sent=date_of(row, "sent_"),
        due=due,
        answered=answered,
        standing=stands,
        days_over=over,
    )


def _order(row: RequestRow) -> tuple[int, dt.date, str]:
    places = {Standing.OVERDUE: 0, Standing.OPEN: 1, Standing.ANSWERED: 2}
    day = row.due.latest or row.due.earliest or dt.date.max
    return places[row.standing], day, row.number
