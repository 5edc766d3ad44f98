"""Tables of what the file says of itself, and of its journal."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import check, moment, numbers, row, texts


def make_file_info() -> None:
    """Make the one row about the file."""
    op.create_table(
        "file_info",
        *row(),
        sa.Column("single", sa.Integer(), nullable=False, unique=True),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        *numbers("next_case"),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        check("file_info", "single", "single = 1"),
    )


def make_journal() -> None:
    """Make the journal."""
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), primary_key=True),
        moment("at", null=False),
        *texts("device worker act"),
        sa.Column("record", sa.String(), nullable=False, index=True),
        *texts("data previous_hash"),
        sa.Column("hash", sa.String(), nullable=False, unique=True),
    )
