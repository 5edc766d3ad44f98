"""What ever left the file: every paper and table, with for whom it was and what for."""

import datetime as dt
import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session, col, or_, select

from caseapp.acts import ActCode
from db.tables import CandidateRecord, CaseRequest, JournalLine, ListEntry

LEAVING: Final = (
    ActCode.PAPER_SAVED,
    ActCode.PAPER_PRINTED,
    ActCode.ROWS_EXPORTED,
    ActCode.ATTACHMENT_EXPORTED,
)


@dataclass(frozen=True, slots=True)
class GivenOut:
    """One paper, table or file that left; what older journal lines do not say is empty."""

    number: int  # of the journal line
    at: dt.datetime
    worker: str
    act: str
    record: str
    kind: str  # code of the document or the table; empty for a copy of a file
    name: str  # of the paper or the file
    rows: int
    profile: str
    recipient: str
    purpose: str
    language: str
    locked: bool
    short: bool  # a case on two pages at most
    photo: bool
    together: int  # cases in one file or one printing; 0 where it went alone
    pages: str  # which of its pages were printed, where not all
    sha256: str
    anchor: str


def given_out(session: Session, record: uuid.UUID | None = None) -> Sequence[GivenOut]:
    """Return what left, about one record or all, the newest first."""
    query = select(JournalLine).where(col(JournalLine.act).in_(LEAVING))
    if record is not None:
        query = query.where(col(JournalLine.record).in_(_about(session, record)))
    lines = session.exec(query.order_by(col(JournalLine.number).desc()))
    return tuple(map(_given, lines))


def _about(session: Session, record: uuid.UUID) -> set[str]:
    """Name the record; of a case also its requests, its lists and the pairs of its lines."""
    lines = select(ListEntry.id).where(col(ListEntry.case_id) == record)
    left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    found = (
        select(CaseRequest.id).where(col(CaseRequest.case_id) == record),
        select(ListEntry.list_id).where(col(ListEntry.case_id) == record).distinct(),
        select(CandidateRecord.id).where(or_(left.in_(lines), right.in_(lines))),
    )
    return {str(record)}.union(*(map(str, session.exec(query)) for query in found))


def _given(line: JournalLine) -> GivenOut:
    told = json.loads(line.data or "{}")
    return GivenOut(
        number=line.number,
        at=line.at,
        worker=line.worker,
        act=line.act,
        record=line.record,
        kind=str(told.get("document") or told.get("table") or ""),
        name=str(told.get("paper") or told.get("file") or ""),
        rows=int(told.get("rows") or 0),
        locked=bool(told.get("locked")),
        short=bool(told.get("short")),
        photo=bool(told.get("photo")),
        together=int(told.get("together") or 0),
        **{name: str(told.get(name) or "") for name in _TEXTS},
    )


_TEXTS: Final = ("profile", "recipient", "purpose", "language", "sha256", "anchor", "pages")
