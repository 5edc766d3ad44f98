"""Sources that facts cite: who published what, when, and how far it can be trusted."""

import datetime as dt
import uuid
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.drafts import SourceDraft
from caseapp.cases.source_uses import uses_of
from caseapp.cases.written import Written, added, changed
from caseapp.dates import UncertainDate, from_edtf
from caseapp.errors import NotFound, SourceCited, TooLate
from caseapp.fields import Columns, code_of, held, needed, typed_date
from caseapp.names.clean import tidy
from db.codes import Credibility, Reliability
from db.tables import SourceRecord
from db.tables.base import now


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as facts cite it."""

    id: uuid.UUID
    publisher: str
    title: str
    date: UncertainDate
    link: str
    reliability: str
    credibility: str
    private: bool = False  # stays in the office


def add_source(session: Session, draft: SourceDraft, *, today: dt.date | None = None) -> Written:
    """Add a source that facts can cite from now on."""
    return _added(session, _columns(draft, today))


def add_public_source(session: Session, draft: SourceDraft, public_id: str) -> Written:
    """Add one of the public sources, or give the record that it has already."""
    query = select(SourceRecord).where(col(SourceRecord.public_id) == public_id)
    row = session.exec(query).first()
    if row is None:
        return _added(session, {**_columns(draft, None), "public_id": public_id})
    if row.removed_at is not None:
        return restore_source(session, row.id)
    raise TooLate("source")


def change_source(
    session: Session, source_id: uuid.UUID, draft: SourceDraft, *, today: dt.date | None = None
) -> Written:
    """Correct how a source is described."""
    return _rewritten(session, source_id, _columns(draft, today), ActCode.SOURCE_CHANGED)


def remove_source(session: Session, source_id: uuid.UUID) -> Written:
    """Put a source away that nothing cites."""
    row = _row(session, source_id)
    if row.removed_at is not None:
        raise TooLate("source")
    uses = uses_of(session, source_id)
    if uses:
        raise SourceCited(row.publisher, uses)
    return _rewritten(session, source_id, {"removed_at": now()}, ActCode.SOURCE_REMOVED)


def restore_source(session: Session, source_id: uuid.UUID) -> Written:
    """Bring a source back that was put away."""
    if _row(session, source_id).removed_at is None:
        raise TooLate("source")
    return _rewritten(session, source_id, {"removed_at": None}, ActCode.SOURCE_RESTORED)


def sources(session: Session) -> tuple[SourceLine, ...]:
    """Return every source that is not put away, in the order of their recording."""
    query = select(SourceRecord).where(col(SourceRecord.removed_at).is_(None))
    return tuple(source_line(row) for row in session.exec(query.order_by(col(SourceRecord.id))))


def source_line(row: SourceRecord) -> SourceLine:
    """Return a source as case files show it."""
    return SourceLine(
        id=row.id,
        publisher=row.publisher,
        title=row.title,
        date=replace(from_edtf(row.date_edtf), text=row.date_text),
        link=row.link,
        reliability=row.reliability,
        credibility=row.credibility,
        private=row.private,
    )


def _added(session: Session, values: Columns) -> Written:
    source = SourceRecord(**values)
    session.add(source)
    session.flush()
    return added(ActCode.SOURCE_ADDED, source.id, source.id, values)


def _rewritten(session: Session, source_id: uuid.UUID, values: Columns, code: ActCode) -> Written:
    source = _row(session, source_id)
    before = held(source, values)
    source.sqlmodel_update(values)
    session.add(source)
    session.flush()
    return changed(code, source_id, source_id, before, values)


def _row(session: Session, source_id: uuid.UUID) -> SourceRecord:
    source = session.get(SourceRecord, source_id)
    if source is None:
        raise NotFound("source", str(source_id))
    return source


def _columns(draft: SourceDraft, today: dt.date | None) -> Columns:
    date = typed_date(draft.date_text, "date", today)
    return {
        "publisher": needed(draft.publisher, "publisher"),
        "title": tidy(draft.title),
        "date_text": date.text,
        "date_edtf": date.edtf,
        "link": tidy(draft.link),
        "reliability": code_of(Reliability, draft.reliability, "reliability", empty=True),
        "credibility": code_of(Credibility, draft.credibility, "credibility", empty=True),
        "private": draft.private,
    }
