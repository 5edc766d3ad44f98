"""Add what waits for a second person."""

from alembic import op

from db.migrations.third import office, proposals
from db.migrations.third.triggers import TRIGGERS

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


STEPS = (
    office.widen_file_info,
    proposals.name_second_person,
    proposals.make_proposals,
    proposals.make_answers,
)


def upgrade() -> None:
    for step in STEPS:
        step()
    for statement in TRIGGERS.values():
        op.execute(statement)
