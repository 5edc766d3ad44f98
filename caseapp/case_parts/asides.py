"""What a case says of being set aside, or of the cases for which it is kept."""

import uuid
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_, select

from caseapp.acts import HistoryLine
from caseapp.case_parts.lines import AsideLine
from caseapp.journal import history
from caseapp.set_aside.standing import stands, waits
from db.codes import AsideAnswerKind
from db.tables import CaseAside, CaseAsideAnswer, CaseIndex

_ABOUT = "aside."


def aside_line(session: Session, case_id: uuid.UUID) -> AsideLine | None:
    """Return how a case is set aside, or what of it waits for a second person."""
    found = _lines(session, col(CaseAside.case_id) == case_id, or_(stands(), waits()))
    return found[0] if found else None


def duplicate_lines(session: Session, case_id: uuid.UUID) -> tuple[AsideLine, ...]:
    """Return the cases that are set aside as duplicates of this one, the oldest first."""
    return _lines(session, col(CaseAside.kept_case_id) == case_id, stands())


def waiting_lines(session: Session) -> tuple[AsideLine, ...]:
    """Return every setting aside that waits for a second person, the oldest first."""
    return _lines(session, waits())


def told_of_case(session: Session, case_id: uuid.UUID) -> tuple[HistoryLine, ...]:
    """Return the history of a case, with what was set aside as its duplicate, oldest first."""
    own = history(session, str(case_id))
    query = select(CaseAside.case_id).where(col(CaseAside.kept_case_id) == case_id).distinct()
    others = [
        line
        for one in session.exec(query)
        for line in history(session, str(one))
        if line.act.startswith(_ABOUT)
    ]
    return tuple(sorted((*own, *others), key=lambda line: line.number)) if others else own


def _lines(session: Session, *where: ColumnElement[bool]) -> tuple[AsideLine, ...]:
    kept = aliased(CaseIndex)
    query = (
        select(CaseAside, CaseIndex, kept)
        .join(CaseIndex, col(CaseIndex.case_id) == col(CaseAside.case_id))
        .outerjoin(kept, col(kept.case_id) == col(CaseAside.kept_case_id))
        .where(*where)
        .order_by(col(CaseAside.id))
    )
    return tuple(_line(session, *row) for row in session.exec(query))


def _line(session: Session, row: CaseAside, case: CaseIndex, kept: Any) -> AsideLine:  # noqa: ANN401 - an alias
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
        confirmed_by=_confirmed_by(session, row) if row.needs_second else "",
        waits=row.needs_second and not case.aside,
    )


def _confirmed_by(session: Session, row: CaseAside) -> str:
    query = select(CaseAsideAnswer.worker).where(
        CaseAsideAnswer.aside_id == row.id, CaseAsideAnswer.answer == AsideAnswerKind.CONFIRMED
    )
    return session.exec(query.order_by(col(CaseAsideAnswer.id).desc())).first() or ""
