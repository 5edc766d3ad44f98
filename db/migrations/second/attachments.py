"""Files kept with cases; their bytes stand apart."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import (
    check,
    in_order,
    numbers,
    one_of,
    removable,
    row,
    texts,
    uncertain,
)

_KINDS = "photo document recording other"


def make_attachments() -> None:
    """Make the files, their bytes and their small pictures."""
    op.create_table(
        "attachment",
        *removable(),
        *texts("kind title file_name media_type"),
        *numbers("size"),
        *texts("sha256"),
        *numbers("width height"),
        sa.Column("about_id", sa.Uuid()),
        *uncertain("date"),
        *texts("seen"),
        sa.Column("leads", sa.Boolean(), nullable=False),
        *texts("note"),
        one_of("attachment", "kind", _KINDS),
        in_order("attachment", "date_"),
        check("attachment", "bytes", "size > 0 AND length(sha256) = 64"),
    )
    for table, column in (("attachment_content", "content"), ("attachment_preview", "picture")):
        _make_bytes(table, column)


def _make_bytes(table: str, column: str) -> None:
    of_one = sa.ForeignKey("attachment.id")
    op.create_table(
        table,
        *row(),
        sa.Column("attachment_id", sa.Uuid(), of_one, nullable=False, unique=True),
        sa.Column(column, sa.LargeBinary(), nullable=False),
    )
