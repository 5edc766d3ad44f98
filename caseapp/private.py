"""What stays in the office, whoever asks for paper."""

import uuid

from sqlmodel import Session, col, select

from caseapp.source_uses import records_citing
from db.tables import PersonName, Placement, SourceRecord


def private_records(session: Session) -> frozenset[uuid.UUID]:
    """Return the records that are marked as private, and those that cite such a source."""
    tables = (SourceRecord, PersonName, Placement)
    marked, *others = (
        frozenset(session.exec(select(table.id).where(col(table.private).is_(True))))
        for table in tables
    )
    return marked.union(*others, records_citing(session, marked))
