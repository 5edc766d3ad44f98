"""The list that the program keeps itself: one in each file."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.codes import LIST_KINDS

_CHECK = "ck_child_list_kind"
_OWN = sa.text("kind = 'own'")


def widen_kinds() -> None:
    """Let a list be that of our own records, of which a file has one at most."""
    kinds = ", ".join(f"'{kind}'" for kind in (*LIST_KINDS.split(), "own"))
    with op.batch_alter_table("child_list", recreate="always") as batch:
        batch.drop_constraint(_CHECK, type_="check")
        batch.create_check_constraint(_CHECK, f"kind IN ({kinds})")
    op.create_index(
        "uq_child_list_own",
        "child_list",
        ["kind"],
        unique=True,
        sqlite_where=_OWN,
        postgresql_where=_OWN,
    )
