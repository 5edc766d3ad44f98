"""Identifiers that sort by the time of their making."""

import secrets
import threading
import time
import uuid

_RANDOM_BITS = 74
_lock = threading.Lock()
_newest = 0


def new_id() -> uuid.UUID:
    """Return a fresh UUIDv7 (RFC 9562, 5.7), greater than every earlier one of this process.

    Random bits are drawn anew each millisecond and counted up within it (6.2, method 2).
    """
    global _newest  # noqa: PLW0603 - order within one millisecond needs the one before
    with _lock:
        milliseconds = time.time_ns() // 1_000_000
        if milliseconds > _newest >> _RANDOM_BITS:
            _newest = (milliseconds << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)
        else:
            _newest += 1
        return _version_7(_newest)


def _version_7(value: int) -> uuid.UUID:
    """Return 122 bits as a UUID of version 7 and variant 10."""
    random = value & ((1 << _RANDOM_BITS) - 1)
    high = ((value >> _RANDOM_BITS) << 16) | (0x7 << 12) | (random >> 62)
    low = (0b10 << 62) | (random & ((1 << 62) - 1))
    return uuid.UUID(int=(high << 64) | low)
