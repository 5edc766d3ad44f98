"""Tables of candidates and verdicts."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.codes import VERDICTS
from db.migrations.first.parts import Column, check, imported, numbers, one_of, ref, row, texts


def make_candidates() -> None:
    """Make the pairs that matching proposed."""
    op.create_table(
        "candidate",
        *imported(),
        *_two_entries(),
        *numbers("rank"),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        *texts("grade story"),
        sa.Column("chance_rivals", sa.Float(), nullable=False),
        *texts("evidence changed"),
        sa.UniqueConstraint("left_entry_id", "right_entry_id", name="uq_candidate_pair"),
        check("candidate", "two", "left_entry_id <> right_entry_id"),
    )


def make_verdicts() -> None:
    """Make the decisions of caseworkers."""
    op.create_table(
        "verdict",
        *row(),
        *_two_entries(),
        *texts("verdict reason worker facts"),
        sa.Column("withdraws_id", sa.Uuid(), sa.ForeignKey("verdict.id"), unique=True),
        one_of("verdict", "verdict", VERDICTS),
        check("verdict", "two", "left_entry_id <> right_entry_id"),
    )


def _two_entries() -> list[Column]:
    return [ref(f"{side}_entry_id", "list_entry", null=False) for side in ("left", "right")]
