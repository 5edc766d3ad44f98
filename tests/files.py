"""Case files as tests make and read them, below the rules of the work."""

import time
from collections.abc import Callable
from pathlib import Path

import apsw

from db import key_files, keys
from db.keys import KeyCost

CHEAP = KeyCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "вигадана фраза для перевірки"


def data_key(path: Path, passphrase: str = PASSPHRASE) -> bytes:
    """Return the key of a file, as its key slots give it."""
    (ring,) = key_files.read_rings(path)
    key = keys.unlock(ring, passphrase)
    assert key is not None
    return key


def independent(path: Path, key: bytes | None = None) -> apsw.Connection:
    """Return a connection made by a program that shares no line with ours."""
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{(key or data_key(path)).hex()}'\"")
    return connection


def wait_until(happened: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)
