"""A section of the case page: how one kind of record is listed, edited and written."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from caseapp.case_file import AttachmentLine, CaseFile
from caseapp.cases.citations import Further, sources_of
from exports.words import Words
from ui import wording
from ui.commands.table import Command
from ui.forms.editors import Choice
from ui.forms.fields import Field, text_of
from ui.forms.source_editors import read_cited
from ui.models.row_table import Column

Line = Any  # a line of the case file; each section knows its own
Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ways:
    """How records of a kind are written: functions of `caseapp.cases` and their draft."""

    draft: Callable[..., Any]
    add: Callable[..., Any]
    change: Callable[..., Any] | None = None  # None: appended only, never changed
    remove: Callable[..., Any] | None = None
    dated: bool = False  # takes today
    signed: bool = False  # takes the worker


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of record on the case page."""

    name: str
    title: str
    columns: Sequence[Column[Line]]
    rows: Callable[[CaseFile], Sequence[Line]]
    empty: str  # what the section says without rows
    fields: Sequence[Field] = ()
    values: Callable[[Line], Values] | None = None  # None: each field as the record has it
    ways: Ways | None = None  # None: only read
    command: Command | None = None  # adds a record
    form_title: str = ""
    new_title: str = ""
    note: str = ""  # said above the form of a record that cannot be changed
    start: Values | None = None  # what a new record begins with

    def texts(self, line: Line) -> Values:
        """Give what the form holds of a record."""
        if self.values is not None:
            return self.values(line)
        return {one.name: text_of(one, line) for one in self.fields}


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of all codes in the window's language, and the sources by their numbers."""

    words: Words
    numbers: Mapping[uuid.UUID | None, int]
    further: Further = field(default_factory=dict)  # record -> its sources beside the first
    files: Mapping[uuid.UUID, Sequence[AttachmentLine]] = field(default_factory=dict)

    def code(self, group: str, code: str) -> str:
        """Word a code; empty stays empty."""
        return wording.code(self.words, group, code)

    def date(self, edtf: str) -> str:
        """Write a date; an unknown one as a dash."""
        return wording.date(self.words, edtf)

    def brief(self, edtf: str) -> str:
        """Write a date as short as it can be said."""
        return wording.brief_date(self.words, edtf)

    def region(self, code: str) -> str:
        """Name a region."""
        return wording.region(self.words, code)

    def cited(self, source_id: uuid.UUID | None) -> str:
        """Give the number of a source, as on paper."""
        return f"[{self.numbers[source_id]}]" if source_id in self.numbers else "—"

    def cited_by(self, line: Line) -> str:
        """Give the numbers of all sources of a record, as on paper: [1][3]."""
        cited = sources_of(line.source_id, line.id, self.further)
        numbers = (self.numbers.get(one.source_id) for one in cited)
        return "".join(f"[{number}]" for number in numbers if number) or "—"

    def files_of(self, line: Line) -> Sequence[AttachmentLine]:
        """Give the files that belong to a record or a source."""
        record_id = getattr(line, "id", None)
        return self.files.get(record_id, ()) if record_id is not None else ()

    def file_names(self, line: Line) -> Sequence[str]:
        """Name them."""
        return [one.title or one.file_name for one in self.files_of(line)]

    def choices(self, group: str, codes: type[StrEnum], *, empty: bool = False) -> list[Choice]:
        """Give the codes with their words."""
        words = [(code.value, self.code(group, code.value)) for code in codes]
        return [("", "—"), *words] if empty else words


def draft_of(ways: Ways, values: Values) -> object:
    """Make a draft of what stands in a form."""
    given: dict[str, Any] = dict(values)
    if "source_id" in given:
        cited = read_cited(given["source_id"])
        given["source_id"] = cited[0].source_id if cited else None
    return ways.draft(**given)
