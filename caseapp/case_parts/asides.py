"""What a case says of being set aside, or of the cases for which it is kept."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.acts import HistoryLine
from caseapp.case_parts.by_case import ByCase, Ids
from caseapp.case_parts.lines import AsideLine
from caseapp.cases.asides import stands, waits
from caseapp.cases.facts import chunks
from caseapp.journal import histories
from db.codes import AsideAnswerKind
from db.tables import CaseAside, CaseAsideAnswer, CaseIndex

_ABOUT = "aside."


@dataclass(frozen=True, slots=True)
class _Touched:
    """A setting aside, the case that it is about, and the case kept for it."""

    row: CaseAside
    case: CaseIndex
    kept: CaseIndex | None

    @property
    def id(self) -> uuid.UUID:
        """The id of the setting aside."""
        return self.row.id


@dataclass(frozen=True, slots=True)
class AsideParts:
    """How a case is set aside, and what is or ever was set aside as its duplicate."""

    own: AsideLine | None  # or what of it waits for a second person
    duplicates: tuple[AsideLine, ...]  # the oldest first
    ever: tuple[uuid.UUID, ...]  # cases, also where it was taken back


def read_asides(session: Session, case_ids: Ids) -> ByCase[AsideParts]:
    """Return what is said of each case and its duplicates being set aside."""
    own, kept = col(CaseAside.case_id), col(CaseAside.kept_case_id)
    query = _query().add_columns(stands(), waits())
    rows = [
        (_Touched(*row), stand, wait)
        for *row, stand, wait in session.execute(
            query.where(or_(own.in_(case_ids), kept.in_(case_ids)))
        )
    ]
    told = [touched for touched, stand, wait in rows if stand or wait]
    standing = [touched for touched, stand, _ in rows if stand]
    lines = _lines(session, told)
    return {
        one: AsideParts(
            next((lines[each.id] for each in told if each.row.case_id == one), None),
            tuple(lines[each.id] for each in standing if each.row.kept_case_id == one),
            tuple(each.row.case_id for each, *_ in rows if each.row.kept_case_id == one),
        )
        for one in case_ids
    }


def told_of_cases(
    session: Session, asides: Mapping[uuid.UUID, AsideParts]
) -> ByCase[tuple[HistoryLine, ...]]:
    """Return the history of each case, with what was set aside as its duplicate, oldest first."""
    others = (other for parts in asides.values() for other in parts.ever)
    told = histories(session, map(str, (*asides, *others)))
    return {one: _told(told, one, parts.ever) for one, parts in asides.items()}


def _told(
    told: Mapping[str, tuple[HistoryLine, ...]], case_id: uuid.UUID, ever: Iterable[uuid.UUID]
) -> tuple[HistoryLine, ...]:
    others = [
        line
        for one in dict.fromkeys(ever)
        for line in told[str(one)]
        if line.act.startswith(_ABOUT)
    ]
    return tuple(sorted((*told[str(case_id)], *others), key=lambda line: line.number))


def _query() -> Select[*tuple[Any, ...]]:
    kept = aliased(CaseIndex)
    return (
        select(CaseAside, CaseIndex, kept)
        .join(CaseIndex, col(CaseIndex.case_id) == col(CaseAside.case_id))
        .outerjoin(kept, col(kept.case_id) == col(CaseAside.kept_case_id))
        .order_by(col(CaseAside.id))
    )


def _lines(session: Session, touched: Sequence[_Touched]) -> dict[uuid.UUID, AsideLine]:
    confirmed = _confirmed(session, [one.id for one in touched if one.row.needs_second])
    return {one.id: _line(one, confirmed.get(one.id, "")) for one in touched}


def _line(touched: _Touched, confirmed_by: str) -> AsideLine:
    row, case, kept = touched.row, touched.case, touched.kept
    return AsideLine(
        case_id=row.case_id,
        number=case.number,
        name=case.name,
        kind=row.kind,
        kept_id=row.kept_case_id,
        kept=kept.number if kept else "",
        reason=row.reason,
        worker=row.worker,
        at=row.created_at,
        confirmed_by=confirmed_by,
        waits=row.needs_second and not case.aside,
    )


def _confirmed(session: Session, asides: Sequence[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return who confirmed each setting aside last."""
    query = select(col(CaseAsideAnswer.aside_id), col(CaseAsideAnswer.worker)).where(
        col(CaseAsideAnswer.answer) == AsideAnswerKind.CONFIRMED
    )
    return {
        aside: worker
        for chunk in chunks(asides)
        for aside, worker in session.execute(
            query.where(col(CaseAsideAnswer.aside_id).in_(chunk)).order_by(col(CaseAsideAnswer.id))
        )
    }
