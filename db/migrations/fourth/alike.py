"""Find the cases that are called and born alike without reading all of them."""

from alembic import op


def find_alike() -> None:
    """Index the list of cases by birth and name."""
    op.create_index("ix_case_index_alike", "case_index", ["birth_edtf", "sort_key"])
