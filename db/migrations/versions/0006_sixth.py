"""Add cases set aside, and the mark of descriptions that never go out."""

from alembic import op

from db.migrations.sixth import asides
from db.migrations.sixth.triggers import TRIGGERS

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    asides.make_asides()
    asides.show_asides()
    asides.empty_index()
    asides.mark_descriptions()
    for statement in TRIGGERS.values():
        op.execute(statement)
