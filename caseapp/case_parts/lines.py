"""The lines of a case file, frozen: for the window and for paper alike."""

import datetime as dt
import uuid
from dataclasses import dataclass, field
from enum import StrEnum

from caseapp.acts import HistoryLine
from caseapp.case_parts.kept_lines import (
    AttachmentLine,
    DescriptionLine,
    LeadingPhoto,
)
from caseapp.case_parts.people_lines import People, Remarks
from caseapp.cases.cited import CitationLine
from caseapp.contradictions.model import Contradiction
from caseapp.dates import UncertainDate
from caseapp.sources import SourceLine

NO_DATE = UncertainDate()


class LinkedBy(StrEnum):
    """What put a line on its case."""

    IMPORT = "import"  # the import of its list, which opened the case or found it again
    REPLY = "reply"  # the import of the reply, which surely answers a line of the case
    VERDICT = "verdict"
    OPENED = "opened"  # nothing: the case was opened here, and that is our own line of it


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A line of a list on which the child stands."""

    entry_id: uuid.UUID
    list_id: uuid.UUID
    list_title: str
    list_kind: str
    list_date: str
    line: str
    name_written: str
    raw: tuple[tuple[str, str], ...]
    linked_by: str = ""  # a code of `LinkedBy`
    linked_worker: str = ""
    linked_at: dt.datetime | None = None
    linked_reason: str = ""  # of the verdict
    gone_version: int = 0  # the next version of the list, where it has the line no more
    gone_date: str = ""
    list_recipient: str = ""  # code of the party that got the list; empty where nobody said
    list_issuer: str = ""  # code of the party that made the list
    unread_words: str = ""  # of an answer that no claim stands for, as nobody has read it yet


@dataclass(frozen=True, slots=True)
class NameLine:
    """A name of the child; one that stands on a list (`entry_id`) is never changed."""

    id: uuid.UUID
    kind: str
    surname: str
    given_name: str
    patronymic: str
    written: str
    script: str
    note: str
    source_id: uuid.UUID | None
    entry_id: uuid.UUID | None
    start: UncertainDate = NO_DATE
    end: UncertainDate = NO_DATE
    private: bool = False  # stays in the office


@dataclass(frozen=True, slots=True)
class BirthLine:
    """A birth date and place that somebody gave; one from a list is never changed."""

    id: uuid.UUID
    date: UncertainDate
    region: str
    place: str
    note: str
    source_id: uuid.UUID | None
    entry_id: uuid.UUID | None
    private: bool = False  # stays in the office


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """How a claim was understood before a caseworker corrected it, and why it was corrected."""

    kind: str  # before this correction
    region: str
    date: UncertainDate
    reason: str
    worker: str
    recorded_at: dt.datetime


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """What a party says of the child, as it is understood now, and where it said it."""

    id: uuid.UUID
    party: str
    kind: str
    words: str
    date: UncertainDate
    region: str
    source_id: uuid.UUID | None
    list_title: str  # of the reply that says it, or empty
    line: str
    withdrawn: bool
    withdrawn_reason: str
    corrections: tuple[CorrectionLine, ...] = ()  # the oldest first
    said_again: bool = False  # only what the same party said before
    contradicts: tuple[int, ...] = ()  # places among the claims of the case


@dataclass(frozen=True, slots=True)
class DeterminationLine:
    """A determination of ours, newest first."""

    id: uuid.UUID
    status: str
    date: UncertainDate
    note: str
    source_id: uuid.UUID
    worker: str
    recorded_at: dt.datetime
    withdrawn_reason: str = ""  # empty where it stands
    confirmed_by: str = ""  # the second person, where one was needed


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A determination that one person proposed to a second one, newest first."""

    id: uuid.UUID
    status: str
    date: UncertainDate
    note: str
    source_id: uuid.UUID
    source: str  # its publisher and title
    worker: str
    proposed_at: dt.datetime
    outcome: str = ""  # a code of `ProposalAnswerKind`; empty while it waits
    answered_by: str = ""
    answered_at: dt.datetime | None = None
    reason: str = ""  # of the answer

    @property
    def waits(self) -> bool:
        """Whether nobody answered it yet."""
        return not self.outcome


@dataclass(frozen=True, slots=True)
class PlacementLine:
    """Where and with whom the child is, or was, as reported."""

    id: uuid.UUID
    region: str
    locality: str
    institution: str
    care: str
    reported_by: str
    start: UncertainDate
    end: UncertainDate
    note: str
    source_id: uuid.UUID | None
    entry_id: uuid.UUID | None
    private: bool = False  # stays in the office


@dataclass(frozen=True, slots=True)
class AsideLine:
    """How a case was set aside, or another for which it is kept; both numbers, who, when, why."""

    case_id: uuid.UUID
    number: str
    name: str
    kind: str  # a code of `AsideKind`
    kept_id: uuid.UUID | None
    kept: str  # number of the case kept
    reason: str
    worker: str
    at: dt.datetime
    confirmed_by: str = ""
    waits: bool = False  # for a second person, and changes nothing before


def by_start(line: PlacementLine) -> str:
    """Order stays by where they begin; those without a date come last."""
    day = line.start.latest or line.start.earliest
    return day.isoformat() if day else "~"


@dataclass(frozen=True, slots=True)
class RequestLine:
    """What was asked of whom, or a step of ours; those that wait come first."""

    id: uuid.UUID
    kind: str
    recipient: str
    subject: str
    reference: str
    sent: UncertainDate
    due: UncertainDate
    answered: UncertainDate
    answer: str
    note: str
    source_id: uuid.UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What is recorded of a child, and where each of it is from."""

    id: uuid.UUID
    number: str
    name: str
    sex: str
    circumstances: str
    circumstances_text: str
    event: UncertainDate
    origin_region: str
    origin_place: str
    status: str
    names: tuple[NameLine, ...]
    births: tuple[BirthLine, ...]
    claims: tuple[ClaimLine, ...]
    determinations: tuple[DeterminationLine, ...]
    placements: tuple[PlacementLine, ...]
    sources: tuple[SourceLine, ...]  # in a case file, in the order in which it first cites them
    requests: tuple[RequestLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile(CaseFacts):
    """One case whole."""

    is_demo: bool
    note: str
    entries: tuple[EntryLine, ...]
    history: tuple[HistoryLine, ...]
    journal_anchor: str  # "number:first 12 digits of the hash" of the newest journal line
    citations: tuple[CitationLine, ...] = ()
    descriptions: tuple[DescriptionLine, ...] = ()
    attachments: tuple[AttachmentLine, ...] = ()
    photo: LeadingPhoto | None = None
    separation_place: str = ""
    taken_by: str = ""
    last_place: str = ""
    last_seen: UncertainDate = field(default_factory=UncertainDate)
    people: People = field(default_factory=People)
    remarks: Remarks = field(default_factory=Remarks)
    contradictions: tuple[Contradiction, ...] = ()
    proposals: tuple[ProposalLine, ...] = ()
    aside: AsideLine | None = None  # stands, or waits for a second person
    duplicates: tuple[AsideLine, ...] = ()  # cases for which this one is kept
    office: str = ""  # that keeps the file, as its letterhead names it
