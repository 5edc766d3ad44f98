"""The people around the child, and where it was separated from them."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.parts import check, in_order, one_of, ref, removable, row, texts, uncertain

_RELATIONS = (
    "mother father brother sister grandmother grandfather aunt uncle other_family other_nonfamily"
    " legal_representative"
)


def widen_cases() -> None:
    """Add where the child was separated from its family, who took it, and when it was last seen."""
    for name in ("separation_place", "taken_by", "last_place", "last_seen_text", "last_seen_edtf"):
        column = sa.Column(name, sa.String(), server_default="", nullable=False)
        op.add_column("tracing_case", column)
    for name in ("last_seen_earliest", "last_seen_latest"):
        op.add_column("tracing_case", sa.Column(name, sa.Date()))


def make_related_people() -> None:
    """Make the people around the child."""
    op.create_table(
        "related_person",
        *removable(),
        ref("other_case_id", "tracing_case"),
        *texts("relation surname given_name patronymic"),
        *uncertain("birth"),
        *texts("life"),
        sa.Column("is_representative", sa.Boolean(), nullable=False),
        *texts("contact"),
        sa.Column("private", sa.Boolean(), nullable=False),
        *texts("note"),
        one_of("related_person", "relation", _RELATIONS),
        one_of("related_person", "life", "alive dead unknown"),
        in_order("related_person", "birth_"),
        check(
            "related_person",
            "some",
            "other_case_id IS NOT NULL"
            " OR surname <> '' OR given_name <> '' OR patronymic <> '' OR note <> ''",
        ),
        check("related_person", "other", "other_case_id IS NULL OR other_case_id <> case_id"),
    )


def make_groups() -> None:
    """Make the groups that travelled together, and their members."""
    op.create_table(
        "travel_group",
        *row(),
        ref("source_id", "source"),
        *texts("transport institution"),
        *uncertain("date"),
        *texts("from_place to_place note"),
        in_order("travel_group", "date_"),
        check("travel_group", "some", "transport <> '' OR institution <> '' OR note <> ''"),
    )
    op.create_table("group_member", *removable(), ref("group_id", "travel_group", null=False))


def make_applications() -> None:
    """Make the applications of parents and legal representatives."""
    op.create_table(
        "parent_application",
        *removable(),
        sa.Column("attached", sa.Boolean(), nullable=False),
        *texts("by_whom"),
        *uncertain("date"),
        *texts("sent_to note"),
        in_order("parent_application", "date_"),
    )
