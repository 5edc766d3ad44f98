"""What was asked of others, and what is to be done next, with its day."""

import datetime as dt

from sqlalchemy import CheckConstraint

from db.codes import RequestKind
from db.tables.base import CaseRecord, in_order, one_of


class CaseRequest(CaseRecord, table=True):
    """A request to a body, or a step of our own, in a case."""

    __tablename__ = "case_request"
    __table_args__ = (
        one_of("kind", RequestKind, table="case_request"),
        in_order("sent_", table="case_request"),
        in_order("due_", table="case_request"),
        in_order("answered_", table="case_request"),
        CheckConstraint("subject <> ''", name="ck_case_request_subject"),
    )

    kind: str
    recipient: str = ""
    subject: str
    reference: str = ""  # number of the letter
    sent_text: str = ""
    sent_edtf: str = ""
    sent_earliest: dt.date | None = None
    sent_latest: dt.date | None = None
    due_text: str = ""
    due_edtf: str = ""
    due_earliest: dt.date | None = None
    due_latest: dt.date | None = None
    answered_text: str = ""
    answered_edtf: str = ""
    answered_earliest: dt.date | None = None
    answered_latest: dt.date | None = None
    answer: str = ""  # in the body's own words
    note: str = ""
