"""What the queue of review needs to be read in pages: the lists of a pair, and two orders."""

import sqlalchemy as sa
from alembic import op

_LIST_OF = "(SELECT list_id FROM list_entry WHERE list_entry.id = candidate.{side}_entry_id)"


def widen_candidates() -> None:
    """Add the lists of both lines to a pair, what its search took, the indexes of the queue."""
    for side in ("left", "right"):
        op.add_column("candidate", sa.Column(f"{side}_list_id", sa.Uuid()))
        op.execute(f"UPDATE candidate SET {side}_list_id = {_LIST_OF.format(side=side)}")  # noqa: S608 - no value from outside
    share = sa.Column("share", sa.Float(), server_default="0.5", nullable=False)
    op.add_column("candidate", share)
    op.create_index("ix_candidate_queue", "candidate", ["grade", "probability", "score", "story"])
    op.create_index("ix_candidate_lists", "candidate", ["story", "left_list_id", "right_list_id"])


def index_groups() -> None:
    """Add the index by which the lines of a family are found."""
    op.create_index(
        "ix_list_entry_group",
        "list_entry",
        ["list_id", "group_text"],
        sqlite_where=sa.text("group_text <> ''"),
    )
