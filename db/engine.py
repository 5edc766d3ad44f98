"""Creating, opening and closing the encrypted file."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from filelock import FileLock
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from db import key_files, keys, schema
from db.connection import checkpoint, make_engine, stoppable, told_apart, writer
from db.copies import copy_file
from db.errors import (
    FileDamaged,
    FileExists,
    FileMissing,
    FileNewer,
    FileNotWritable,
)
from db.holding import held, lock_path, part_path, real_path, remove, writable
from db.keys import USUAL_COST, KeyCost, KeyRing
from db.tables import FileInfo
from db.unlocking import NOTHING_DERIVED, PAGE, Derived, unlock


class Database:
    """An open case file: one process holds it, any number of its threads read and write."""

    def __init__(self, path: Path, engine: Engine, lock: FileLock) -> None:
        self.path = path
        self._engine = engine
        self._writer = writer(engine)
        self._lock = lock

    @contextmanager
    def reading(self, stop: Callable[[], bool] | None = None) -> Iterator[Session]:
        """Give a session that sees one state of the file and cannot write.

        It breaks off with `Interrupted` once `stop` says so.
        """
        with (
            told_apart(self.path, reading=True),
            Session(self._engine) as session,
            stoppable(session.connection(), stop) if stop else nullcontext(),
        ):
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose changes are kept whole, or not at all when an error leaves it."""
        with told_apart(self.path), Session(self._writer) as session, session.begin():
            yield session

    def close(self) -> None:
        """Fold the write-ahead log into the file, forget the key and let others open it."""
        try:
            with suppress(DBAPIError), self._engine.connect() as connection:
                checkpoint(connection)
        finally:
            self._engine.dispose()
            self._lock.release()


def create(
    path: Path, passphrase: str, *, is_demo: bool = False, cost: KeyCost = USUAL_COST
) -> Database:
    """Make a new case file; nothing is left of it when that fails."""
    path = real_path(path)
    _refuse_taken(path)
    with held(path) as lock:
        _refuse_taken(path)  # somebody may have been quicker
        key = keys.new_data_key()
        ring = keys.new_ring(key, passphrase, cost)
        with _only_whole(path):
            part = part_path(path)
            _build(part, key, ring, is_demo=is_demo)
            key_files.write_ring(path, ring)
            part.replace(path)
            key_files.sync_folder(path.parent)
        return Database(path, make_engine(path, key), lock)


def open_file(path: Path, passphrase: str, ahead: Derived = NOTHING_DERIVED) -> Database:
    """Open a case file, bringing an older one to the newest schema."""
    path = real_path(path)
    if not path.is_file():
        raise FileMissing(path)
    with held(path) as lock:
        page = _first_page(path)
        ring, key = unlock(path, passphrase, page, ahead)
        if not page:
            raise FileDamaged(path)
        _make_current(path, key, ring)
        with writable(path):
            key_files.restore_ring(path, ring)
        return Database(path, make_engine(path, key), lock)


def _refuse_taken(path: Path) -> None:
    """Refuse a path where a file stands, or the keys of one that was moved away."""
    if not path.parent.is_dir():
        raise FileNotWritable(path)
    if path.exists():
        raise FileExists(path)
    if key_files.read_rings(path) and not part_path(path).exists():
        raise FileExists(key_files.key_paths(path)[0])


@contextmanager
def _only_whole(path: Path) -> Iterator[None]:
    """Remove whatever a failed creation has made."""
    try:
        with writable(path):
            yield
    except BaseException:
        with suppress(OSError):
            remove(part_path(path))
            remove(path)
            key_files.remove_rings(path)
            lock_path(path).unlink(missing_ok=True)
        raise


def _build(part: Path, key: bytes, ring: KeyRing, *, is_demo: bool) -> None:
    """Make the tables and the one row about the file."""
    remove(part)
    key_files.make_private(part)
    with told_apart(part):
        schema.upgrade(part, key)
        engine = make_engine(part, key)
        try:
            with Session(writer(engine)) as session, session.begin():
                session.add(FileInfo(id=ring.file_id, is_demo=is_demo, device_id=uuid.uuid4()))
                schema.keep_index_rules(session)
        finally:
            engine.dispose()


def _first_page(path: Path) -> bytes:
    """Read as one who may write, so that no file is opened that could not be worked on."""
    with writable(path), path.open("r+b") as file:
        return file.read(PAGE)


def _make_current(path: Path, key: bytes, ring: KeyRing) -> None:
    version = _version(path, key)
    if version == schema.CURRENT:
        return
    if not version:
        raise FileDamaged(path)
    if version not in schema.KNOWN:
        raise FileNewer(path)
    with told_apart(path), writable(path):
        before = path.with_name(f"{path.stem}-before-{version}{path.suffix}")
        copy_file(path, key, ring, before)
        schema.upgrade(path, key)


def _version(path: Path, key: bytes) -> str:
    engine = make_engine(path, key)
    try:
        with told_apart(path), engine.connect() as connection:
            return schema.schema_version(connection)
    finally:
        engine.dispose()
