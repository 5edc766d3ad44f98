"""The values that a row passes through on its way from a file to a list."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from caseapp.dates import UncertainDate
from caseapp.lists.choices import GUESSED, ScanChoices
from caseapp.matching.model import Candidate

NO_DATE = UncertainDate()
FIELDS = (
    "line",
    "full_name",
    "surname",
    "given_name",
    "patronymic",
    "birth",
    "birth_place",
    "sex",
    "origin_region",
    "origin_place",
    "circumstances",
    "event_date",
    "reported_region",
    "answer",
    "source",
    "siblings",
    "group",
    "eyes",
    "hair",
    "note",
)


RowKey = tuple[int, int]  # the row's number, and the child's place among several in it


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row as it stands in the file: text only, nothing guessed; `number` counts from 1."""

    sheet: str
    number: int
    cells: tuple[str, ...]
    part: int = 0  # of a row that names several children, the child's place, from 1

    @property
    def key(self) -> RowKey:
        """Return what tells this row from all others of its file."""
        return self.number, self.part


@dataclass(frozen=True, slots=True)
class Scan:
    """A file read word for word, with what was guessed about its form."""

    path: Path
    sha256: str
    sheets: tuple[str, ...]
    sheet: str
    encoding: str  # of a text file, else empty
    delimiter: str  # of a text; empty where the form of the file gives the columns
    rows: tuple[SourceRow, ...]
    sheet_choice_needed: bool = False
    formulas: frozenset[tuple[int, int]] = frozenset()  # row and column, from 1
    fields: tuple[str, ...] = ()  # what the columns mean where their form says it, without headings
    cuts: tuple[float, ...] = ()  # where the columns of a PDF part, in points from the left
    width: float = 0.0  # of the PDF's page, in points
    choices: ScanChoices = GUESSED  # what the person said
    pasted: bool = False  # `path` is but a name


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the headings stand and what each column means."""

    header_rows: tuple[int, ...]  # row numbers, from 1
    headings: tuple[str, ...]  # one per column, merged headings joined
    fields: tuple[str, ...]  # one per column, of FIELDS, or empty: kept raw only
    first_row: int = 0  # the first row that may hold a child, where that is not the next one
    inflected: bool = False  # the names stand in another case, and come to the nominative


@dataclass(frozen=True, slots=True)
class Remark:
    """What was not, or not surely, understood in a row: a code, the field and the cell's text."""

    code: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A row as understood: the cleaned values beside the raw cells."""

    row: SourceRow
    raw: Mapping[str, str]  # heading -> cell, in the order of the columns
    line: str
    name_written: str
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    sex: str = "unknown"
    birth: UncertainDate = NO_DATE
    birth_place: str = ""
    origin_region: str = ""
    origin_place: str = ""
    circumstances: str = "unknown"
    circumstances_text: str = ""
    event: UncertainDate = NO_DATE
    reported_region: str = ""
    reported_region_text: str = ""
    answer_kind: str = ""
    answer_text: str = ""
    source_text: str = ""
    siblings_text: str = ""
    sibling_count: int | None = None
    group_text: str = ""  # the transport, institution or family that lines share
    eyes: str = ""
    hair: str = ""
    remarks: tuple[Remark, ...] = ()
    keys: str = ""  # by which a search finds the name, each after a space


@dataclass(frozen=True, slots=True)
class RefusedReading:
    """A row that is not taken: one reason, a code of `caseapp.lists.problems`, and the cell."""

    row: SourceRow
    raw: Mapping[str, str]
    reason: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class ListHead:
    """What the person says of the list as a whole."""

    kind: str
    title: str
    issuer: str
    recipient: str = ""
    channel: str = ""
    date: UncertainDate = NO_DATE
    answers_list_id: uuid.UUID | None = None
    version_of: uuid.UUID | None = None  # said by the person; else guessed from the rows
    first_version: bool = False  # said by the person: no version of any list on file
    document: str = ""  # what the list came in; else the name of its file
    into: uuid.UUID | None = None  # the list to which the rows are added; all else is said there


@dataclass(frozen=True, slots=True)
class Attachment:
    """A reply's row and the line it answers, or the lines between which a person must choose."""

    row: int  # position among the reply's readings, from 0
    entry_id: uuid.UUID | None  # set where matching is sure
    choices: tuple[uuid.UUID, ...] = ()  # best first, where it is not
    found: tuple[Candidate, ...] = ()  # the evidence for `choices`; `left` is the row


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A field that a row gives otherwise than the line before it; codes where there are any."""

    field: str  # of FIELDS; all parts of a name are one
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """The list of which a plan is a new version, and how their lines go together."""

    list_id: uuid.UUID
    title: str
    version: int
    entries: Mapping[RowKey, uuid.UUID]  # row of the file -> line of the earlier version
    gone: tuple[str, ...]  # lines of the earlier version that the file no longer holds
    compared: frozenset[str] = frozenset(FIELDS)  # fields that both versions have
    changes: Mapping[RowKey, tuple[PlannedChange, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that an import will write, shown before anything is written."""

    scan: Scan
    columns: Columns
    head: ListHead
    new: tuple[Reading, ...]
    changed: tuple[Reading, ...]
    same: tuple[Reading, ...]
    refused: tuple[RefusedReading, ...]
    attachments: tuple[Attachment, ...] = field(default=())
    today: dt.date | None = None  # the day of planning; gives case numbers their year
    earlier: EarlierVersion | None = None
    imported_before: uuid.UUID | None = None  # the import of this very file that still stands
    accepted: frozenset[tuple[RowKey, str]] = frozenset()  # changed fields taken over at once
    joining: frozenset[RowKey] = (
        frozenset()
    )  # new rows that go on a case of the file, and open none
    present: tuple[Reading, ...] = ()  # rows that the list has already, to which the others go

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Return all rows that are taken, in the order of the file."""
        taken = (*self.new, *self.changed, *self.same)
        return tuple(sorted(taken, key=lambda reading: reading.row.key))


@dataclass(frozen=True, slots=True)
class AttachedRow:
    """A claim that an import attached: row and line as the two lists number them."""

    row: str
    line: str
    claim: str
    region: str


@dataclass(frozen=True, slots=True)
class UnclearRow:
    """A reply's row that waits for a verdict, and the lines it may answer."""

    row: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import wrote."""

    import_id: uuid.UUID
    list_id: uuid.UUID
    kind: str
    rows: int
    new: int
    changed: int
    same: int
    refused: tuple[RefusedReading, ...]
    attached: tuple[AttachedRow, ...] = ()
    unclear: tuple[UnclearRow, ...] = ()
    title: str = ""
    added: bool = False  # to a list that was there
    present: int = 0  # rows that it had already
    accepted: int = 0  # changes that became facts at once


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What taking an import back removed, and what was kept because people worked on it since."""

    import_id: uuid.UUID
    title: str
    entries: int
    claims: int
    cases_removed: int
    cases_kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListSummary:
    """A list in one line."""

    list_id: uuid.UUID
    kind: str
    title: str
    issuer: str
    recipient: str
    date_edtf: str
    entries: int
    import_id: uuid.UUID | None
    answers_list_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line of a list as the list page shows it."""

    entry_id: uuid.UUID
    case_id: uuid.UUID | None
    case_number: str
    line: str
    name: str
    birth_edtf: str
    sex: str
    origin_region: str
    reported_region: str
    status: str  # our determination
    answer: str  # the latest answer to this line; on a reply, what the line itself answers
    answer_party: str
    search_text: str
    answer_words: str = ""  # of a reply's line, as written
