"""The bin: every record that was taken out of sight, to be brought back on any day."""

import datetime as dt
import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.cases import records
from caseapp.cases.written import Written
from caseapp.errors import NotFound
from caseapp.filters.views import restore_view
from caseapp.journal import JSON
from caseapp.sources import restore_source
from db.tables import CaseIndex, JournalLine, SavedView, SourceRecord
from db.tables.base import CaseRecord

_SOURCE = "source"
_VIEW = "view"


@dataclass(frozen=True, slots=True)
class RemovedRecord:
    """A record out of sight: what it said, whose it was, and who removed it when."""

    id: uuid.UUID
    kind: str  # the word that its acts begin with
    case_id: uuid.UUID | None  # none of a source, which stands beside the cases
    number: str
    name: str
    data: str  # what it says, as the journal tells of its adding
    removed_at: dt.datetime
    worker: str


def removed_records(session: Session) -> tuple[RemovedRecord, ...]:
    """Return every removed record, the one removed last first."""
    found = [one for kind in records.KINDS for one in _of_kind(session, kind)]
    found += _sources(session)
    found += _views(session)
    return tuple(sorted(found, key=lambda one: (one.removed_at, one.id), reverse=True))


def bring_back(session: Session, kind: str, record_id: uuid.UUID) -> Written:
    """Bring a removed record back into its case."""
    if kind == _SOURCE:
        return restore_source(session, record_id)
    if kind == _VIEW:
        return restore_view(session, record_id)
    if kind not in records.KINDS:
        raise NotFound("record", kind)
    return records.restore(session, records.KINDS[kind], record_id)


def _of_kind(session: Session, kind: str) -> Iterable[RemovedRecord]:
    table = records.KINDS[kind]
    query = (
        select(table, CaseIndex.number, CaseIndex.name)
        .join(CaseIndex, col(CaseIndex.case_id) == col(table.case_id))
        .where(col(table.removed_at).is_not(None))
    )
    for row, number, name in session.exec(query):
        yield _removed(session, kind, row, number, name)


def _sources(session: Session) -> Iterable[RemovedRecord]:
    """Yield the sources that were put away."""
    query = select(SourceRecord).where(col(SourceRecord.removed_at).is_not(None))
    for row in session.exec(query):
        yield RemovedRecord(
            id=row.id,
            kind=_SOURCE,
            case_id=None,
            number="",
            name="",
            data=json.dumps(row.model_dump(mode="json"), ensure_ascii=False),
            removed_at=row.removed_at or row.created_at,
            worker=_told(session, row.id, row.id)[1],
        )


def _views(session: Session) -> Iterable[RemovedRecord]:
    """Yield the saved views that were removed; none holds more than its own search."""
    query = select(SavedView).where(col(SavedView.removed_at).is_not(None))
    for row in session.exec(query):
        yield RemovedRecord(
            id=row.id,
            kind=_VIEW,
            case_id=None,
            number="",
            name="",
            data=json.dumps({"name": row.name}, ensure_ascii=False),
            removed_at=row.removed_at or row.created_at,
            worker=_told(session, row.id, row.id)[1],
        )


def _removed(session: Session, kind: str, row: CaseRecord, number: str, name: str) -> RemovedRecord:
    told, worker = _told(session, row.case_id, row.id)
    return RemovedRecord(
        id=row.id,
        kind=kind,
        case_id=row.case_id,
        number=number,
        name=name,
        data=json.dumps({**told, **row.model_dump(mode="json")}, ensure_ascii=False),
        removed_at=row.removed_at or row.created_at,
        worker=worker,
    )


def _told(session: Session, about: uuid.UUID, record_id: uuid.UUID) -> tuple[dict[str, JSON], str]:
    """Return what the journal told of a record when it was added, and who removed it last."""
    query = select(JournalLine.act, JournalLine.data, JournalLine.worker).where(
        col(JournalLine.record) == str(about), col(JournalLine.data).contains(str(record_id))
    )
    lines = session.exec(query.order_by(col(JournalLine.number))).all()
    told = next((data for act, data, _ in lines if act.endswith(".added")), "{}")
    return json.loads(told), lines[-1][2] if lines else ""
