"""Many rows into a table at once, converted column by column."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Table, insert
from sqlmodel import Session, SQLModel

Values = Mapping[str, Any]  # column -> value
_NO_VALUES: Values = MappingProxyType({})
_AT_ONCE = 20  # rows of one statement: the driver's cost is by statement
_FEW = 100  # rows that go one by one


def insert_rows(
    session: Session, table: type[SQLModel], rows: Sequence[Values], common: Values = _NO_VALUES
) -> None:
    """Insert rows of the same columns, and those `common` to all: a third of the usual time."""
    if not rows:
        return
    connection = session.connection()
    into = SQLModel.metadata.tables[str(table.__tablename__)]
    named = {**_defaults(into), **common, **rows[0]}
    statement = insert(into).compile(dialect=connection.dialect, column_keys=list(named))
    names = statement.positiontup or list(named)
    columns = _columns(connection.dialect, [into.columns[name] for name in names], rows, named)
    _execute(connection, str(statement), len(names), [*zip(*columns, strict=True)])


def _defaults(into: Table) -> dict[str, Any]:
    """Return the plain values that columns take when rows do not name them."""
    return {column.name: column.default.arg for column in into.columns if column.default}  # type: ignore[attr-defined] # scalars


def _columns(
    dialect: Dialect, columns: Iterable[Column[Any]], rows: Sequence[Values], named: Values
) -> Iterator[Sequence[Any]]:
    """Yield the stored values of each column; one that the rows do not name is the same in all."""
    own = list(rows[0])
    by_row = (map(row.__getitem__, own) for row in rows)
    values = dict(zip(own, zip(*by_row, strict=True), strict=True))
    for column in columns:
        if column.name in values:
            yield _stored(dialect, column, values[column.name])
        else:
            yield [*_stored(dialect, column, (named[column.name],))] * len(rows)


def _stored(dialect: Dialect, column: Column[Any], values: Sequence[Any]) -> Sequence[Any]:
    """Return the values as the database stores them."""
    convert = column.type.dialect_impl(dialect).bind_processor(dialect)
    return values if convert is None else [convert(value) for value in values]


def _execute(
    connection: Connection, statement: str, width: int, rows: Sequence[tuple[Any, ...]]
) -> None:
    """Run the statement over full portions of rows, then over what is left one by one."""
    full = len(rows) // _AT_ONCE * _AT_ONCE if len(rows) > _FEW else 0
    flat = tuple(chain.from_iterable(rows[:full]))
    portion = _AT_ONCE * width
    together = [flat[start : start + portion] for start in range(0, len(flat), portion)]
    further = f", ({', '.join('?' * width)})" * (_AT_ONCE - 1)
    if together:
        connection.exec_driver_sql(statement + further, together)
    if full < len(rows):
        connection.exec_driver_sql(statement, list(rows[full:]))
