"""What an import wrote, and what taking it back removed."""

import uuid
from dataclasses import dataclass

from caseapp.lists.model import RefusedReading
from caseapp.lists.problems import PASSED_OVER


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
    refused: tuple[RefusedReading, ...]  # those passed over among them
    attached: tuple[AttachedRow, ...] = ()
    unclear: tuple[UnclearRow, ...] = ()
    by_name: tuple[str, ...] = ()  # numbers of the rows attached though no day of birth tells
    title: str = ""
    added: bool = False  # to a list that was there
    present: int = 0  # rows that it had already
    accepted: int = 0  # changes that became facts at once

    @property
    def passed_over(self) -> tuple[RefusedReading, ...]:
        """The rows not taken because they are no child."""
        return tuple(one for one in self.refused if one.reason in PASSED_OVER)


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What taking an import back removed, and what was kept because people worked on it since."""

    import_id: uuid.UUID
    title: str
    entries: int
    claims: int
    cases_removed: int
    cases_kept: tuple[str, ...]
