"""Files that belong to a case; their bytes stand apart, so that lists of them never load these."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.codes import AttachmentKind
from db.tables.base import CaseRecord, Row, added_switch, in_order, one_of


class Attachment(CaseRecord, table=True):
    """A file kept with a case, a record of it, or a source; its name is only kept inside."""

    __tablename__ = "attachment"
    __table_args__ = (
        one_of("kind", AttachmentKind, table="attachment"),
        in_order("date_", table="attachment"),
        CheckConstraint("size > 0 AND length(sha256) = 64", name="ck_attachment_bytes"),
    )

    kind: str
    title: str = ""
    file_name: str
    media_type: str
    size: int
    sha256: str
    width: int = 0  # of a picture, in pixels
    height: int = 0
    about_id: uuid.UUID | None = None  # the record of the case that it belongs to
    date_text: str = ""
    date_edtf: str = ""
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    seen: str = ""  # who is on it
    leads: bool = False  # may stand on the head of the case and on paper
    note: str = ""
    private: bool = added_switch()  # neither it nor its name leaves the office on paper


class AttachmentContent(Row, table=True):
    """The bytes of a file as they came; appended, never changed."""

    __tablename__ = "attachment_content"

    attachment_id: uuid.UUID = Field(foreign_key="attachment.id", unique=True)
    content: bytes


class AttachmentPreview(Row, table=True):
    """A small picture of a picture, drawn anew and therefore without whatever else it carried."""

    __tablename__ = "attachment_preview"

    attachment_id: uuid.UUID = Field(foreign_key="attachment.id", unique=True)
    picture: bytes
