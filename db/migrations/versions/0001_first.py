"""Make the tables, indexes and triggers of the first release."""

from alembic import op

from db.migrations.first import cases, claims, journal, lists, matching
from db.migrations.first.triggers import TRIGGERS

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    journal.make_file_info()
    journal.make_journal()
    lists.make_import_runs()
    cases.make_cases()
    cases.make_index()
    cases.make_sources()
    lists.make_lists()
    lists.make_entries()
    cases.make_names()
    cases.make_births()
    cases.make_placements()
    claims.make_claims()
    claims.make_determinations()
    matching.make_candidates()
    matching.make_verdicts()
    for statement in TRIGGERS.values():
        op.execute(statement)
