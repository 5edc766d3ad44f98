"""What an import will do, shown before anything is written."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from caseapp.lists.model import (
    FIELDS,
    Columns,
    ListHead,
    Reading,
    RefusedReading,
    RowKey,
    Scan,
)
from caseapp.matching.model import Candidate

_FEW, _MOST = 3, 0.5  # rows without a surname that are worth a warning


@dataclass(frozen=True, slots=True)
class Attachment:
    """A reply's row and the line it answers, or the lines between which a person must choose."""

    row: int  # position among the reply's readings, from 0
    entry_id: uuid.UUID | None  # set where matching is sure
    choices: tuple[uuid.UUID, ...] = ()  # best first, where it is not
    found: tuple[Candidate, ...] = ()  # the evidence for `choices`; `left` is the row
    by_name: bool = False  # attached, and no birth to the day or nearly so speaks for it


@dataclass(frozen=True, slots=True)
class Answered:
    """The list that a file seems to answer; no row agreeing means that it is only the newest."""

    list_id: uuid.UUID
    title: str
    agreeing: int
    rows: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Few rows of a reply belong to the list that it is said to answer."""

    rows: int
    belonging: int
    better: Answered | None  # the list on file that more of the rows fit


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
    twins: Mapping[RowKey, uuid.UUID] = field(default_factory=dict)  # new row -> line that is gone


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
    doubt: Doubt | None = None  # whether it answers this list
    today: dt.date | None = None  # the day of planning; gives case numbers their year
    earlier: EarlierVersion | None = None
    imported_before: uuid.UUID | None = None  # the import of this very file that still stands
    accepted: frozenset[tuple[RowKey, str]] = frozenset()  # changed fields taken over at once
    joining: frozenset[RowKey] = (
        frozenset()
    )  # new rows that go on a case of the file, and open none
    present: tuple[Reading, ...] = ()  # rows that the list has already, to which the others go

    @property
    def by_name(self) -> tuple[str, ...]:
        """Return the numbers of the rows that are attached though no day of birth tells."""
        readings = self.readings
        return tuple(readings[one.row].line for one in self.attachments if one.by_name)

    @property
    def unused(self) -> tuple[str, ...]:
        """Return the headings of filled columns that mean nothing; only the raw row has them."""
        if self.scan.fields:
            return ()
        columns = enumerate(zip(self.columns.headings, self.columns.fields, strict=True))
        without = [(place, heading) for place, (heading, field) in columns if not field]
        rows = [one.row.cells for one in self.readings] + [one.row.cells for one in self.refused]
        return tuple(
            heading
            for place, heading in without
            if any(place < len(cells) and cells[place].strip() for cells in rows)
        )

    @property
    def without_surname(self) -> int:
        """Return how many rows lack a surname, where most do though a column should give one."""
        readings = self.readings
        lacking = sum(not reading.surname for reading in readings)
        told = not {"surname", "full_name"}.isdisjoint(self.columns.fields)
        return lacking if told and lacking >= max(_FEW, len(readings) * _MOST) else 0

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Return all rows that are taken, in the order of the file."""
        taken = (*self.new, *self.changed, *self.same)
        return tuple(sorted(taken, key=lambda reading: reading.row.key))
