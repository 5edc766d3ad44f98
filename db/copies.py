"""Copies of a case file, made page by page through the cipher and checked before they count."""

from pathlib import Path

from sqlcipher3 import dbapi2

from db import key_files
from db.connection import connect
from db.errors import FileDamaged
from db.keys import KeyRing


def copy_file(source: Path, key: bytes, ring: KeyRing, target: Path) -> None:
    """Copy the file with its key slots; the copy opens from a read-only folder, too."""
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        key_files.make_private(part)
        _copy_pages(source, part, key)
        key_files.write_ring(target, ring)
        part.replace(target)
        key_files.sync_folder(target.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _copy_pages(source: Path, part: Path, key: bytes) -> None:
    original, copy = connect(source, key), connect(part, key)
    try:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise FileDamaged(source)
    except dbapi2.DatabaseError as error:
        raise FileDamaged(source) from error
    finally:
        copy.close()
        original.close()
