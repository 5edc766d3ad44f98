"""Cases set aside, and what was done with that later."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import Column, check, one_of, ref, row, texts

_KINDS = "duplicate recorded_in_error"
_ANSWERS = "confirmed declined withdrawn reopened taken_back stands_again"


def make_asides() -> None:
    """Make the cases set aside, and the answers; the newest answer to each holds."""
    op.create_table(
        "case_aside",
        *row(),
        ref("case_id", "tracing_case", null=False),
        *texts("kind"),
        ref("kept_case_id", "tracing_case"),
        *texts("reason worker"),
        sa.Column("needs_second", sa.Boolean(), nullable=False),
        one_of("case_aside", "kind", _KINDS),
        check("case_aside", "kept", "(kind = 'duplicate') = (kept_case_id IS NOT NULL)"),
        check("case_aside", "two", "kept_case_id <> case_id"),
        check("case_aside", "reason", "reason <> ''"),
    )
    op.create_table(
        "case_aside_answer",
        *row(),
        ref("aside_id", "case_aside", null=False),
        *texts("answer reason worker"),
        one_of("case_aside_answer", "answer", _ANSWERS),
    )


def show_asides() -> None:
    """Let the list of cases say which are set aside, and which case is kept for them."""
    aside: Column = sa.Column("aside", sa.String(), server_default="", nullable=False)
    op.add_column("case_index", aside)
    op.add_column("case_index", sa.Column("kept_id", sa.Uuid()))
    op.create_index("ix_case_index_kept_id", "case_index", ["kept_id"])


def empty_index() -> None:
    """Let every row of the list of cases be made anew when the file is opened."""
    op.execute("DELETE FROM case_index")


def mark_descriptions() -> None:
    """Let a description be marked as never going out, like names, births and placements."""
    private: Column = sa.Column("private", sa.Boolean(), server_default=sa.false(), nullable=False)
    op.add_column("description", private)
