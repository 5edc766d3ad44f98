"""Versions of a list: which lines go on, and which of their changes were accepted."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import imported, ref, row, texts


def make_continuations() -> None:
    """Make the pairs of lines that are one child's in two versions."""
    op.create_table(
        "line_continuation",
        *imported(),
        sa.Column(
            "entry_id", sa.Uuid(), sa.ForeignKey("list_entry.id"), nullable=False, unique=True
        ),
        ref("earlier_entry_id", "list_entry", null=False),
    )


def make_accepted_fields() -> None:
    """Make the changes that somebody took over from a new version."""
    op.create_table(
        "accepted_field",
        *imported(),
        ref("entry_id", "list_entry", null=False),
        *texts("field before worker"),
        sa.Column("batch", sa.Uuid(), nullable=False, index=True),
    )


def make_acceptance_withdrawals() -> None:
    """Make the acceptances that somebody took back."""
    op.create_table(
        "acceptance_withdrawal",
        *row(),
        sa.Column(
            "accepted_id",
            sa.Uuid(),
            sa.ForeignKey("accepted_field.id"),
            nullable=False,
            unique=True,
        ),
        sa.Column("batch", sa.Uuid(), nullable=False, index=True),
        *texts("worker"),
    )
