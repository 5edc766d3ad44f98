"""What tables share: column types that SQLite and PostgreSQL both have, and checks from codes."""

import datetime as dt
import uuid
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, false
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from db.ids import new_id


def now() -> dt.datetime:
    """Return the present moment in UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment, always UTC, on databases with and without time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """Refuse moments without a zone, store the rest as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        utc = value.astimezone(dt.UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(
        self, value: dt.datetime | None, dialect: Dialect
    ) -> dt.datetime | None:
        """Give the zone back that SQLite does not keep."""
        del dialect
        return value.replace(tzinfo=dt.UTC) if value is not None else None


def one_of(
    column: str, codes: type[StrEnum], *, table: str, empty: bool = False
) -> CheckConstraint:
    """Return the check that a column holds one of the codes (or nothing, where `empty`)."""
    values = ", ".join(f"'{code.value}'" for code in codes)
    blank = ", ''" if empty else ""
    return CheckConstraint(f"{column} IN ({values}{blank})", name=f"ck_{table}_{column}")


def in_order(prefix: str, *, table: str) -> CheckConstraint:
    """Return the check that the first day a date can mean is not after the last."""
    first, last = f"{prefix}earliest", f"{prefix}latest"
    return CheckConstraint(
        f"{first} IS NULL OR {last} IS NULL OR {first} <= {last}", name=f"ck_{table}_{prefix}order"
    )


class Row(SQLModel):
    """A row with a UUIDv7 and the moment of its making."""

    id: uuid.UUID = Field(default_factory=new_id, primary_key=True)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class Imported(Row):
    """A row that an import may have made; empty means entered by hand."""

    import_id: uuid.UUID | None = Field(default=None, foreign_key="import_run.id", index=True)


class Removable(Imported):
    """A record of a case that can be taken out of sight without being lost."""

    removed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class CaseRecord(Removable):
    """A record of a case, with the line or the source that it is from."""

    case_id: uuid.UUID = Field(foreign_key="tracing_case.id", index=True)
    entry_id: uuid.UUID | None = Field(default=None, foreign_key="list_entry.id", index=True)
    source_id: uuid.UUID | None = Field(default=None, foreign_key="source.id", index=True)


def json_text(**changes: Any) -> Any:  # noqa: ANN401 - SQLModel's own field type is Any
    """Return a field that holds canonical JSON as text."""
    return Field(default="{}", **changes)


def added_text() -> Any:  # noqa: ANN401 - SQLModel's own field type is Any
    """Return a text field that a later schema gave to a table, empty in older rows."""
    return Field(default="", sa_column_kwargs={"server_default": ""})


def added_switch() -> Any:  # noqa: ANN401 - SQLModel's own field type is Any
    """Return a switch that a later schema gave to a table, off in older rows."""
    return Field(default=False, sa_column_kwargs={"server_default": false()})
