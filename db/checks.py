"""Whether a file is sound as a file; what it says is not asked here."""

from collections.abc import Callable

from sqlalchemy import Connection, text
from sqlmodel import Session

from db.triggers import missing_triggers


def check(session: Session) -> tuple[str, ...]:
    """Return the codes of what is wrong with pages, references and triggers; empty when sound."""
    connection = session.connection()
    return tuple(code for code, broken in _CHECKS.items() if broken(connection))


def _says(statement: str, healthy: str = "") -> Callable[[Connection], bool]:
    """Return a check that finds rows other than the healthy one."""

    def broken(connection: Connection) -> bool:
        return any(row[0] != healthy for row in connection.execute(text(statement)))

    return broken


_CHECKS: dict[str, Callable[[Connection], bool]] = {
    "file.cipher": _says("PRAGMA cipher_integrity_check"),
    "file.pages": _says("PRAGMA quick_check", "ok"),
    "file.references": _says("PRAGMA foreign_key_check"),
    "file.triggers": lambda connection: bool(missing_triggers(connection)),
}
