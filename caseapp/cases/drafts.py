"""What a person types into a record, before it is read and written."""

import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameDraft:
    """A name as typed."""

    kind: str
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None
    from_text: str = ""
    to_text: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class BirthDraft:
    """A birth record as typed; the date as people write dates."""

    date_text: str
    region: str = ""
    place: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """A claim as typed."""

    party: str
    kind: str
    words: str = ""
    date_text: str = ""
    region: str = ""
    source_id: uuid.UUID | None = None
    entry_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class DeterminationDraft:
    """A determination as typed; it needs date and source."""

    status: str
    date_text: str
    source_id: uuid.UUID | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlacementDraft:
    """A placement as typed."""

    region: str = ""
    locality: str = ""
    institution: str = ""
    care: str = "unknown"
    reported_by: str = ""
    from_text: str = ""
    to_text: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A source as typed."""

    publisher: str
    title: str = ""
    date_text: str = ""
    link: str = ""
    reliability: str = ""
    credibility: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """The facts that stand once in a case."""

    sex: str = "unknown"
    circumstances: str = "unknown"
    circumstances_text: str = ""
    event_text: str = ""
    origin_region: str = ""
    origin_place: str = ""
    note: str = ""
    separation_place: str = ""
    taken_by: str = ""
    last_place: str = ""
    last_seen_text: str = ""
