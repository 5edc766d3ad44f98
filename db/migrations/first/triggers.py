"""Triggers that refuse to change what was appended; text only, for whoever checks them."""

_APPENDED = ("journal", "verdict", "determination")
_NOT_UNDONE = """NOT EXISTS (
  SELECT 1 FROM import_run
  WHERE undone_at IS NOT NULL
  AND id IN (OLD.import_id, {of_its_claim})
)"""
_TAKEN_BACK_WITH_ITS_IMPORT = {
    "claim": _NOT_UNDONE.format(of_its_claim="NULL"),
    "claim_withdrawal": _NOT_UNDONE.format(
        of_its_claim="(SELECT import_id FROM claim WHERE claim.id = OLD.claim_id)"
    ),
}


def _refuse(table: str, verb: str, when: str = "") -> tuple[str, str]:
    """Return name and text of a trigger that refuses the verb."""
    name = f"{table}_no_{verb.lower()}"
    condition = f" WHEN {when}" if when else ""
    body = f"SELECT RAISE(ABORT, '{table} is append-only');"
    return name, f"CREATE TRIGGER {name} BEFORE {verb} ON {table}{condition} BEGIN {body} END"


def _appended(table: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return _refuse(table, "UPDATE"), _refuse(table, "DELETE")


def _taken_back(table: str, unless: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return _refuse(table, "UPDATE"), _refuse(table, "DELETE", unless)


TRIGGERS = dict(
    trigger
    for pair in (
        *(_appended(table) for table in _APPENDED),
        *(_taken_back(table, when) for table, when in _TAKEN_BACK_WITH_ITS_IMPORT.items()),
    )
    for trigger in pair
)
