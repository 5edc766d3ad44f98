"""Meanings of columns that are no longer to be offered."""

from alembic import op

from db.migrations.first import codes
from db.migrations.first.parts import one_of, row, texts


def make_forgotten() -> None:
    """Make the table of headings whose remembered meanings a person gave up."""
    op.create_table(
        "forgotten_mapping",
        *row(),
        *texts("issuer headings worker"),
        one_of("forgotten_mapping", "issuer", codes.PARTIES),
    )
