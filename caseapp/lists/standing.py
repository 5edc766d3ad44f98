"""Which lists stand: those whose import was not taken back."""

import uuid

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from caseapp.errors import NotFound
from db.tables import ChildList, ImportRun


def stands() -> ColumnElement[bool]:
    """Return the condition that leaves out lists which an undone import made."""
    undone = select(ImportRun.id).where(col(ImportRun.undone_at).is_not(None))
    own = col(ChildList.import_id)
    return or_(own.is_(None), own.not_in(undone))


def standing_list(session: Session, list_id: uuid.UUID) -> ChildList:
    """Return the list's row, or refuse where there is none or its import was taken back."""
    found = session.exec(select(ChildList).where(ChildList.id == list_id, stands())).first()
    if found is None:
        raise NotFound("list", str(list_id))
    return found
