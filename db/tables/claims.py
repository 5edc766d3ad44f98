"""How claims that the program recognised wrongly were put right."""

import datetime as dt
import uuid

from sqlmodel import Field

from db.codes import ClaimKind
from db.tables.base import Row, in_order, one_of


class ClaimCorrection(Row, table=True):
    """What a claim's words really say; appended, never changed, the newest holds."""

    __tablename__ = "claim_correction"
    __table_args__ = (
        one_of("kind", ClaimKind, table="claim_correction"),
        in_order("date_", table="claim_correction"),
    )

    claim_id: uuid.UUID = Field(foreign_key="claim.id", index=True)
    kind: str
    region: str
    date_text: str
    date_edtf: str
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    reason: str
    worker: str
