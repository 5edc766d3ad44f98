"""Files from outside on their way into a case: looked at by content, hashed, never run."""

import base64
from pathlib import Path

from caseapp.cases.taken import Taken, fingerprint
from caseapp.errors import InputRefused
from caseapp.intake.media_types import PICTURES, PROGRAM, media_type_of
from caseapp.lists.files.archive import Unacceptable
from caseapp.lists.files.child_process import Order, answered
from caseapp.lists.files.limits import LIMITS, MEBIBYTE

MOST_BYTES = 25 * MEBIBYTE


def take(path: Path) -> Taken:
    """Read a file that is to be kept; refuse what is too large, a program, or a broken picture."""
    return look_at(path, _read(path))


def look_at(path: Path, content: bytes) -> Taken:
    """Say what a file is, of which the bytes are at hand; `path` names it."""
    media_type = media_type_of(content)
    if media_type == PROGRAM:
        raise InputRefused(path, "program")
    taken = Taken(path.name, content, media_type, fingerprint(content))
    return _pictured(path, taken) if media_type in PICTURES else taken


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputRefused(path, "missing") from None
    except OSError:
        raise InputRefused(path, "unreadable") from None
    if len(content) > MOST_BYTES:
        raise InputRefused(path, "attachment_too_large")
    if not content:
        raise InputRefused(path, "empty")
    return content


def _pictured(path: Path, taken: Taken) -> Taken:
    """Let a process of its own decode a picture: many a decoder has been fooled."""
    try:
        (found,) = answered(Order("picture", taken.content), LIMITS)
    except Unacceptable as refusal:
        raise InputRefused(path, str(refusal.cause)) from None
    return Taken(
        taken.file_name,
        taken.content,
        taken.media_type,
        taken.sha256,
        width=found["width"],
        height=found["height"],
        preview=base64.b64decode(found["preview"]),
    )
