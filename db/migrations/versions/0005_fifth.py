"""Give every case a line, so that matching sees each child."""

from db.migrations.fifth.lines import give_lines
from db.migrations.fifth.lists import widen_kinds

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    widen_kinds()
    give_lines()
