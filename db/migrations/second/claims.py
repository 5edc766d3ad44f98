"""Corrections of claims: the claim itself stays as it was recorded."""

from alembic import op

from db.migrations.first.codes import CLAIM_KINDS
from db.migrations.first.parts import in_order, one_of, ref, row, span, texts


def create_corrections() -> None:
    """Make the table of what a claim's words really say."""
    op.create_table(
        "claim_correction",
        *row(),
        ref("claim_id", "claim", null=False),
        *texts("kind region date_text date_edtf"),
        *span("date_earliest", "date_latest"),
        *texts("reason worker"),
        one_of("claim_correction", "kind", CLAIM_KINDS),
        in_order("claim_correction", "date_"),
    )
