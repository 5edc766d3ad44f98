"""What the office writes on a case for itself: notes, tags, flags."""

import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.codes import FlagKind
from db.tables.base import CaseRecord, Row, one_of


class CaseNote(CaseRecord, table=True):
    """A note of a worker; the moment of its making dates it."""

    __tablename__ = "case_note"
    __table_args__ = (CheckConstraint("text <> ''", name="ck_case_note_text"),)

    text: str
    worker: str
    pinned: bool = False
    private: bool = False


class Tag(Row, table=True):
    """A word by which the office puts cases together."""

    __tablename__ = "tag"
    __table_args__ = (CheckConstraint("name <> ''", name="ck_tag_name"),)

    name: str = Field(unique=True)


class CaseTag(CaseRecord, table=True):
    """A tag on a case."""

    __tablename__ = "case_tag"

    tag_id: uuid.UUID = Field(foreign_key="tag.id", index=True)


class CaseFlag(CaseRecord, table=True):
    """A mark that whoever opens the case must see, with its reason."""

    __tablename__ = "case_flag"
    __table_args__ = (one_of("kind", FlagKind, table="case_flag"),)

    kind: str
    reason: str = ""
    worker: str
