"""Unfinished forms."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import row, texts


def make_drafts() -> None:
    """Make the texts that were typed and not recorded yet."""
    op.create_table(
        "form_draft",
        *row(),
        sa.Column("form", sa.String(), nullable=False, unique=True),
        *texts("texts"),
    )
