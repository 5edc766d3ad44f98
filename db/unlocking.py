"""From a passphrase to the key of a file: the rings beside it, and which of them is its own."""

import hashlib
import hmac
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from db import key_files, keys
from db.errors import (
    KeysMissing,
    KeysNotReadable,
    KeysOfAnotherFile,
    NotACaseFile,
    WrongPassphrase,
)
from db.holding import real_path
from db.keys import KeyRing

Derived: TypeAlias = Mapping[KeyRing, bytes | None]  # the key in a ring, where one was found

PAGE = 4096
NOTHING_DERIVED: Derived = MappingProxyType({})
_SALT = 16
_CODE = 64  # bytes of HMAC-SHA512 that end a page
_FEWEST_DIFFERENT = 200  # bytes; what is encrypted holds nearly all 256 in a page


def derived(path: Path, passphrase: str) -> Derived:
    """Return what a passphrase finds in the rings beside a file; the costly part of unlocking."""
    rings = key_files.read_rings(real_path(path))
    return {ring: keys.unlock(ring, passphrase) for ring in rings}


def unlock(
    path: Path, passphrase: str, page: bytes, ahead: Derived = NOTHING_DERIVED
) -> tuple[KeyRing, bytes]:
    """Return the ring whose key fits the first page, else the only file's ring that opens."""
    rings = key_files.read_rings(path)
    if not rings:
        raise _without_rings(path, page)
    opened = []
    for ring in rings:
        key = ahead[ring] if ring in ahead else keys.unlock(ring, passphrase)
        if key is not None and fits(key, page):
            return ring, key
        if key is not None:
            opened.append((ring, key))
    if not opened:
        raise WrongPassphrase(path)
    if len({ring.file_id for ring in rings}) > 1:
        raise KeysOfAnotherFile(path)
    return opened[0]  # a first page that broke off may stand whole in the log


def fits(key: bytes, page: bytes) -> bool:
    """Tell whether a key seals this first page, as SQLCipher 4 seals it.

    See https://www.zetetic.net/sqlcipher/design/, "Message authentication".
    """
    salt = bytes(byte ^ 0x3A for byte in page[:_SALT])
    sealing = hashlib.pbkdf2_hmac("sha512", key, salt, 2, len(key))
    numbered = page[_SALT:-_CODE] + (1).to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(sealing, numbered, "sha512"), page[-_CODE:])


def _without_rings(path: Path, page: bytes) -> Exception:
    if len(set(page)) < _FEWEST_DIFFERENT:
        return NotACaseFile(path)
    return KeysMissing(path) if key_files.readable(path) else KeysNotReadable(path)
