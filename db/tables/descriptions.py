"""What the child looked like, and further sources of single facts."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.codes import HealthGroup
from db.tables.base import CaseRecord, added_switch, in_order, one_of


class Description(CaseRecord, table=True):
    """What a child looked like on a day, by one source."""

    __tablename__ = "description"
    __table_args__ = (
        one_of("health_group", HealthGroup, table="description", empty=True),
        in_order("as_of_", table="description"),
        CheckConstraint(
            "height_cm IS NULL OR height_cm BETWEEN 30 AND 230", name="ck_description_height"
        ),
    )

    as_of_text: str = ""
    as_of_edtf: str = ""
    as_of_earliest: dt.date | None = None
    as_of_latest: dt.date | None = None
    eyes: str = ""  # as written
    hair: str = ""
    height_cm: int | None = None
    marks: str = ""
    health_group: str = ""
    clothes: str = ""
    note: str = ""
    private: bool = added_switch()  # stands on no paper that leaves the office


class Citation(CaseRecord, table=True):
    """One more source of a record, or the passage of its first source."""

    __tablename__ = "citation"

    record_kind: str
    record_id: uuid.UUID = Field(index=True)
    passage: str = ""
