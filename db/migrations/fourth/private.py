"""What stays in the office, whoever asks."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import Column


def mark_private() -> None:
    """Let a source, a name, a birth record, a placement and a file be marked as never going out."""
    for table in ("source", "person_name", "birth_record", "placement", "attachment"):
        column: Column = sa.Column(
            "private", sa.Boolean(), server_default=sa.false(), nullable=False
        )
        op.add_column(table, column)
