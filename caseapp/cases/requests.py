"""Requests to bodies, and steps of our own: sent, due, answered."""

import datetime as dt
import uuid
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session

from caseapp.cases import records
from caseapp.cases.written import Written
from caseapp.dates import UncertainDate
from caseapp.errors import NotUnderstood
from caseapp.fields import Columns, code_of, date_columns, needed, prose, typed_date
from caseapp.names.clean import tidy
from db.codes import RequestKind
from db.tables import CaseRequest


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """A request or a step as typed; the dates as people write dates."""

    kind: str
    subject: str
    recipient: str = ""
    reference: str = ""
    sent_text: str = ""
    due_text: str = ""
    answered_text: str = ""
    answer: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None


class Standing(StrEnum):
    """Where a request stands on a day; computed, never stored."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"


def standing(due: UncertainDate, answered: UncertainDate, today: dt.date) -> Standing:
    """Return how a request stands: overdue from the day after the last day it was due."""
    if answered.edtf:
        return Standing.ANSWERED
    last = due.latest or due.earliest
    return Standing.OVERDUE if last is not None and last < today else Standing.OPEN


def add_request(
    session: Session, case_id: uuid.UUID, draft: RequestDraft, *, today: dt.date | None = None
) -> Written:
    """Add a request or a step."""
    return records.add(session, CaseRequest, case_id, _columns(draft, today))


def change_request(
    session: Session, request_id: uuid.UUID, draft: RequestDraft, *, today: dt.date | None = None
) -> Written:
    """Correct a request, or write down its answer."""
    return records.change(session, CaseRequest, request_id, _columns(draft, today))


def remove_request(session: Session, request_id: uuid.UUID) -> Written:
    """Take a request out of sight."""
    return records.remove(session, CaseRequest, request_id)


def _columns(draft: RequestDraft, today: dt.date | None) -> Columns:
    sent = typed_date(draft.sent_text, "sent", today)
    due = typed_date(draft.due_text, "due", today, ahead=True)
    answered = typed_date(draft.answered_text, "answered", today)
    for what, date in (("due", due), ("answered", answered)):
        if sent.earliest and date.latest and date.latest < sent.earliest:
            raise NotUnderstood(what, date.text, "before_sent")
    return {
        "kind": code_of(RequestKind, draft.kind, "request_kind"),
        "recipient": tidy(draft.recipient),
        "subject": needed(draft.subject, "subject"),
        "reference": tidy(draft.reference),
        **date_columns("sent_", sent),
        **date_columns("due_", due),
        **date_columns("answered_", answered),
        "answer": prose(draft.answer),
        "note": prose(draft.note),
        "source_id": draft.source_id,
    }
