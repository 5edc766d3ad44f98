"""Columns put back to what the journal says that they held."""

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any, TypeGuard

from sqlmodel import Session, SQLModel

from caseapp.cases import records
from caseapp.cases.fields import Columns, held
from caseapp.cases.index import refresh
from caseapp.errors import NotFound, TooLate
from db.tables import SourceRecord, TracingCase

_WHOLE: Mapping[str, type[SQLModel]] = {"case": TracingCase, "source": SourceRecord}


def put_back(
    session: Session, kind: str, record_id: uuid.UUID, *, wrote: object, held: object
) -> uuid.UUID:
    """Put a record's columns to what they `held`, if they still are what an edit `wrote`."""
    table = _WHOLE.get(kind) or records.KINDS[kind]
    _check_untouched(session, table, kind, record_id, _typed(table, wrote))
    values = _typed(table, held)
    if kind in _WHOLE:
        session.get_one(table, record_id).sqlmodel_update(values)
        if kind == "case":
            refresh(session, (record_id,))
    else:
        records.put(session, records.KINDS[kind], record_id, values)
    session.flush()
    return record_id


def _check_untouched(
    session: Session, table: type[SQLModel], kind: str, record_id: uuid.UUID, wrote: Columns
) -> None:
    """Refuse where a later edit would be lost."""
    row = session.get(table, record_id)
    if row is None:
        raise NotFound(kind, str(record_id))
    if held(row, wrote) != wrote:
        raise TooLate(kind)


def _typed(table: type[SQLModel], values: object) -> Columns:
    """Give plain values of the journal the types that columns hold."""
    if not _is_mapping(values):
        raise TypeError(values)
    return {name: _value(_python_type(table, name), value) for name, value in values.items()}


def _python_type(table: type[SQLModel], name: str) -> type:
    columns = table.__table__.columns  # type: ignore[attr-defined] # set by table=True
    found: type = columns[name].type.python_type
    return found


def _value(kind: type, value: Any) -> Any:  # noqa: ANN401 - what JSON and columns can hold
    if isinstance(value, str) and kind is uuid.UUID:
        return uuid.UUID(value)
    if isinstance(value, str) and issubclass(kind, dt.datetime):
        return dt.datetime.fromisoformat(value)
    if isinstance(value, str) and kind is dt.date:
        return dt.date.fromisoformat(value)
    return value


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)
