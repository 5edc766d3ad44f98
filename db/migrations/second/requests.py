"""Requests to bodies and steps of our own."""

from alembic import op

from db.migrations.first.parts import check, in_order, one_of, removable, texts, uncertain

KINDS = "request follow_up"


def make_requests() -> None:
    """Make what was asked of others and what is to be done."""
    op.create_table(
        "case_request",
        *removable(),
        *texts("kind recipient subject reference"),
        *uncertain("sent"),
        *uncertain("due"),
        *uncertain("answered"),
        *texts("answer note"),
        one_of("case_request", "kind", KINDS),
        in_order("case_request", "sent_"),
        in_order("case_request", "due_"),
        in_order("case_request", "answered_"),
        check("case_request", "subject", "subject <> ''"),
    )
