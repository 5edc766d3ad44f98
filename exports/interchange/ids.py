"""Ids for other programs: the same record always gets the same, and none tells of the file."""

import hashlib
import uuid

DIGITS = 24


def opaque(*parts: uuid.UUID | str) -> str:
    """Give an id that follows from random ids of the file, and leads back to none of them."""
    text = " ".join(part.hex if isinstance(part, uuid.UUID) else part for part in parts)
    return hashlib.sha256(f"caseapp {text}".encode()).hexdigest()[:DIGITS]
