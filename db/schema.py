"""Which schema a file has, and the way to the newest one."""

from pathlib import Path

from sqlalchemy import Connection, text
from sqlmodel import Session

from db.connection import make_engine, writer
from db.triggers import missing_triggers

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006")
CURRENT = KNOWN[-1]
INDEX_RULES = 1  # raise it where a row of the index is made otherwise, or a migration empties it
MIGRATIONS = Path(__file__).parent / "migrations"


class MigrationFailed(Exception):  # noqa: N818 - what happened, like the errors of db.errors
    """A migration left the file unsound; nothing of it was kept."""


def schema_version(connection: Connection) -> str:
    """Return the version that the file says it has, or nothing; alembic is not needed to know."""
    tables = text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
    if connection.execute(tables).first() is None:
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def index_rules(session: Session) -> int:
    """Return by which rules the index of cases was made; 0: before they were counted."""
    return int(session.connection().exec_driver_sql("PRAGMA user_version").scalar_one())


def keep_index_rules(session: Session) -> None:
    """Say in the file, with all else that is written, that its index follows the rules of today."""
    session.connection().exec_driver_sql(f"PRAGMA user_version = {INDEX_RULES}")


def upgrade(path: Path, key: bytes) -> None:
    """Bring the file to the newest schema, in one transaction or not at all."""
    engine = make_engine(path, key, foreign_keys=False)  # off before the transaction begins
    try:
        with writer(engine).begin() as connection:
            _run(connection)
            _insist_on_soundness(connection)
    finally:
        engine.dispose()


def _run(connection: Connection) -> None:
    # alembic takes a third of a second to import: only a new or older file pays it
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")


def _insist_on_soundness(connection: Connection) -> None:
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        raise MigrationFailed("foreign_keys")
    missing = missing_triggers(connection)
    if missing:
        raise MigrationFailed("triggers", *missing)
