"""Sources that facts cite: who published what, when, and how far it can be trusted."""

import datetime as dt
import uuid
from dataclasses import replace

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.case_lines import SourceLine
from caseapp.cases.drafts import SourceDraft
from caseapp.cases.fields import Columns, code_of, held, needed, typed_date
from caseapp.cases.written import Written, added, changed
from caseapp.dates import from_edtf
from caseapp.errors import NotFound
from caseapp.names.clean import tidy
from db.codes import Credibility, Reliability
from db.tables import SourceRecord


def add_source(session: Session, draft: SourceDraft, *, today: dt.date | None = None) -> Written:
    """Add a source that facts can cite from now on."""
    values = _columns(draft, today)
    source = SourceRecord(**values)
    session.add(source)
    session.flush()
    return added(ActCode.SOURCE_ADDED, source.id, source.id, values)


def change_source(
    session: Session, source_id: uuid.UUID, draft: SourceDraft, *, today: dt.date | None = None
) -> Written:
    """Correct how a source is described."""
    source = session.get(SourceRecord, source_id)
    if source is None:
        raise NotFound("source", str(source_id))
    values = _columns(draft, today)
    before = held(source, values)
    source.sqlmodel_update(values)
    session.add(source)
    session.flush()
    return changed(ActCode.SOURCE_CHANGED, source_id, source_id, before, values)


def sources(session: Session) -> tuple[SourceLine, ...]:
    """Return every source, in the order of their recording."""
    query = select(SourceRecord).order_by(col(SourceRecord.id))
    return tuple(source_line(row) for row in session.exec(query))


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
    )


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
    }
