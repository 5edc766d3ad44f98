"""Holding a case file for one process, and what stands beside it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from db import key_files
from db.errors import FileInUse, FileNotWritable

_OF_A_FILE = ("", "-wal", "-shm")
_BESIDE = (*_OF_A_FILE, "-journal", ".lock", ".part")


@contextmanager
def held(path: Path) -> Iterator[FileLock]:
    """Take the lock; give it back, and leave none that was not there, where an error leaves."""
    stood = lock_path(path).exists()
    lock = FileLock(lock_path(path), mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise FileInUse(path) from error
    except OSError as error:
        raise FileNotWritable(path) from error
    try:
        yield lock
    except BaseException:
        if not stood:
            with suppress(OSError):  # some systems remove no file that is open
                lock_path(path).unlink(missing_ok=True)
        lock.release()
        raise


@contextmanager
def writable(path: Path) -> Iterator[None]:
    """Raise the system's refusals as the file's."""
    try:
        yield
    except OSError as error:
        raise FileNotWritable(path) from error


def lock_path(path: Path) -> Path:
    """Return where the lock of a file stands."""
    return path.with_name(path.name + ".lock")


def part_path(path: Path) -> Path:
    """Return where a file grows before it is whole."""
    return path.with_name(path.name + ".part")


def belongings(path: Path) -> tuple[Path, ...]:
    """Return where a file and all that belongs to it stand, whether it is there now or not."""
    beside = (path.with_name(path.name + suffix) for suffix in _BESIDE)
    return (*beside, *key_files.key_paths(path))


def real_path(path: Path) -> Path:
    """Follow a link, so that lock, keys and log stand beside the file itself."""
    return path.resolve() if path.is_symlink() else path


def remove(path: Path) -> None:
    """Remove a file with its log."""
    for suffix in _OF_A_FILE:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def discard(path: Path) -> None:
    """Remove a file that was made for nothing, with its keys; nobody may have it open."""
    with held(path) as lock:
        remove(path)
        key_files.remove_rings(path)
    lock.release()
    lock_path(path).unlink(missing_ok=True)
