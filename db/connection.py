"""Connections to an encrypted case file, and what every one of them obeys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from db.errors import FileDamaged, FileInUse, FileNotWritable, FileProblem, Interrupted

_WAIT_SECONDS = 30.0
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # NORMAL loses commits when the power fails
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -32768",  # KiB; with the usual 2 MiB the pages of a queue are decrypted each time
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "recursive_triggers = ON",  # else INSERT OR REPLACE deletes past the append-only triggers
)
_READONLY = 8  # SQLITE_READONLY
_INTERRUPT = 9  # SQLITE_INTERRUPT
_ASK_EVERY = 1000  # steps of the engine's machine: some ten microseconds
_PROBLEMS: dict[int, type[FileProblem]] = {
    5: FileInUse,  # SQLITE_BUSY
    _READONLY: FileNotWritable,
    10: FileNotWritable,  # SQLITE_IOERR
    11: FileDamaged,  # SQLITE_CORRUPT
    13: FileNotWritable,  # SQLITE_FULL
    14: FileNotWritable,  # SQLITE_CANTOPEN
    26: FileDamaged,  # SQLITE_NOTADB
}


def connect(path: Path, key: bytes, *, foreign_keys: bool = True) -> Any:  # noqa: ANN401 - the driver has no types
    """Return a driver connection that begins no transaction of its own."""
    connection = dbapi2.connect(
        str(path), timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path, key: bytes, *, foreign_keys: bool = True) -> Engine:
    """Return an engine over the file; its errors hold no values."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        max_overflow=-1,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def writer(engine: Engine) -> Engine:
    """Return the engine over the same pool whose transactions may write."""
    return engine.execution_options(writing=True)


def checkpoint(connection: Connection) -> None:
    """Fold the write-ahead log into the file, outside any transaction."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def stoppable(connection: Connection, stop: Callable[[], bool]) -> Iterator[None]:
    """Break off, in the midst of a query too, once `stop` says so."""
    driver: Any = connection.connection.driver_connection
    driver.set_progress_handler(stop, _ASK_EVERY)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def told_apart(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Raise a driver's error as the problem of the file that it means.

    Where somebody writes while `reading`, it is we who refuse, and the error stays what it is.
    """
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code == _INTERRUPT:
            raise Interrupted from error
        if code not in _PROBLEMS or (reading and code == _READONLY):
            raise
        raise _PROBLEMS[code](path) from error


def _begin(connection: Connection) -> None:
    """Begin for writing at once, so that two writers wait instead of failing half-way."""
    if not connection.get_execution_options().get("writing", False):
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.exec_driver_sql("BEGIN")
        return
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    # without relationships a flush writes tables in any order; references hold at the commit
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
