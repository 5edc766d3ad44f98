"""Columns put back to what the journal says that they held."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any, NoReturn

from sqlmodel import Session, SQLModel, col, or_, select

from caseapp.acts import ActCode
from caseapp.cases import records
from caseapp.cases.index import refresh
from caseapp.cases.written import Written, changed
from caseapp.errors import ChangedSince, NotFound, TooLate
from caseapp.fields import Columns, held
from caseapp.journal import JSON
from db.tables import JournalLine, SavedView, SourceRecord, Tag, TracingCase, TravelGroup

_WHOLE: Mapping[str, type[SQLModel]] = {
    "case": TracingCase,
    "source": SourceRecord,
    "group": TravelGroup,
    "tag_name": Tag,
    "view": SavedView,
}


def put_back(
    session: Session, kind: str, record_id: uuid.UUID, *, wrote: JSON, values: JSON
) -> Written:
    """Put a record's columns to `values`, if they still are what an edit `wrote`."""
    table = _table(kind)
    expected = _typed(table, wrote)
    if held(_row(session, kind, record_id), expected) != expected:
        _refuse(session, kind, record_id)  # a later edit would be lost
    return put(session, kind, record_id, values)


def _refuse(session: Session, kind: str, record_id: uuid.UUID) -> NoReturn:
    """Say who wrote what into the record last, where the journal tells of one."""
    wrote = col(JournalLine.data).contains(f'"{record_id}"')
    about = or_(wrote, col(JournalLine.record) == str(record_id))
    newest = select(JournalLine).where(about).order_by(col(JournalLine.number).desc())
    line = session.exec(newest.limit(1)).first()
    if line is None:
        raise TooLate(kind)
    raise ChangedSince(kind, line.act, line.data, line.worker, line.at)


def put(session: Session, kind: str, record_id: uuid.UUID, values: JSON) -> Written:
    """Put a record's columns to values as the journal holds them."""
    columns = _typed(_table(kind), values)
    if kind not in _WHOLE:
        return records.put(session, records.KINDS[kind], record_id, columns)
    row = _row(session, kind, record_id)
    before = held(row, columns)
    row.sqlmodel_update(columns)
    session.flush()
    if kind == "case":
        refresh(session, (record_id,))
    return changed(ActCode(f"{kind}.changed"), record_id, record_id, before, columns)


def _table(kind: str) -> type[SQLModel]:
    return _WHOLE.get(kind) or records.KINDS[kind]


def _row(session: Session, kind: str, record_id: uuid.UUID) -> SQLModel:
    row = session.get(_table(kind), record_id)
    if row is None:
        raise NotFound(kind, str(record_id))
    return row


def _typed(table: type[SQLModel], values: JSON) -> Columns:
    """Give plain values of the journal the types that columns hold."""
    if not isinstance(values, Mapping):
        raise TypeError(values)
    return {name: _value(_python_type(table, name), value) for name, value in values.items()}


def _python_type(table: type[SQLModel], name: str) -> type:
    columns = table.__table__.columns  # type: ignore[attr-defined] # set by table=True
    found: type = columns[name].type.python_type
    return found


def _value(kind: type, value: Any) -> Any:  # noqa: ANN401 - what JSON and columns can hold
    if isinstance(value, str) and kind is uuid.UUID:
        return uuid.UUID(value)
    if isinstance(value, str) and issubclass(kind, dt.date):
        return kind.fromisoformat(value)
    return value
