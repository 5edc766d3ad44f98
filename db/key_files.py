"""The two copies of the key slots beside a case file; either one is enough."""

import os
from contextlib import suppress
from pathlib import Path

from db.keys import KeyRing, from_json, to_json

_SUFFIXES = (".keys", ".keys-copy")
_LARGEST = 64 * 1024


def key_paths(path: Path) -> tuple[Path, ...]:
    """Return where the copies of a case file's key slots stand."""
    return tuple(path.with_name(path.name + suffix) for suffix in _SUFFIXES)


def read_rings(path: Path) -> tuple[KeyRing, ...]:
    """Return the distinct rings that verify: one when all is well, none when both are lost."""
    rings = (_read(copy) for copy in key_paths(path))
    return tuple(dict.fromkeys(ring for ring in rings if ring is not None))


def readable(path: Path) -> bool:
    """Tell whether the system lets us read whatever copies there are."""
    try:
        for copy in key_paths(path):
            with suppress(FileNotFoundError):
                copy.open("rb").close()
    except PermissionError:
        return False
    return True


def write_ring(path: Path, ring: KeyRing) -> None:
    """Write both copies, each whole or not at all."""
    for copy in key_paths(path):
        _write_whole(copy, to_json(ring))


def restore_ring(path: Path, ring: KeyRing) -> None:
    """Write again whichever copy is missing, damaged or out of date."""
    for copy in key_paths(path):
        if _read(copy) != ring:
            _write_whole(copy, to_json(ring))


def remove_rings(path: Path) -> None:
    """Remove both copies."""
    for copy in key_paths(path):
        copy.unlink(missing_ok=True)


def make_private(path: Path) -> None:
    """Make a new empty file that only its owner may read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last through a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems cannot
            os.fsync(handle)
    finally:
        os.close(handle)


def _read(copy: Path) -> KeyRing | None:
    try:
        with copy.open("rb") as file:
            return from_json(file.read(_LARGEST))
    except (OSError, ValueError):
        return None


def _write_whole(target: Path, content: bytes) -> None:
    part = target.with_name(target.name + ".part")
    with suppress(FileNotFoundError):
        part.unlink()
    try:
        make_private(part)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        sync_folder(target.parent)
    except OSError:
        part.unlink(missing_ok=True)
        raise
