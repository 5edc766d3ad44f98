"""Descriptions of children, further sources of facts, and sources that can be put away."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import check, in_order, moment, one_of, removable, texts, uncertain

_GROUPS = "1 2 3 4 5"


def make_descriptions() -> None:
    """Make what children looked like."""
    op.create_table(
        "description",
        *removable(),
        *uncertain("as_of"),
        *texts("eyes hair"),
        sa.Column("height_cm", sa.Integer()),
        *texts("marks health_group clothes note"),
        one_of("description", "health_group", _GROUPS, empty=True),
        in_order("description", "as_of_"),
        check("description", "height", "height_cm IS NULL OR height_cm BETWEEN 30 AND 230"),
    )


def make_citations() -> None:
    """Make the further sources of records."""
    op.create_table(
        "citation",
        *removable(),
        *texts("record_kind"),
        sa.Column("record_id", sa.Uuid(), nullable=False, index=True),
        *texts("passage"),
    )


def widen_sources() -> None:
    """Let sources be put away, and say which of them are public ones."""
    op.add_column("source", moment("removed_at"))
    op.add_column("source", sa.Column("public_id", sa.String(), server_default="", nullable=False))
