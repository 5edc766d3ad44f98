"""The values of a comparison of two lists: what is new, gone, changed or the same."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from caseapp.lists.versions.alignment import Line


class LineState(StrEnum):
    """How a line of two lists stands."""

    NEW = "new"  # only on the second list
    GONE = "gone"  # only on the first
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class ListSide:
    """One of the two lists."""

    list_id: uuid.UUID
    title: str
    date_edtf: str
    version: int
    entries: int


@dataclass(frozen=True, slots=True)
class LineSide:
    """A line as one of the lists has it."""

    entry_id: uuid.UUID
    name: str
    case_id: uuid.UUID | None
    case_number: str
    line: Line

    @property
    def number(self) -> str:
        """Return the number as the list gives it."""
        return self.line.number


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that the two lists give differently; codes where the lists' words were understood."""

    field: str  # of caseapp.lists.model.FIELDS; all parts of a name are one
    old: str
    new: str
    accepted: bool  # the new value is a fact of the case
    acceptable: bool  # it can become one
    withdrawable: bool = False  # a person accepted it, and can take it back


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A child's line on both lists, or on one of them."""

    state: LineState
    old: LineSide | None
    new: LineSide | None
    changes: tuple[FieldChange, ...] = ()

    @property
    def side(self) -> LineSide:
        """Return the line as the newer list that has it gives it."""
        found = self.new or self.old
        if found is None:
            raise ValueError(self.state)
        return found

    @property
    def open_changes(self) -> tuple[FieldChange, ...]:
        """Return the changes that wait to be accepted."""
        return tuple(one for one in self.changes if one.acceptable and not one.accepted)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two lists side by side, in the order of the second with the gone lines where they stood."""

    old: ListSide
    new: ListSide
    lines: tuple[ComparedLine, ...]
    are_versions: bool  # of one list, so that a new number is a change, too
    is_demo: bool
    journal_anchor: str
    is_reply: bool = False  # one of the two answers lists, the other is none that does
    office: str = ""  # that issues the paper

    def counts(self) -> Mapping[LineState, int]:
        """Return how many lines are new, gone, changed and the same."""
        return {state: sum(one.state == state for one in self.lines) for state in LineState}


def open_choices(lines: Iterable[ComparedLine]) -> tuple[tuple[uuid.UUID, str], ...]:
    """Return the line and the field of each change that waits to be accepted."""
    return tuple(
        (line.new.entry_id, change.field)
        for line in lines
        if line.new
        for change in line.open_changes
    )
