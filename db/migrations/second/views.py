"""Searches that a person keeps."""

from alembic import op

from db.migrations.first.parts import check, moment, row, texts


def make_views() -> None:
    """Make the saved views."""
    op.create_table(
        "saved_view",
        *row(),
        *texts("name query columns sorting"),
        moment("removed_at"),
        check("saved_view", "name", "name <> ''"),
    )
