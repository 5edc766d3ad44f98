"""Which files this process opens for writing, wherever they are."""

import os
import sys
from contextlib import contextmanager
from pathlib import Path

_watched: list[set[Path]] = []


@contextmanager
def written_files():
    """Collect every path that is opened for writing meanwhile."""
    found: set[Path] = set()
    _watched.append(found)
    try:
        yield found
    finally:
        _watched.remove(found)


def _note(event, arguments):
    if event != "open" or not _watched or not isinstance(arguments[0], str | bytes | os.PathLike):
        return
    path, mode, flags = arguments
    writes = isinstance(mode, str) and set(mode) & set("wax+")
    if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)):
        for found in _watched:
            found.add(Path(os.fsdecode(path)))


sys.addaudithook(_note)
