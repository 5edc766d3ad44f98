"""A finding about a case, and that somebody looked at it: plain data."""

import datetime as dt
import hashlib
import uuid
from dataclasses import dataclass
from typing import TypeAlias

Key: TypeAlias = tuple[uuid.UUID, str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about a case, and what the records said that it is about."""

    case_id: uuid.UUID
    rule: str
    subject: str
    fingerprint: str

    @property
    def key(self) -> Key:
        """What it is known by while facts change."""
        return self.case_id, self.rule, self.subject


@dataclass(frozen=True, slots=True)
class Looked:
    """That somebody looked at a finding and found it in order."""

    reason: str
    worker: str
    at: dt.datetime
    holds: bool  # else the facts changed since


def fingerprint(*facts: object) -> str:
    """Return a short text that differs where any of the facts differs."""
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
