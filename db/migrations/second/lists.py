"""What lines of lists say besides: birth place, with whom the child stands, how many siblings."""

import sqlalchemy as sa
from alembic import op


def widen_entries() -> None:
    """Add the birth place, the group and the number of siblings, as the line has them."""
    for name in ("birth_place", "group_text"):
        op.add_column("list_entry", sa.Column(name, sa.String(), server_default="", nullable=False))
    op.add_column("list_entry", sa.Column("sibling_count", sa.Integer()))
