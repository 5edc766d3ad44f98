"""Children of other cases, as their cases show them now: for families and groups."""

import datetime as dt
import uuid
from collections.abc import Collection

from sqlmodel import Session, col, select

from caseapp.case_parts.people_lines import OtherChild
from caseapp.cases.facts import births_of, chunks
from db.tables import CaseIndex, Placement, TracingCase

Reported = tuple[str, str, bool]  # region, EDTF of the day since when, whether it is private
NOWHERE: Reported = ("", "", False)
_Order = tuple[dt.date, uuid.UUID]


def other_children(
    session: Session, case_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, OtherChild]:
    """Return these children with the region that is reported last of each."""
    if not case_ids:
        return {}
    places, told = reported_places(session, case_ids), births_of(session, case_ids, private=False)
    query = select(CaseIndex, TracingCase.sex).join(
        TracingCase, col(TracingCase.id) == col(CaseIndex.case_id)
    )
    return {
        row.case_id: _child(
            row, sex, places.get(row.case_id, NOWHERE), hidden=not told[row.case_id]
        )
        for chunk in chunks(case_ids)
        for row, sex in session.exec(query.where(col(CaseIndex.case_id).in_(chunk)))
    }


def reported_places(session: Session, case_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, Reported]:
    """Return the region reported last of each child, and since when."""
    query = select(Placement).where(
        col(Placement.removed_at).is_(None), col(Placement.region) != ""
    )
    found: dict[uuid.UUID, tuple[_Order, Reported]] = {}
    for chunk in chunks(case_ids):
        for row in session.exec(query.where(col(Placement.case_id).in_(chunk))):
            reported = (_order(row), (row.region, row.from_edtf, row.private))
            found[row.case_id] = max(found.get(row.case_id, reported), reported)
    return {case_id: reported for case_id, (_, reported) in found.items()}


def _order(row: Placement) -> _Order:
    return row.from_latest or row.from_earliest or row.created_at.date(), row.id


def _child(row: CaseIndex, sex: str, reported: Reported, *, hidden: bool) -> OtherChild:
    return OtherChild(
        case_id=row.case_id,
        number=row.number,
        name=row.name,
        sex=sex,
        birth_edtf=row.birth_edtf,
        status=row.status,
        region=reported[0],
        since=reported[1],
        hidden=reported[2],
        birth_hidden=hidden and bool(row.birth_edtf),
    )
