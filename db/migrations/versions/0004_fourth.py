"""Mark what never goes out, and find cases that are alike."""

from db.migrations.fourth.alike import find_alike
from db.migrations.fourth.private import mark_private

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    mark_private()
    find_alike()
