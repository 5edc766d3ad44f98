"""Determinations that were recorded in error."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import row, texts


def make_withdrawals() -> None:
    """Make the rows that take a determination back."""
    op.create_table(
        "determination_withdrawal",
        *row(),
        sa.Column(
            "determination_id",
            sa.Uuid(),
            sa.ForeignKey("determination.id"),
            nullable=False,
            unique=True,
        ),
        *texts("reason worker"),
    )
