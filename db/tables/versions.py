"""Versions of a list: which lines are one child's, and which changes were accepted."""

import uuid

from sqlmodel import Field

from db.tables.base import Imported, Row, json_text


class LineContinuation(Imported, table=True):
    """A line of a new version, and the line of the earlier one that it continues."""

    __tablename__ = "line_continuation"

    entry_id: uuid.UUID = Field(foreign_key="list_entry.id", unique=True)
    earlier_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)


class AcceptedField(Imported, table=True):
    """What a new version says otherwise and a person took over; appended, never changed."""

    __tablename__ = "accepted_field"

    entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    field: str  # of caseapp.lists.model.FIELDS
    before: str = json_text()  # the columns of the case that changed, as they were
    worker: str
    batch: uuid.UUID = Field(index=True)  # the same for all that was taken over in one act


class AcceptanceWithdrawal(Row, table=True):
    """An accepted change taken back; appended, never changed."""

    __tablename__ = "acceptance_withdrawal"

    accepted_id: uuid.UUID = Field(foreign_key="accepted_field.id", unique=True)
    batch: uuid.UUID = Field(index=True)  # the same for all that was taken back in one act
    worker: str
