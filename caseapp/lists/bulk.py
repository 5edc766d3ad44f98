"""Many rows into a table at once, stopping between portions when asked to."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, insert
from sqlmodel import Session, SQLModel

from caseapp.lists.rows import Values
from caseapp.progress import Progress

_PORTION = 5_000
STAGES = 8  # list, cases, lines, names, births, placements, claims, index


def insert_all(
    session: Session,
    table: type[SQLModel],
    rows: Sequence[Values],
    progress: Progress,
    stage: int = 0,
) -> None:
    """Insert rows that all have the same columns as one stage of an import."""
    progress.step(stage, STAGES)
    into = SQLModel.metadata.tables[str(table.__tablename__)]
    for start in range(0, len(rows), _PORTION):
        _insert(session.connection(), into, rows[start : start + _PORTION])
        progress.step(stage, STAGES)


def _insert(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert column by column converted: half the time of SQLAlchemy's row by row."""
    names = list(rows[0])
    statement = insert(table).compile(dialect=connection.dialect, column_keys=names)
    columns = [
        _stored(connection, table.columns[name], [row[name] for row in rows])
        for name in statement.positiontup or names
    ]
    connection.exec_driver_sql(str(statement), list(zip(*columns, strict=True)))


def _stored(connection: Connection, column: Column[Any], values: list[Any]) -> list[Any]:
    """Return the values as the database stores them; each different one is converted once."""
    dialect = connection.dialect
    convert = column.type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return values
    converted = {value: convert(value) for value in set(values)}
    return [converted[value] for value in values]
