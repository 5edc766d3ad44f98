"""Add what lists, replies and case files say besides."""

from alembic import op

from db.migrations.second import lists
from db.migrations.second.triggers import TRIGGERS

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    lists.widen_entries()
    for statement in TRIGGERS.values():
        op.execute(statement)
