"""Which cases are set aside, and which are kept for them, as the newest answers say."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, or_, select
from sqlmodel import Session, col

from db.codes import AsideAnswerKind
from db.tables import CaseAside, CaseAsideAnswer, CaseIndex, ListEntry

_STAND = (AsideAnswerKind.CONFIRMED, AsideAnswerKind.STANDS_AGAIN)


@dataclass(frozen=True, slots=True)
class Standing:
    """A case that is set aside: why, and which case is kept for it."""

    kind: str
    kept: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class Asides:
    """All cases that are set aside; a kept case is never itself set aside."""

    by_case: Mapping[uuid.UUID, Standing] = field(default_factory=dict)

    def kept_for(self, case_id: uuid.UUID) -> uuid.UUID:
        """Return the case that is kept for a duplicate, else the case itself."""
        standing = self.by_case.get(case_id)
        return standing.kept if standing is not None and standing.kept else case_id

    @property
    def in_error(self) -> frozenset[uuid.UUID]:
        """The cases that were recorded in error: no other case speaks for them."""
        return frozenset(one for one, standing in self.by_case.items() if standing.kept is None)

    @property
    def duplicates(self) -> Mapping[uuid.UUID, list[uuid.UUID]]:
        """The duplicates of each kept case, the oldest first."""
        found: dict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
        for case_id, standing in self.by_case.items():
            if standing.kept:
                found[standing.kept].append(case_id)
        return found


def asides(session: Session) -> Asides:
    """Return all cases that are set aside now: few in any file, read in one statement."""
    query = (
        select(col(CaseAside.case_id), col(CaseAside.kind), col(CaseAside.kept_case_id))
        .where(stands())
        .order_by(col(CaseAside.case_id))
    )
    return Asides({case_id: Standing(kind, kept) for case_id, kind, kept in session.execute(query)})


def together(now: Asides, cases: Iterable[uuid.UUID]) -> set[uuid.UUID]:
    """Return these cases, those kept for them, and the duplicates of all: all are read as one."""
    kept = {now.kept_for(one) for one in cases}
    return kept | {*cases} | {other for one in kept for other in now.duplicates.get(one, ())}


def ever_kept(session: Session, cases: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Return the cases that were ever kept for any of these, also where that was taken back."""
    kept = col(CaseAside.kept_case_id)
    query = select(kept).where(col(CaseAside.case_id).in_(cases), kept.is_not(None))
    return {one for one in session.execute(query).scalars() if one is not None}


def kept_on_list(list_id: uuid.UUID) -> Select[*tuple[Any, ...]]:
    """Select the cases of a list, for those that are duplicates the case kept."""
    return (
        select(func.coalesce(col(CaseIndex.kept_id), col(CaseIndex.case_id)))
        .join(ListEntry, col(ListEntry.case_id) == col(CaseIndex.case_id))
        .where(col(ListEntry.list_id) == list_id)
    )


def stands() -> ColumnElement[bool]:
    """Return the condition that a setting aside counts."""
    answer = _newest()
    alone = and_(answer == AsideAnswerKind.REOPENED, ~col(CaseAside.needs_second))
    return or_(answer.in_(_STAND), alone)


def waits() -> ColumnElement[bool]:
    """Return the condition that a setting aside waits for a second person."""
    return and_(_newest() == AsideAnswerKind.REOPENED, col(CaseAside.needs_second))


def _newest() -> ColumnElement[str]:
    """Return the newest answer; nothing answered is as good as opened again."""
    newest: ScalarSelect[Any] = (
        select(col(CaseAsideAnswer.answer))
        .where(col(CaseAsideAnswer.aside_id) == col(CaseAside.id))
        .order_by(col(CaseAsideAnswer.id).desc())
        .limit(1)
        .correlate(CaseAside)
        .scalar_subquery()
    )
    return func.coalesce(newest, AsideAnswerKind.REOPENED.value)
