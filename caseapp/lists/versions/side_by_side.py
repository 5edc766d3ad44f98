"""Which list a list is compared with, and which of two is the earlier."""

import uuid

from sqlmodel import Session

from caseapp.lines.continued import later_version, version_before
from caseapp.lines.standing import standing_list, versions_of
from caseapp.lists.overview import lists
from db.tables import ChildList

Pair = tuple[uuid.UUID, uuid.UUID]


def compared_with(session: Session, list_id: uuid.UUID) -> Pair | None:
    """Return a list and the one to compare it with, the earlier first; None where it is alone.

    That is the version before it, else the version after, else the newest list of its kind.
    """
    other = version_before(session, list_id)
    if other is None:
        later = later_version(session, list_id)
        other = later.id if later is not None else _alike(session, list_id)
    return None if other is None else earlier_first(session, list_id, other)


def earlier_first(session: Session, one: uuid.UUID, other: uuid.UUID) -> Pair:
    """Return two lists in their order: versions by their numbers, else by date, else by import."""
    first, second = (standing_list(session, list_id) for list_id in (one, other))
    if second.id in versions_of(session, one):
        is_earlier = first.version < second.version
    else:
        is_earlier = _known_order(first) < _known_order(second)
    return (one, other) if is_earlier else (other, one)


def _known_order(listed: ChildList) -> tuple[str, str]:
    return listed.date_edtf, str(listed.id)


def _alike(session: Session, list_id: uuid.UUID) -> uuid.UUID | None:
    known = {one.list_id: one.kind for one in lists(session)}
    kind = known.pop(list_id, "")
    others = [other for other, its in known.items() if its == kind] or list(known)
    return others[-1] if others else None
