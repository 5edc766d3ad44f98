"""All that the wizard knows of one import, from the file to what was written."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from types import MappingProxyType

from caseapp.lists.choices import GUESSED, ScanChoices
from caseapp.lists.columns.headings import has_name
from caseapp.lists.columns.mappings import Remembered
from caseapp.lists.decided import Decision, PairKey
from caseapp.lists.likely import Likely
from caseapp.lists.model import Columns, ListHead, Scan
from caseapp.lists.planned import Answered, ImportPlan
from caseapp.lists.relations import ImportedBefore
from caseapp.lists.reports import ImportReport
from caseapp.lists.twice import Twice
from caseapp.lists.versions.accepted_plan import PlannedChoice
from ui.pages.importing.rows import PlannedRow

SEVERAL = {"", "birth"}  # meanings that more than one column may have


class Step(IntEnum):
    """The steps in their order; nothing is written before the last."""

    SOURCE = 0
    FORM = 1
    COLUMNS = 2
    HEAD = 3
    ROWS = 4
    KNOWN = 5
    REPORT = 6


@dataclass(frozen=True, slots=True)
class Source:
    """Where the list comes from: a file, or text that was pasted."""

    path: Path | None = None
    text: str = ""
    html: str = ""  # the same as a table, where it was copied from one
    name: str = ""  # what pasted text is called


@dataclass(frozen=True, slots=True)
class Wizard:
    """What is known so far; a later step's part is None until it was worked out."""

    step: Step = Step.SOURCE
    source: Source | None = None
    choices: ScanChoices = GUESSED
    read: Scan | None = None
    before: ImportedBefore | None = None
    recognised: Columns | None = None  # as the headings alone say
    columns: Columns | None = None
    remembered: Remembered | None = None
    typed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    head: ListHead | None = None
    answers: Answered | None = None
    each_line: bool = False  # said by the person, where a PDF has no table
    plan: ImportPlan | None = None
    rows: Sequence[PlannedRow] = ()
    twice: Sequence[Twice] = ()  # children on several rows of the file
    likely: tuple[Likely, ...] | None = None
    accepted: frozenset[PlannedChoice] = frozenset()  # changes taken over with the import
    decisions: Mapping[PairKey, Decision] = field(default_factory=lambda: MappingProxyType({}))
    report: ImportReport | None = None
    problem: Exception | None = None

    @property
    def is_begun(self) -> bool:
        """Whether something would be lost with the wizard."""
        return self.source is not None and self.report is None

    @property
    def is_refused(self) -> bool:
        """Whether the file could not be taken at all."""
        return self.read is None and self.problem is not None

    @property
    def claimed_twice(self) -> frozenset[str]:
        """The meanings that more than one column claims."""
        fields = self.columns.fields if self.columns else ()
        return frozenset(one for one in fields if fields.count(one) > 1) - SEVERAL

    @property
    def furthest(self) -> Step:
        """The last step to which one can go on from what is known."""
        if self.report is not None:
            return Step.REPORT
        if self.read is None:
            return Step.SOURCE if self.source is None else Step.FORM
        if self.read.without_table and not self.each_line:
            return Step.FORM
        if self.columns is None or not has_name(self.columns) or self.claimed_twice:
            return Step.COLUMNS
        if self.head is None or not (self.head.title or self.head.into):
            return Step.HEAD
        return Step.ROWS if self.plan is None else Step.KNOWN

    @property
    def can_write(self) -> bool:
        """Whether everything was shown, and there is something to write."""
        ready = self.step == Step.KNOWN and self.plan is not None and self.likely is not None
        return ready and bool(self.plan and self.plan.readings)

    def list_id(self) -> uuid.UUID | None:
        """Give the list that was written."""
        return self.report.list_id if self.report else None
