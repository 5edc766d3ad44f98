"""Since when a child's name is with those who are to answer."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Final, TypeAlias

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides
from caseapp.lines.standing import origins, stands
from db.codes import ListKind, Party
from db.tables import ChildList, ListEntry

Handed: TypeAlias = Mapping[tuple[uuid.UUID, uuid.UUID], dt.date]  # child's case, list
_NOBODY_NAMED: Final = ("", Party.OTHER)  # of whom two lists need not mean the same


def first_handed(session: Session, now: Asides) -> Handed:
    """Return by when the name of each child on a list was first handed over to whom the list went.

    Lists and versions count alike; where it is not said to whom a list went, only its versions do.
    A name on a list without a date counts from an earlier one that has a date.
    What stands on a duplicate counts for the case that is kept.
    """
    query = (
        select(
            col(ListEntry.case_id),
            col(ListEntry.list_id),
            col(ChildList.recipient),
            col(ChildList.date_latest),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(
            col(ListEntry.case_id).is_not(None),
            col(ChildList.kind) == ListKind.HANDED_OVER,
            stands(),
        )
        .distinct()
    )
    origin, found = origins(session), {}
    first: dict[tuple[uuid.UUID, object], dt.date] = {}
    for case_id, list_id, recipient, day in session.execute(query):
        to = origin[list_id] if recipient in _NOBODY_NAMED else recipient
        known = found[now.kept_for(case_id), list_id] = (now.kept_for(case_id), to)
        if day:
            first[known] = min(day, first.get(known, day))
    return {on_list: first[known] for on_list, known in found.items() if known in first}
