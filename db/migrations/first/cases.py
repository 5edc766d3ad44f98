"""Tables of the cases and of what is written in them."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.codes import (
    CARE,
    CIRCUMSTANCES,
    CREDIBILITIES,
    NAME_KINDS,
    PARTIES,
    RELIABILITIES,
    SEXES,
)
from db.migrations.first.parts import (
    check,
    imported,
    in_order,
    one_of,
    removable,
    row,
    span,
    texts,
    uncertain,
)


def make_cases() -> None:
    """Make the cases."""
    op.create_table(
        "tracing_case",
        *imported(),
        sa.Column("number", sa.String(), nullable=False, unique=True),
        *texts("sex circumstances circumstances_text"),
        *uncertain("event"),
        *texts("origin_region origin_place note"),
        one_of("tracing_case", "sex", SEXES),
        one_of("tracing_case", "circumstances", CIRCUMSTANCES),
        in_order("tracing_case", "event_"),
        check("tracing_case", "number", "number <> ''"),
    )


def make_index() -> None:
    """Make the cases as lists and searches show them."""
    op.create_table(
        "case_index",
        *row(),
        sa.Column(
            "case_id", sa.Uuid(), sa.ForeignKey("tracing_case.id"), nullable=False, unique=True
        ),
        *texts("number name sort_key birth_edtf"),
        sa.Column("birth_earliest", sa.Date()),
        *texts("status region lists search_text"),
    )


def make_sources() -> None:
    """Make the sources."""
    op.create_table(
        "source",
        *imported(),
        *texts("publisher title date_text date_edtf link reliability credibility"),
        one_of("source", "reliability", RELIABILITIES, empty=True),
        one_of("source", "credibility", CREDIBILITIES, empty=True),
    )


def make_names() -> None:
    """Make the names of children."""
    op.create_table(
        "person_name",
        *removable(),
        *texts("kind surname given_name patronymic written script note"),
        one_of("person_name", "kind", NAME_KINDS),
        check("person_name", "some", "surname <> '' OR given_name <> '' OR patronymic <> ''"),
    )


def make_births() -> None:
    """Make the birth records."""
    op.create_table(
        "birth_record",
        *removable(),
        *texts("text edtf"),
        *span("earliest", "latest"),
        *texts("region place note"),
        in_order("birth_record"),
    )


def make_placements() -> None:
    """Make the placements."""
    op.create_table(
        "placement",
        *removable(),
        *texts("region locality institution care reported_by"),
        *uncertain("from"),
        *uncertain("to"),
        *texts("note"),
        one_of("placement", "care", CARE),
        one_of("placement", "reported_by", PARTIES, empty=True),
        in_order("placement", "from_"),
        in_order("placement", "to_"),
        check(
            "placement",
            "span",
            "from_earliest IS NULL OR to_latest IS NULL OR from_earliest <= to_latest",
        ),
    )
