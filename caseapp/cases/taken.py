"""A file from outside that was looked at, before it is kept with a case."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """A file as it came, what it is by its content, and a small copy where it is a picture."""

    file_name: str
    content: bytes
    media_type: str
    sha256: str
    width: int = 0
    height: int = 0
    preview: bytes = b""


def fingerprint(content: bytes) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(content).hexdigest()
