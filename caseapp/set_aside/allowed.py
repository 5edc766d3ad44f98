"""Which cases can be set aside, and which can be kept: no loops, no chains, no contradiction."""

import uuid
from collections.abc import Sequence

from sqlmodel import Session, col, select

from caseapp.cases.asides import asides
from caseapp.cases.facts import numbers_of
from caseapp.contradictions.between import siblings_of
from caseapp.errors import AsideImpossible
from caseapp.review.verdicts import standing_beside
from db.codes import VerdictKind
from db.tables import ListEntry, TracingCase


def check_aside(session: Session, case: TracingCase) -> None:
    """Refuse a case that is set aside already, or that is kept for another."""
    now = asides(session)
    if case.id in now.by_case:
        raise AsideImpossible("aside", case.number)
    duplicates = now.duplicates.get(case.id, [])
    if duplicates:
        others = sorted(numbers_of(session, duplicates).values())
        raise AsideImpossible("keeps", case.number, ", ".join(others))


def check_kept(session: Session, case: TracingCase, kept: TracingCase) -> None:
    """Refuse a case kept that is the case itself, is set aside, or is surely another child's."""
    if case.id == kept.id:
        raise AsideImpossible("itself", case.number)
    if kept.id in asides(session).by_case:
        raise AsideImpossible("kept_aside", case.number, kept.number)
    if (case.id, kept.id) in siblings_of(session, [case.id]):
        raise AsideImpossible("siblings", case.number, kept.number)
    if judged_apart(session, case.id, kept.id):
        raise AsideImpossible("different", case.number, kept.number)


def judged_apart(session: Session, one: uuid.UUID, other: uuid.UUID) -> bool:
    """Tell whether a line of one case was judged another child than a line of the other."""
    here, there = set(_lines(session, one)), set(_lines(session, other))
    return any(
        kind == VerdictKind.DIFFERENT and len({*pair} & here) == 1 and len({*pair} & there) == 1
        for pair, kind in standing_beside(session, here).items()
    )


def _lines(session: Session, case_id: uuid.UUID) -> Sequence[uuid.UUID]:
    return session.exec(select(ListEntry.id).where(col(ListEntry.case_id) == case_id)).all()
