"""All imports of a file, the newest first: read once, taken back or not."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from db.tables import ChildList, ImportRun


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import in one line."""

    import_id: uuid.UUID
    at: dt.datetime
    file_name: str
    title: str  # of its list; empty where that is gone
    list_id: uuid.UUID | None
    worker: str
    rows: int
    new: int
    changed: int
    same: int
    refused: int
    undone_at: dt.datetime | None


def imports(session: Session) -> tuple[ImportRow, ...]:
    """Return every import that was ever written."""
    query = (
        select(
            col(ImportRun.id),
            col(ImportRun.created_at),
            col(ImportRun.file_name),
            col(ChildList.title),
            col(ChildList.id),
            col(ImportRun.worker),
            col(ImportRun.row_count),
            col(ImportRun.new_count),
            col(ImportRun.changed_count),
            col(ImportRun.same_count),
            col(ImportRun.refused_count),
            col(ImportRun.undone_at),
        )
        .outerjoin(ChildList, col(ChildList.id) == col(ImportRun.list_id))
        .order_by(col(ImportRun.id).desc())
    )
    return tuple(
        ImportRow(import_id, at, name, title or "", *others)
        for import_id, at, name, title, *others in session.execute(query)
    )
