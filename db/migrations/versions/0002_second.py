"""Add what lists, replies and case files say besides."""

from alembic import op

from db.migrations.second import (
    attachments,
    claims,
    descriptions,
    determinations,
    drafts,
    family,
    lists,
    mappings,
    matching,
    names,
    notes,
    requests,
    review_notes,
    versions,
    views,
)
from db.migrations.second.triggers import TRIGGERS

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


STEPS = (
    lists.widen_entries,
    determinations.make_withdrawals,
    versions.make_continuations,
    versions.make_accepted_fields,
    versions.make_acceptance_withdrawals,
    mappings.make_forgotten,
    claims.create_corrections,
    matching.widen_candidates,
    matching.index_groups,
    drafts.make_drafts,
    family.widen_cases,
    family.make_related_people,
    family.make_groups,
    family.make_applications,
    notes.make_notes,
    notes.make_tags,
    notes.make_flags,
    attachments.make_attachments,
    descriptions.make_descriptions,
    descriptions.make_citations,
    descriptions.widen_sources,
    requests.make_requests,
    names.widen_names,
    review_notes.make_review_notes,
    views.make_views,
)


def upgrade() -> None:
    for step in STEPS:
        step()
    for statement in TRIGGERS.values():
        op.execute(statement)
