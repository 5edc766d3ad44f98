"""Lines of a case file about files kept with it, what the child looked like, and citations."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from caseapp.dates import UncertainDate


@dataclass(frozen=True, slots=True)
class DescriptionLine:
    """What the child looked like on a day, by one source."""

    id: uuid.UUID
    as_of: UncertainDate
    eyes: str
    hair: str
    height_cm: int | None
    marks: str
    health_group: str
    clothes: str
    note: str
    source_id: uuid.UUID | None
    private: bool = False  # stays in the office


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file kept with the case, without its bytes."""

    id: uuid.UUID
    kind: str
    title: str
    file_name: str
    media_type: str
    size: int
    sha256: str
    width: int  # of a picture that is shown, else 0
    height: int
    about_id: uuid.UUID | None
    date: UncertainDate
    seen: str
    leads: bool
    note: str
    source_id: uuid.UUID | None
    private: bool = False  # stays in the office


def files_by_subject(files: Iterable[AttachmentLine]) -> dict[uuid.UUID, list[AttachmentLine]]:
    """Return the files of each record and of each source that they belong to."""
    found: dict[uuid.UUID, list[AttachmentLine]] = {}
    for line in files:
        for subject in dict.fromkeys((line.about_id, line.source_id)):
            if subject is not None:
                found.setdefault(subject, []).append(line)
    return found


@dataclass(frozen=True, slots=True)
class LeadingPhoto:
    """The photo on the head of the case: a small JPEG, drawn anew."""

    id: uuid.UUID
    picture: bytes
    date: UncertainDate
    seen: str
