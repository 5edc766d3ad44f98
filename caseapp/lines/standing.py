"""Which lists stand, and which are versions of one another."""

import uuid
from collections.abc import Mapping

from sqlalchemy import ColumnElement, and_, or_, select
from sqlmodel import Session, col

from caseapp.errors import NotFound
from db.codes import ListKind
from db.tables import ChildList, ImportRun


def stands() -> ColumnElement[bool]:
    """Return the condition that leaves out lists which an undone import made."""
    undone = select(col(ImportRun.id)).where(col(ImportRun.undone_at).is_not(None))
    own = col(ChildList.import_id)
    return or_(own.is_(None), own.not_in(undone))


def came_in() -> ColumnElement[bool]:
    """Return the condition of lists that stand and that somebody gave: not the own one."""
    return and_(stands(), col(ChildList.kind) != ListKind.OWN)


def standing_list(session: Session, list_id: uuid.UUID, *, own: bool = False) -> ChildList:
    """Return the list's row, or refuse where there is none or its import was taken back.

    The list of our own records counts where `own` asks for it: nobody was handed it, so that it
    has no answers, versions or papers.
    """
    query = select(ChildList).where(col(ChildList.id) == list_id, stands() if own else came_in())
    found = session.scalars(query).first()
    if found is None:
        raise NotFound("list", str(list_id))
    return found


def versions_of(session: Session, list_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Return the ids of all versions of a list, its own among them."""
    known = origins(session)
    origin = known.get(list_id, list_id)
    return frozenset({list_id, *(own for own, first in known.items() if first == origin)})


def origins(session: Session) -> Mapping[uuid.UUID, uuid.UUID]:
    """Return for each list the first of its versions."""
    query = select(col(ChildList.id), col(ChildList.earlier_version_id))
    rows = session.execute(query).all()
    earlier = {own: before for own, before in rows if before}
    return {own: _origin(own, earlier) for own, _ in rows}


def _origin(list_id: uuid.UUID, earlier: dict[uuid.UUID, uuid.UUID]) -> uuid.UUID:
    while list_id in earlier:
        list_id = earlier[list_id]
    return list_id
