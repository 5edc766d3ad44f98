"""The past of one record: what was written into it, and any value of it put back."""

import json
import uuid

from sqlmodel import Session, col, select

from caseapp.acts import HistoryLine
from caseapp.cases.written import Written
from caseapp.errors import NotFound
from caseapp.journal import history
from caseapp.undoing.columns import put
from db.tables import JournalLine

_CHANGED = ".changed"


def record_history(
    session: Session, about: uuid.UUID, record_id: uuid.UUID
) -> tuple[HistoryLine, ...]:
    """Return what was done to one record of a case (`about`), newest first."""
    wanted = str(record_id)
    lines = [line for line in history(session, about) if json.loads(line.data).get("id") == wanted]
    return tuple(reversed(lines))


def can_put_back(line: HistoryLine) -> bool:
    """Tell whether a line says what a record held before."""
    return line.act.endswith(_CHANGED)


def put_back_as_before(session: Session, number: int) -> Written:
    """Write into a record what it held before the change that a journal line tells of."""
    query = select(JournalLine).where(col(JournalLine.number) == number)
    line = session.exec(query).first()
    if line is None or not line.act.endswith(_CHANGED):
        raise NotFound("edit", str(number))
    data = json.loads(line.data)
    return put(session, line.act.removesuffix(_CHANGED), uuid.UUID(data["id"]), data["from"])
