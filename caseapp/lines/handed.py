"""Since when a child's name is with those who are to answer."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import TypeAlias

from sqlalchemy import func, select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides
from caseapp.lines.standing import stands
from db.codes import ListKind
from db.tables import ChildList, ListEntry

Handed: TypeAlias = Mapping[tuple[uuid.UUID, str], dt.date]


def first_handed(session: Session, now: Asides) -> Handed:
    """Return by when the name of each child, by its case, was first handed over to each recipient.

    Lists and versions count alike; what stands on a duplicate counts for the case that is kept.
    """
    query = (
        select(
            col(ListEntry.case_id),
            col(ChildList.recipient),
            func.min(col(ChildList.date_latest)),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(
            col(ListEntry.case_id).is_not(None),
            col(ChildList.kind) == ListKind.HANDED_OVER,
            col(ChildList.date_latest).is_not(None),
            stands(),
        )
        .group_by(col(ListEntry.case_id), col(ChildList.recipient))
    )
    found: dict[tuple[uuid.UUID, str], dt.date] = {}
    for case_id, recipient, day in session.execute(query):
        key = (now.kept_for(case_id), recipient)
        found[key] = min(day, found.get(key, day))
    return found
