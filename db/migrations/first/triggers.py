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

_OF_A_RUN = (
    "id", "created_at", "list_id", "file_name", "file_sha256", "sheet", "encoding", "mapping",
    "row_count", "new_count", "changed_count", "same_count", "refused_count", "worker",
)  # fmt: skip
_MORE_THAN_UNDONE = "OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL OR " + " OR ".join(
    f"NEW.{column} IS NOT OLD.{column}" for column in _OF_A_RUN
)


def _refuse(table: str, verb: str, when: str = "") -> tuple[str, str]:
    """Return name and text of a trigger that refuses the verb."""
    name = f"{table}_no_{verb.lower()}"
    condition = f" WHEN {when}" if when else ""
    body = f"SELECT RAISE(ABORT, '{table} is append-only');"
    return name, f"CREATE TRIGGER {name} BEFORE {verb} ON {table}{condition} BEGIN {body} END"


def appended(table: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the two triggers, by name, of a table that only grows."""
    return _refuse(table, "UPDATE"), _refuse(table, "DELETE")


def _taken_back(table: str, unless: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return _refuse(table, "UPDATE"), _refuse(table, "DELETE", unless)


def _undone_once(table: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return _refuse(table, "UPDATE", _MORE_THAN_UNDONE), _refuse(table, "DELETE")


TRIGGERS = dict(
    trigger
    for pair in (
        *(appended(table) for table in _APPENDED),
        _undone_once("import_run"),
        *(_taken_back(table, when) for table, when in _TAKEN_BACK_WITH_ITS_IMPORT.items()),
    )
    for trigger in pair
)
