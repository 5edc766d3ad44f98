"""Since when and until when a name was used."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import span


def widen_names() -> None:
    """Add the two uncertain dates between which a name was used."""
    for end in ("from", "to"):
        for part in ("text", "edtf"):
            column = sa.Column(f"{end}_{part}", sa.String(), server_default="", nullable=False)
            op.add_column("person_name", column)
        for day in span(f"{end}_earliest", f"{end}_latest"):
            op.add_column("person_name", day)
