"""What caseworkers looked at and found in order."""

import uuid

from sqlmodel import Field

from db.tables.base import Row


class ReviewNote(Row, table=True):
    """A finding about a case that somebody looked at; appended, the newest about it holds."""

    __tablename__ = "review_note"

    case_id: uuid.UUID = Field(foreign_key="tracing_case.id", index=True)
    rule: str  # a code of whatever finds: contradictions, checks
    subject: str  # the ids of the records that the finding is about
    fingerprint: str  # of what these records said then
    reason: str
    worker: str
    taken_back: bool = False
