"""What the file says of itself, and the journal of every write."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from db.tables.base import Row, UtcDateTime, added_switch, json_text


class FileInfo(Row, table=True):
    """The one row about this file."""

    __tablename__ = "file_info"
    __table_args__ = (CheckConstraint("single = 1", name="ck_file_info_single"),)

    single: int = Field(default=1, unique=True)
    is_demo: bool = False
    next_case: int = 1
    device_id: uuid.UUID
    two_for_status: bool = added_switch()  # “located” and “returned” need a second person
    two_for_same: bool = added_switch()  # the verdict “same” needs one


class JournalLine(SQLModel, table=True):
    """One act, chained to the one before it by SHA-256; appended, never changed."""

    __tablename__ = "journal"

    number: int = Field(primary_key=True)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    device: str
    worker: str
    act: str
    record: str = Field(default="", index=True)
    data: str = json_text()
    previous_hash: str
    hash: str = Field(unique=True)
