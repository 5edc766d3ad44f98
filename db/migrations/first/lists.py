"""Tables of lists, their lines, and the imports that made them."""

import sqlalchemy as sa
from alembic import op

from db.migrations.first.codes import CIRCUMSTANCES, CLAIM_KINDS, LIST_KINDS, PARTIES, SEXES
from db.migrations.first.parts import (
    check,
    imported,
    in_order,
    moment,
    numbers,
    one_of,
    ref,
    row,
    span,
    texts,
    uncertain,
)


def make_import_runs() -> None:
    """Make the imports and the rows they refused."""
    op.create_table(
        "import_run",
        *row(),
        sa.Column("list_id", sa.Uuid(), nullable=False, index=True),
        *texts("file_name file_sha256 sheet encoding mapping"),
        *numbers("row_count new_count changed_count same_count refused_count"),
        *texts("worker"),
        moment("undone_at"),
        check("import_run", "counts", "row_count >= 0 AND new_count >= 0"),
    )
    op.create_table(
        "refused_row",
        *row(),
        ref("import_id", "import_run", null=False),
        *texts("sheet"),
        *numbers("row_number"),
        *texts("reason value raw"),
    )


def make_lists() -> None:
    """Make the lists."""
    op.create_table(
        "child_list",
        *imported(),
        *texts("kind title issuer recipient channel date_edtf"),
        *span("date_earliest", "date_latest"),
        *texts("document"),
        *numbers("version"),
        ref("answers_list_id", "child_list", index=False),
        ref("earlier_version_id", "child_list", index=False),
        one_of("child_list", "kind", LIST_KINDS),
        one_of("child_list", "issuer", PARTIES),
        one_of("child_list", "recipient", PARTIES, empty=True),
        in_order("child_list", "date_"),
        check("child_list", "answers", "answers_list_id <> id"),
        check("child_list", "earlier_version", "earlier_version_id <> id"),
    )


def make_entries() -> None:
    """Make the lines of the lists."""
    op.create_table(
        "list_entry",
        *imported(),
        ref("list_id", "child_list", null=False),
        ref("case_id", "tracing_case"),
        sa.Column("joined", sa.Boolean(), nullable=False),
        *numbers("position"),
        *texts("line sheet"),
        *numbers("row_number"),
        *texts("raw name_written surname given_name patronymic sex"),
        *uncertain("birth"),
        *texts("origin_region origin_place circumstances circumstances_text"),
        *uncertain("event"),
        *texts("reported_region reported_region_text answer_kind answer_text source_text"),
        *texts("siblings_text eyes hair search_text remarks"),
        sa.UniqueConstraint("list_id", "position", name="uq_list_entry_position"),
        one_of("list_entry", "sex", SEXES),
        one_of("list_entry", "circumstances", CIRCUMSTANCES),
        one_of("list_entry", "answer_kind", CLAIM_KINDS, empty=True),
        in_order("list_entry", "birth_"),
        in_order("list_entry", "event_"),
    )
