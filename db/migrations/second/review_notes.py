"""What caseworkers looked at and found in order."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import ref, row, texts


def make_review_notes() -> None:
    """Make the notes on findings that are in order."""
    op.create_table(
        "review_note",
        *row(),
        ref("case_id", "tracing_case", null=False),
        *texts("rule subject fingerprint reason worker"),
        sa.Column("taken_back", sa.Boolean(), nullable=False),
    )
