"""Which lists stand, and which are versions of one another."""

import uuid

from sqlalchemy import ColumnElement, or_, select
from sqlmodel import Session, col

from caseapp.errors import NotFound
from db.tables import ChildList, ImportRun


def stands() -> ColumnElement[bool]:
    """Return the condition that leaves out lists which an undone import made."""
    undone = select(col(ImportRun.id)).where(col(ImportRun.undone_at).is_not(None))
    own = col(ChildList.import_id)
    return or_(own.is_(None), own.not_in(undone))


def standing_list(session: Session, list_id: uuid.UUID) -> ChildList:
    """Return the list's row, or refuse where there is none or its import was taken back."""
    query = select(ChildList).where(col(ChildList.id) == list_id, stands())
    found = session.scalars(query).first()
    if found is None:
        raise NotFound("list", str(list_id))
    return found


def versions_of(session: Session, list_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Return the ids of all versions of a list, its own among them."""
    query = select(col(ChildList.id), col(ChildList.earlier_version_id))
    earlier = {own: before for own, before in session.execute(query) if before}
    origin = _origin(list_id, earlier)
    later = {own for own in earlier if _origin(own, earlier) == origin}
    return frozenset({list_id, origin, *later})


def _origin(list_id: uuid.UUID, earlier: dict[uuid.UUID, uuid.UUID]) -> uuid.UUID:
    while list_id in earlier:
        list_id = earlier[list_id]
    return list_id
