"""What it means to cite: a source, and a place in it."""

import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cited:
    """A source, and where in it the fact stands: a page, a paragraph, a minute."""

    source_id: uuid.UUID
    passage: str = ""


@dataclass(frozen=True, slots=True)
class CitationLine:
    """A source of a record beside its first, or the passage of that one."""

    id: uuid.UUID
    record_id: uuid.UUID
    source_id: uuid.UUID
    passage: str
