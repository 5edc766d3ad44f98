"""The triggers that keep appended records as they were written."""

from sqlalchemy import Connection, text

from db.migrations.first import triggers as first
from db.migrations.second import triggers as second
from db.migrations.sixth import triggers as sixth
from db.migrations.third import triggers as third

EXPECTED = {**first.TRIGGERS, **second.TRIGGERS, **third.TRIGGERS, **sixth.TRIGGERS}


def missing_triggers(connection: Connection) -> tuple[str, ...]:
    """Return the names of the triggers that are absent or not worded as they should be."""
    query = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    present = {row.name: row.sql for row in connection.execute(query)}
    return tuple(name for name, sql in EXPECTED.items() if present.get(name) != sql)
