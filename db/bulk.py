"""Many rows into a table at once, converted column by column."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Dialect, insert
from sqlmodel import Session, SQLModel


def insert_rows(session: Session, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns: half the time of SQLAlchemy's row by row."""
    if not rows:
        return
    connection = session.connection()
    into = SQLModel.metadata.tables[str(table.__tablename__)]
    names = list(rows[0])
    statement = insert(into).compile(dialect=connection.dialect, column_keys=names)
    columns = [
        _stored(connection.dialect, into.columns[name], _values(into.columns[name], rows))
        for name in statement.positiontup or names
    ]
    connection.exec_driver_sql(str(statement), list(zip(*columns, strict=True)))


def _values(column: Column[Any], rows: Sequence[Mapping[str, Any]]) -> list[Any]:
    """Return the values of a column; one that the rows do not name takes its plain default."""
    if column.name in rows[0]:
        return [row[column.name] for row in rows]
    return [column.default.arg if column.default else None] * len(rows)  # type: ignore[attr-defined] # a scalar


def _stored(dialect: Dialect, column: Column[Any], values: list[Any]) -> list[Any]:
    """Return the values as the database stores them; one object is converted once."""
    convert = column.type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return values
    objects = {id(value): value for value in values}  # to hash a UUID costs more than to convert it
    converted = {key: convert(value) for key, value in objects.items()}
    return [converted[id(value)] for value in values]
