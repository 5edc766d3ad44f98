"""Written whole or not at all: an export never leaves half a file, nor a plain copy elsewhere."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the target, flush to disk and put in place at once; on failure nothing stays."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("xb") as file:
            partial.chmod(0o600)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
