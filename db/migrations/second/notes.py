"""Notes, tags and flags of the office."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import check, one_of, ref, removable, row, texts


def make_notes() -> None:
    """Make the notes of workers."""
    op.create_table(
        "case_note",
        *removable(),
        *texts("text worker"),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        check("case_note", "text", "text <> ''"),
    )


def make_tags() -> None:
    """Make the office's tags, and those on cases."""
    op.create_table(
        "tag",
        *row(),
        sa.Column("name", sa.String(), nullable=False, unique=True),
        check("tag", "name", "name <> ''"),
    )
    op.create_table("case_tag", *removable(), ref("tag_id", "tag", null=False))


def make_flags() -> None:
    """Make the marks that whoever opens a case must see."""
    op.create_table(
        "case_flag",
        *removable(),
        *texts("kind reason worker"),
        one_of("case_flag", "kind", "urgent to_check sensitive adult_taken_as_child"),
    )
