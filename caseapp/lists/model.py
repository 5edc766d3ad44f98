"""The values that a row passes through on its way from a file to a list."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from caseapp.dates import UncertainDate
from caseapp.lists.choices import GUESSED, ScanChoices

NO_DATE = UncertainDate()
FACTS = (
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
)
FIELDS = (
    "line",
    "full_name",
    "surname",
    "given_name",
    "patronymic",
    "birth",
    *FACTS,
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
    others: tuple[str, ...] = ()  # sheets or tables beside this one that hold rows
    without_table: bool = False  # a PDF of which every line may be a child
    formulas: frozenset[tuple[int, int]] = frozenset()  # row and column, from 1
    fields: tuple[str, ...] = ()  # what the columns mean where their form says it, without headings
    cuts: tuple[float, ...] = ()  # where the columns of a PDF part, in points from the left
    width: float = 0.0  # of the PDF's page, in points
    choices: ScanChoices = GUESSED  # what the person said
    pasted: bool = False  # `path` is but a name
    of_cases: bool = False  # a file of another program, which tells itself what each value means


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
