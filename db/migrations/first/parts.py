"""The few kinds of columns and checks of which the first tables are made."""

from typing import Any, TypeAlias

import sqlalchemy as sa

Column: TypeAlias = sa.Column[Any]


def row() -> list[Column]:
    """Return the columns that every record begins with."""
    return [sa.Column("id", sa.Uuid(), primary_key=True), moment("created_at", null=False)]


def imported() -> list[Column]:
    """Return the columns of a record that an import may have made."""
    return [*row(), ref("import_id", "import_run")]


def removable() -> list[Column]:
    """Return the columns of a case's record that can be taken out of sight."""
    return [*imported(), moment("removed_at"), *about_case()]


def about_case() -> list[Column]:
    """Return the references of a case's record: its case, and the line or source it is from."""
    return [
        ref("case_id", "tracing_case", null=False),
        ref("entry_id", "list_entry"),
        ref("source_id", "source"),
    ]


def texts(names: str) -> list[Column]:
    """Return text columns; empty stands for nothing."""
    return [sa.Column(name, sa.String(), nullable=False) for name in names.split()]


def numbers(names: str) -> list[Column]:
    """Return whole-number columns."""
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names.split()]


def span(first: str, last: str) -> list[Column]:
    """Return the two columns with the first and last day that a date can mean."""
    return [sa.Column(first, sa.Date()), sa.Column(last, sa.Date())]


def uncertain(name: str) -> list[Column]:
    """Return the columns of an uncertain date."""
    return [*texts(f"{name}_text {name}_edtf"), *span(f"{name}_earliest", f"{name}_latest")]


def moment(name: str, *, null: bool = True) -> Column:
    """Return a column for a moment in UTC."""
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def ref(name: str, table: str, *, null: bool = True, index: bool = True) -> Column:
    """Return a column that refers to a record of another table."""
    return sa.Column(name, sa.Uuid(), sa.ForeignKey(f"{table}.id"), nullable=null, index=index)


def one_of(table: str, column: str, codes: str, *, empty: bool = False) -> sa.CheckConstraint:
    """Return the check that a column holds one of the codes, or nothing where `empty`."""
    values = ", ".join(f"'{code}'" for code in codes.split())
    return check(table, column, f"{column} IN ({values}{', ' + repr('') if empty else ''})")


def in_order(table: str, prefix: str = "") -> sa.CheckConstraint:
    """Return the check that the first day a date can mean is not after the last."""
    first, last = f"{prefix}earliest", f"{prefix}latest"
    return check(table, f"{prefix}order", f"{first} IS NULL OR {last} IS NULL OR {first} <= {last}")


def check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    """Return a named check."""
    return sa.CheckConstraint(condition, name=f"ck_{table}_{name}")
