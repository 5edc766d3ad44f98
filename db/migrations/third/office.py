"""What an office agreed upon for its file."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import Column


def widen_file_info() -> None:
    """Let the file say for what it needs a second person."""
    for name in ("two_for_status", "two_for_same"):
        column: Column = sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)
        op.add_column("file_info", column)
