"""What the wizard does beside the window: reading a file, planning, comparing, writing."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from caseapp.errors import InputRefused
from caseapp.lists.choices import ScanChoices
from caseapp.lists.columns.guess import guess_head
from caseapp.lists.columns.headings import by_hand, recognise
from caseapp.lists.columns.mappings import (
    Remembered,
    as_remembered,
    meant_otherwise,
    remembered,
)
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.corrected import corrected_file, meant_before
from caseapp.lists.decided import write_decided
from caseapp.lists.execute import import_act
from caseapp.lists.files.workbook import scan, scan_text
from caseapp.lists.likely import Likely, likely_children
from caseapp.lists.model import Columns, ListHead, Scan
from caseapp.lists.plan import plan_import
from caseapp.lists.planned import Answered, ImportPlan
from caseapp.lists.problems import FileCause
from caseapp.lists.relations import ImportedBefore, answered_list, imported_before
from caseapp.lists.reports import ImportReport
from caseapp.lists.twice import Twice, rows_twice
from caseapp.lists.versions.accepted_plan import accepting
from caseapp.progress import Progress
from db.codes import ListKind
from exports.words import Words
from ui.desk import Desk
from ui.pages.importing.rows import PlannedRow, planned_rows
from ui.pages.importing.state import Source, Wizard


@dataclass(frozen=True, slots=True)
class Scanned:
    """A file that was read, and what is known of files like it."""

    read: Scan
    before: ImportedBefore | None
    recognised: Columns
    remembered: Remembered | None
    columns: Columns
    head: ListHead
    answers: Answered | None


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, and its rows as they are shown."""

    plan: ImportPlan
    rows: list[PlannedRow]
    twice: Sequence[Twice]


def read_source(desk: Desk, source: Source, choices: ScanChoices, progress: Progress) -> Scanned:
    """Read a file or pasted text, and take up what was remembered of its headings."""
    read = _scan(source, choices, progress)
    known = _recognised(read)
    before = desk.read(imported_before, read.sha256)
    corrected = desk.read(corrected_file, read)
    if corrected is not None:
        columns = meant_before(known, corrected)
        return Scanned(read, before, known, None, columns, corrected.head, None)
    found = desk.read(remembered, known.headings)
    columns = as_remembered(known, found) if found else known
    head = _as_before(guess_head(read, columns), found)
    head = replace(head, document=read.path.name)
    answers = _answers(desk, read, columns, head)
    if answers is not None:
        head = replace(head, answers_list_id=answers.list_id)
    return Scanned(read, before, known, found, columns, head, answers)


def of_issuer(desk: Desk, wizard: Wizard, issuer: str) -> Mapping[str, Any]:
    """Give the columns as they were understood in the last file of this party."""
    known, columns = wizard.recognised, wizard.columns
    if known is None or columns is None:
        raise TypeError
    found = desk.read(remembered, known.headings, issuer=issuer)
    meant = meant_otherwise(columns, known, wizard.remembered, found)
    return {"remembered": found, "columns": meant}


def make_plan(desk: Desk, wizard: Wizard, words: Words, progress: Progress) -> Planned:
    """Plan the import with all that is known now."""
    if wizard.read is None or wizard.columns is None or wizard.head is None:
        raise TypeError
    today = _today()
    known = (wizard.read, wizard.columns, wizard.head)
    plan = desk.read(plan_import, *known, today=today, progress=progress)
    return Planned(plan, planned_rows(plan, words), rows_twice(plan))


def find_likely(desk: Desk, wizard: Wizard, progress: Progress) -> tuple[Likely, ...]:
    """Look for children who stand on file already."""
    if wizard.plan is None:
        raise TypeError
    progress.step(0, 0)
    return desk.read(likely_children, wizard.plan, progress=progress)


def write_plan(desk: Desk, wizard: Wizard, progress: Progress) -> ImportReport:
    """Write the plan with what was decided, all of it in one step."""
    if wizard.plan is None:
        raise TypeError
    return desk.write(
        import_act,
        write_decided,
        accepting(wizard.plan, wizard.accepted),
        wizard.likely or (),
        wizard.decisions,
        worker=desk.workspace.worker,
        progress=progress,
    )


def _scan(source: Source, choices: ScanChoices, progress: Progress) -> Scan:
    if source.path is None:
        return scan_text(
            source.text, choices, name=source.name, html=source.html, progress=progress
        )
    return scan(source.path, choices, progress=progress)


def _recognised(read: Scan) -> Columns:
    try:
        return recognise(read)
    except InputRefused as refusal:
        if refusal.cause != FileCause.NO_HEADINGS:
            raise
        return by_hand(read)


def _as_before(head: ListHead, found: Remembered | None) -> ListHead:
    """Take the parties from the list that came with the same headings before."""
    if found is None:
        return head
    return replace(
        head,
        kind=found.kind,
        issuer=found.issuer,
        recipient=found.recipient,
        channel=found.channel,
    )


def _answers(desk: Desk, read: Scan, columns: Columns, head: ListHead) -> Answered | None:
    if head.kind != ListKind.REPLY:
        return None
    readings, _ = read_rows(read, columns, today=_today(), listed=head.date)
    return desk.read(answered_list, readings)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
