"""What one person proposes and a second one confirms or declines."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.codes import STATUSES, VERDICTS
from db.migrations.first.parts import check, in_order, one_of, ref, row, texts, uncertain


def name_second_person() -> None:
    """Let what was decided say who confirmed it."""
    for table in ("determination", "verdict"):
        column = sa.Column("confirmed_by", sa.String(), server_default="", nullable=False)
        op.add_column(table, column)


def make_proposals() -> None:
    """Make determinations and verdicts that wait for a second person, and what was answered."""
    op.create_table(
        "determination_proposal",
        *row(),
        ref("case_id", "tracing_case", null=False),
        ref("source_id", "source", null=False),
        *texts("status"),
        *uncertain("date"),
        *texts("note worker"),
        one_of("determination_proposal", "status", STATUSES),
        check("determination_proposal", "date", "date_edtf <> ''"),
        in_order("determination_proposal", "date_"),
    )
    op.create_table(
        "verdict_proposal",
        *row(),
        *(ref(f"{side}_entry_id", "list_entry", null=False) for side in ("left", "right")),
        *texts("verdict reason worker"),
        one_of("verdict_proposal", "verdict", VERDICTS),
        check("verdict_proposal", "two", "left_entry_id <> right_entry_id"),
    )


def make_answers() -> None:
    """Make what was answered to proposals; the newest answer to each holds."""
    op.create_table(
        "proposal_answer",
        *row(),
        ref("determination_proposal_id", "determination_proposal"),
        ref("verdict_proposal_id", "verdict_proposal"),
        *texts("answer reason worker"),
        sa.Column("written_id", sa.Uuid()),
        one_of("proposal_answer", "answer", "confirmed declined withdrawn reopened"),
        check(
            "proposal_answer",
            "one",
            "(determination_proposal_id IS NULL) <> (verdict_proposal_id IS NULL)",
        ),
    )
