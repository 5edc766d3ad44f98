"""Tables of what parties say of a child, and of what we determined."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.codes import CLAIM_KINDS, PARTIES, STATUSES
from db.migrations.first.parts import (
    about_case,
    check,
    imported,
    in_order,
    one_of,
    ref,
    texts,
    uncertain,
)


def make_claims() -> None:
    """Make the claims and the rows that take them back."""
    op.create_table(
        "claim",
        *imported(),
        *about_case(),
        ref("said_in_entry_id", "list_entry"),
        *texts("party kind words"),
        *uncertain("date"),
        *texts("region worker"),
        one_of("claim", "party", PARTIES),
        one_of("claim", "kind", CLAIM_KINDS),
        in_order("claim", "date_"),
    )
    op.create_table(
        "claim_withdrawal",
        *imported(),
        sa.Column("claim_id", sa.Uuid(), sa.ForeignKey("claim.id"), nullable=False, unique=True),
        *texts("reason worker"),
    )


def make_determinations() -> None:
    """Make our own determinations."""
    op.create_table(
        "determination",
        *imported(),
        ref("case_id", "tracing_case", null=False),
        ref("source_id", "source", null=False),
        *texts("status"),
        *uncertain("date"),
        *texts("note worker"),
        one_of("determination", "status", STATUSES),
        check("determination", "date", "date_edtf <> ''"),
        in_order("determination", "date_"),
    )
