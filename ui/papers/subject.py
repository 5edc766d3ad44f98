"""What a paper is about, and how that is written as a text."""

import uuid
from dataclasses import dataclass

from exports.outgoing import PaperKind


@dataclass(frozen=True, slots=True)
class Subject:
    """What a paper is about; `detail` is its text form, as the detail of a place."""

    kind: PaperKind
    record: uuid.UUID | None = None
    more: tuple[str, ...] = ()  # what else the kind needs: an id, an ISO day

    @property
    def detail(self) -> str:
        """Write kind and what else it needs as words."""
        return " ".join((self.kind, *self.more))


def subject_of(record: uuid.UUID | None, detail: str) -> Subject:
    """Read a record and a detail; without a detail a case is meant."""
    kind, *more = detail.split() or [PaperKind.CASE]
    return Subject(PaperKind(kind), record, tuple(more))
