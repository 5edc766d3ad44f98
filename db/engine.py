"""Creating, opening and closing the encrypted file."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from db import key_files, keys, schema
from db.connection import checkpoint, make_engine, told_apart, writer
from db.copies import copy_file
from db.errors import (
    FileDamaged,
    FileExists,
    FileInUse,
    FileMissing,
    FileNewer,
    FileNotWritable,
    KeysMissing,
    WrongPassphrase,
)
from db.keys import USUAL_COST, KeyCost, KeyRing
from db.tables import FileInfo

_PAGE = 4096


class Database:
    """An open case file: one process holds it, any number of its threads read and write."""

    def __init__(self, path: Path, engine: Engine, lock: FileLock) -> None:
        self.path = path
        self._engine = engine
        self._writer = writer(engine)
        self._lock = lock

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one state of the file and cannot write."""
        with told_apart(self.path, reading=True), Session(self._engine) as session:
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
    path = _real(path)
    _refuse_taken(path)
    with _held(path) as lock:
        key = keys.new_data_key()
        ring = keys.new_ring(key, passphrase, cost)
        with _only_whole(path):
            _build(_part(path), key, ring, is_demo=is_demo)
            key_files.write_ring(path, ring)
            _part(path).replace(path)
            key_files.sync_folder(path.parent)
        return Database(path, make_engine(path, key), lock)


def open_file(path: Path, passphrase: str) -> Database:
    """Open a case file, bringing an older one to the newest schema."""
    path = _real(path)
    if not path.is_file():
        raise FileMissing(path)
    if not path.stat().st_size:
        raise FileDamaged(path)
    with _held(path) as lock:
        ring, key = _unlock(path, passphrase)
        _make_current(path, key, ring)
        with _writable(path):
            key_files.restore_ring(path, ring)
        return Database(path, make_engine(path, key), lock)


def discard(path: Path) -> None:
    """Remove a file that was made for nothing, with its keys; nobody may have it open."""
    with _held(path) as lock:
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        key_files.remove_rings(path)
    lock.release()
    _lock_path(path).unlink(missing_ok=True)


def _refuse_taken(path: Path) -> None:
    """Refuse a path where a file stands, or the keys of one that was moved away."""
    if not path.parent.is_dir():
        raise FileNotWritable(path)
    if path.exists():
        raise FileExists(path)
    if key_files.read_rings(path) and not _part(path).exists():
        raise FileExists(key_files.key_paths(path)[0])


@contextmanager
def _held(path: Path) -> Iterator[FileLock]:
    """Take the lock; give it back only where an error leaves the block."""
    lock = FileLock(_lock_path(path), mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise FileInUse(path) from error
    except OSError as error:
        raise FileNotWritable(path) from error
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


@contextmanager
def _writable(path: Path) -> Iterator[None]:
    """Raise the system's refusals as the file's."""
    try:
        yield
    except OSError as error:
        raise FileNotWritable(path) from error


@contextmanager
def _only_whole(path: Path) -> Iterator[None]:
    """Remove whatever a failed creation has made."""
    try:
        with _writable(path):
            yield
    except BaseException:
        with suppress(OSError):
            key_files.remove_rings(path)
            _remove_part(path)
            _lock_path(path).unlink(missing_ok=True)
        raise


def _lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _real(path: Path) -> Path:
    """Follow a link, so that lock, keys and log stand beside the file itself."""
    return path.resolve() if path.is_symlink() else path


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _remove_part(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        part = _part(path)
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _build(part: Path, key: bytes, ring: KeyRing, *, is_demo: bool) -> None:
    """Make the tables and the one row about the file."""
    part.unlink(missing_ok=True)
    key_files.make_private(part)
    with told_apart(part):
        schema.upgrade(part, key)
        engine = make_engine(part, key)
        try:
            with Session(writer(engine)) as session, session.begin():
                session.add(FileInfo(id=ring.file_id, is_demo=is_demo, device_id=uuid.uuid4()))
        finally:
            engine.dispose()


def _unlock(path: Path, passphrase: str) -> tuple[KeyRing, bytes]:
    rings = key_files.read_rings(path)
    if not rings:
        raise KeysMissing(path) if _could_be_ours(path) else FileDamaged(path)
    for ring in rings:
        key = keys.unlock(ring, passphrase)
        if key is not None:
            return ring, key
    raise WrongPassphrase(path)


def _could_be_ours(path: Path) -> bool:
    """Tell whether the file is made of whole pages."""
    return path.stat().st_size % _PAGE == 0


def _make_current(path: Path, key: bytes, ring: KeyRing) -> None:
    version = _version(path, key)
    if version == schema.CURRENT:
        return
    if not version:
        raise FileDamaged(path)
    if version not in schema.KNOWN:
        raise FileNewer(path)
    with told_apart(path), _writable(path):
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
