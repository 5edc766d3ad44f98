"""Case files as tests make and read them, below the rules of the work."""

import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from db import engine, key_files, keys
from db.keys import KeyCost

CHEAP = KeyCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "вигадана фраза для перевірки"


def new_file(path: Path, *, is_demo: bool = False) -> Path:
    """Put an empty case file at a path: a copy, which is there forty times sooner than a new one.

    All copies have one key; who needs two files with keys of their own makes them.
    """
    for suffix, content in _new_file(is_demo=is_demo).items():
        path.with_name(path.name + suffix).write_bytes(content)
    return path


@cache
def _new_file(*, is_demo: bool) -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        made = Path(folder) / "file"
        engine.create(made, PASSPHRASE, cost=CHEAP, is_demo=is_demo).close()
        return {path.name.removeprefix("file"): path.read_bytes() for path in made.parent.iterdir()}


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
