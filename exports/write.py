"""Written whole or not at all: an export never leaves half a file, nor a plain copy elsewhere."""

import os
import zlib
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the target, flush to disk and put in place at once; on failure nothing stays."""
    partial = path.with_name(f".{zlib.crc32(path.name.encode()):08x}.partial")
    partial.unlink(missing_ok=True)  # of a run that was killed
    try:
        with open(partial, "xb", opener=_for_the_owner_only) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _for_the_owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
