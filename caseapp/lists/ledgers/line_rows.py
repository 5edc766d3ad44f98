"""The lines that a ledger counts, as they stand in the file."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import Row, Subquery, func, select
from sqlmodel import Session, col

from db.tables import BirthRecord, CaseIndex, ChildList, ListEntry, TracingCase

Line: TypeAlias = Row[*tuple[Any, ...]]


def _told_births() -> Subquery:
    """Select the first and the last day of birth of each case, by what may be told."""
    return (
        select(
            col(BirthRecord.case_id),
            func.min(col(BirthRecord.earliest)).label("first"),
            func.max(col(BirthRecord.latest)).label("last"),
        )
        .where(
            col(BirthRecord.removed_at).is_(None),
            col(BirthRecord.private).is_(False),
            col(BirthRecord.edtf) != "",
        )
        .group_by(col(BirthRecord.case_id))
        .subquery()
    )


def line_rows(session: Session, listed: ChildList) -> Sequence[Line]:
    """Return the lines of a list with the facts of their cases, in their order."""
    births = _told_births()
    shown = select(col(CaseIndex.case_id), col(CaseIndex.region)).subquery()
    kept = func.coalesce(col(CaseIndex.kept_id), col(CaseIndex.case_id))
    query = (
        select(
            col(ListEntry.id).label("entry_id"),
            col(ListEntry.list_id),
            col(ListEntry.case_id),
            col(ListEntry.birth_earliest).label("first"),
            col(ListEntry.birth_latest).label("last"),
            births.c.first.label("births_first"),
            births.c.last.label("births_last"),
            col(ListEntry.event_earliest),
            col(ListEntry.event_latest),
            col(TracingCase.event_earliest).label("case_from"),
            col(TracingCase.event_latest).label("case_to"),
            col(ListEntry.reported_region),
            shown.c.region,
            kept.label("kept"),
            col(ListEntry.origin_region),
            col(TracingCase.origin_region).label("case_origin"),
            col(ListEntry.sex),
            col(TracingCase.sex).label("case_sex"),
            col(ListEntry.circumstances),
            col(TracingCase.circumstances).label("case_how"),
            col(ChildList.date_latest).label("handed"),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(TracingCase, col(TracingCase.id) == col(ListEntry.case_id))
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .outerjoin(shown, shown.c.case_id == kept)
        .outerjoin(births, births.c.case_id == col(ListEntry.case_id))
        .where(col(ListEntry.list_id) == listed.id)
        .order_by(col(ListEntry.position))
    )
    return session.execute(query).all()
