"""The file on its way to a plan: scanned, understood, planned; all of it beside the window."""

import datetime as dt
import uuid
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import InputRefused
from caseapp.lists.choices import ScanChoices
from caseapp.lists.execute import import_act, write_import
from caseapp.lists.guess import guess_head
from caseapp.lists.headings import by_hand, has_name, recognise, with_mapping
from caseapp.lists.model import Columns, ImportPlan, ImportReport, ListHead, Scan
from caseapp.lists.overview import lists
from caseapp.lists.plan import plan_import
from caseapp.lists.problems import FileCause
from caseapp.lists.workbook import scan
from caseapp.progress import Progress
from db.codes import ListKind
from ui.desk import Desk
from ui.words import translate


class FileReading(QObject):
    """One file, read again whenever the person corrects a guess."""

    scanned = Signal()
    planned = Signal()
    written = Signal(object)  # an ImportReport
    unnamed = Signal(object)  # which column holds the names is still to be said
    failed = Signal(object)  # why the file or a typed value is not taken

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.path = Path()
        self.read: Scan | None = None
        self.columns: Columns | None = None
        self.head: ListHead | None = None
        self.plan: ImportPlan | None = None

    def open(self, path: Path, *, sheet: str | None = None, encoding: str | None = None) -> None:
        """Scan a file; what the person said of the list stays when it is the same file."""
        if path != self.path:
            self.head = self.read = None
        self.path = path
        self.plan = self.columns = None
        title = translate("ImportPage", "Reading {0}…").format(path.name)
        work = partial(_scan, path, sheet, encoding)
        self._desk.run(title, work, self._take_scan, self._refuse)

    def describe(self, head: ListHead) -> None:
        """Take what the person says of the list, and plan anew."""
        if head != self.head:
            self.head = head
            self.make_plan()

    def mean(self, heading: str, field: str) -> None:
        """Give a column another meaning, and plan anew."""
        if self.columns is not None:
            self.columns = with_mapping(self.columns, {heading: field})
            self.make_plan()

    def make_plan(self) -> None:
        """Plan the import with all that is known now."""
        if self.read is None or self.columns is None or self.head is None:
            return
        self.plan = None
        if not has_name(self.columns):
            cause = FileCause.NO_HEADINGS
            self.unnamed.emit(InputRefused(self.read.path, cause, self.read.sheet))
            return
        work = partial(_plan, self._desk, (self.read, self.columns, self.head))
        title = translate("ImportPage", "Understanding the rows…")
        self._desk.run(title, work, self._take_plan, self._refuse)

    def write(self) -> None:
        """Write the plan, all of it in one step."""
        if self.plan is not None:
            work = partial(_write, self._desk, self.plan)
            title = translate("ImportPage", "Writing the list…")
            self._desk.run(title, work, self._take_report, self._refuse)

    @Slot(object)
    def _take_scan(self, found: tuple[Scan, Columns]) -> None:
        self.read, self.columns = found
        if self.head is None:
            self.head = self._guessed(*found)
        self.scanned.emit()
        self.make_plan()

    @Slot(object)
    def _take_plan(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.planned.emit()

    @Slot(object)
    def _take_report(self, report: ImportReport) -> None:
        self.plan = None
        self.written.emit(report)

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self.plan = None
        self.failed.emit(error)

    def _guessed(self, read: Scan, columns: Columns) -> ListHead:
        head = guess_head(read, columns)
        if head.kind != ListKind.REPLY:
            return head
        return replace(head, answers_list_id=self._newest_handed_over())

    def _newest_handed_over(self) -> uuid.UUID | None:
        known = [one for one in self._desk.read(lists) if one.kind == ListKind.HANDED_OVER]
        newest = max(known, key=lambda one: one.date_edtf, default=None)
        return newest.list_id if newest else None


def _scan(
    path: Path, sheet: str | None, encoding: str | None, progress: Progress
) -> tuple[Scan, Columns]:
    read = scan(path, ScanChoices(sheet=sheet, encoding=encoding), progress=progress)
    try:
        return read, recognise(read)
    except InputRefused as refusal:
        if refusal.cause != FileCause.NO_HEADINGS:
            raise
        return read, by_hand(read)


def _plan(desk: Desk, known: tuple[Scan, Columns, ListHead], progress: Progress) -> ImportPlan:
    today = dt.datetime.now().astimezone().date()
    return desk.read(plan_import, *known, today=today, progress=progress)


def _write(desk: Desk, plan: ImportPlan, progress: Progress) -> ImportReport:
    return desk.write(
        import_act, write_import, plan, worker=desk.workspace.worker, progress=progress
    )
