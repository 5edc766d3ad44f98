"""Which list a file answers, guessed from its rows, and when the very file was imported before."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.lines.standing import stands
from caseapp.lists.model import Reading
from caseapp.lists.planned import Answered
from caseapp.names.skeleton import skeleton
from db.codes import ListKind
from db.tables import ChildList, ImportRun, ListEntry

_ENOUGH = 0.2  # of the rows found on a list show that they speak of it
_LETTERS = 2  # of a surname's sounds; Ukrainian and Russian forms mostly share the first


@dataclass(frozen=True, slots=True)
class ImportedBefore:
    """The standing import of the very same file."""

    import_id: uuid.UUID
    list_id: uuid.UUID
    title: str
    on: dt.date
    worker: str


def answered_list(session: Session, readings: Sequence[Reading]) -> Answered | None:
    """Return the handed-over list on which most of these rows stand, else the newest."""
    query = select(col(ChildList.id), col(ChildList.title)).where(
        col(ChildList.kind) == ListKind.HANDED_OVER, stands()
    )
    newest_first = query.order_by(col(ChildList.date_earliest).desc(), col(ChildList.id).desc())
    wanted = [_key(one.surname or one.name_written, one.birth.edtf) for one in readings]
    found = [
        Answered(list_id, title, sum(key in known for key in wanted if key), len(wanted))
        for list_id, title in session.execute(newest_first).all()
        for known in (_keys(session, list_id),)
    ]
    best = max(found, key=lambda one: one.agreeing, default=None)
    if best is None or best.agreeing > _ENOUGH * best.rows:
        return best
    return Answered(found[0].list_id, found[0].title, 0, len(wanted))


def imported_before(session: Session, sha256: str) -> ImportedBefore | None:
    """Return the newest standing import of this very file."""
    query = (
        select(
            col(ImportRun.id),
            col(ImportRun.list_id),
            col(ChildList.title),
            col(ImportRun.created_at),
            col(ImportRun.worker),
        )
        .join(ChildList, col(ChildList.id) == col(ImportRun.list_id))
        .where(col(ImportRun.file_sha256) == sha256, col(ImportRun.undone_at).is_(None))
        .order_by(col(ImportRun.id).desc())
    )
    for import_id, list_id, title, at, worker in session.execute(query.limit(1)):
        return ImportedBefore(import_id, list_id, title, at.astimezone().date(), worker)
    return None


def _keys(session: Session, list_id: uuid.UUID) -> frozenset[tuple[str, str] | None]:
    query = select(
        col(ListEntry.surname), col(ListEntry.name_written), col(ListEntry.birth_edtf)
    ).where(col(ListEntry.list_id) == list_id)
    return frozenset(
        _key(surname or written, birth) for surname, written, birth in session.execute(query)
    )


def _key(surname: str, birth: str) -> tuple[str, str] | None:
    """Return what a row and the line it answers share; None where there is no birth to share."""
    return (skeleton(surname)[:_LETTERS], birth) if birth else None
