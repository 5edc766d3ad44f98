"""How the lines of a list stand: every number opens its rows."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.lists.ledgers.breakdown import Dimension, breakdown
from caseapp.lists.ledgers.course import Step, course
from caseapp.lists.ledgers.ledger import ledger, ledger_of_all
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.ledgers.selection import Selection
from caseapp.lists.overview import entries, entries_of_all, lists
from caseapp.progress import SILENT, Progress
from caseapp.workspace import Workspace
from db.codes import ListKind
from exports.outgoing import PaperKind
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.forms.editors import ChoiceEditor
from ui.pages.ledger.chooser import ALL, Chooser
from ui.pages.ledger.figures import grid, parts, rows_of, shares, standing, unconfirmed
from ui.pages.page import Page
from ui.papers.exporting import export_ledger
from ui.papers.list_papers import list_papers
from ui.papers.subject import Subject
from ui.shell import PageName, Place, Shell
from ui.widgets.course_view import CourseView
from ui.widgets.cross_table import CrossTable
from ui.widgets.labels import label
from ui.widgets.shares import Shares
from ui.words import translate

LONGEST_DIMENSION = 26  # letters
AT_ONCE = 3_000  # lines that are counted while the window waits
HEAD_ROOM = 60  # of a number in a table above and below what is seen


class LedgerPage(Page):
    """`Place.record` is the list, detail `ALL` all; without either, the newest handed over."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("LedgerPage", "Ledger")
        self.heading(title, Command.PREVIEW, Command.EXPORT_ROWS)
        self.chooser = Chooser()
        self.by = ChoiceEditor(translate("LedgerPage", "Outcomes by"), self._dimensions())
        self.by.box.setMinimumContentsLength(LONGEST_DIMENSION)
        self._wanted, self._on = "", ""
        self.ledger: Ledger | None = None
        self._sheet = QScrollArea()
        self._table = QVBoxLayout()
        self.cross: CrossTable | None = None
        self._lay_out()

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("LedgerPage", "Ledger")

    def show_place(self, place: Place) -> None:
        """Learn which list."""
        if place.record or place.detail == ALL:
            self._wanted, self._on = str(place.record or ALL), ""

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        desk = self.shell.desk
        known = [one for one in desk.read(lists) if one.kind != ListKind.REPLY]
        self.chooser.offer_lists(known, self._wanted)
        if not known:
            self._say(translate("LedgerPage", "There is no list in this file yet."))
        else:
            self._count(sum(one.entries for one in known if self._is_counted(one.list_id)))
        self.shell.wake()

    def commands(self) -> Handlers:
        """Answer paper and export."""
        return {
            Command.PREVIEW: self._preview,
            Command.EXPORT_ROWS: self.export_rows,
            **list_papers(self.shell, self, self._list_in_front),
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs a list."""
        needed = [] if self._list_in_front() else [Command.LIST_LETTER]
        return needed if self.ledger else [*needed, Command.PREVIEW, Command.EXPORT_ROWS]

    def first_focus(self) -> QWidget:
        """Give the choice of the list."""
        return self.chooser.which

    def kept(self) -> object:
        """Keep list, day and breakdown."""
        return self._wanted, self._on, self.by.text()

    def restore(self, kept: object) -> None:
        """Show the same."""
        if isinstance(kept, tuple):
            self._wanted, self._on, by = kept
            self.by.set_text(by)
            self.refresh()

    @Slot()
    def export_rows(self) -> None:
        """Save summary, breakdowns and rows."""
        found = self.ledger
        if found is not None:
            desk = self.shell.desk
            query = partial(entries, list_id=found.list_id) if found.list_id else entries_of_all
            export_ledger(self.shell, self, found, desk.read(query))

    @Slot()
    def _choose(self) -> None:
        list_id, on = self.chooser.list_id, self.chooser.on
        self._wanted, self._on = str(list_id or ALL), on.isoformat() if on else ""
        self.refresh()

    def _list_in_front(self) -> uuid.UUID | None:
        return self.ledger.list_id if self.ledger else None

    @Slot()
    def _preview(self) -> None:
        if self.ledger is not None:
            on = (self.ledger.on.isoformat(),) if self.ledger.on else ()
            detail = Subject(PaperKind.LEDGER, more=on).detail
            self.shell.go(Place(PageName.PREVIEW, record=self.ledger.list_id, detail=detail))

    def _is_counted(self, list_id: uuid.UUID) -> bool:
        return self.chooser.list_id in (None, list_id)

    @property
    def _day(self) -> dt.date | None:
        return dt.date.fromisoformat(self._on) if self._on else None

    def _count(self, lines: int) -> None:
        """Count as at the chosen day; many lines beside the window."""
        desk = self.shell.desk
        work = partial(_counted, desk.workspace, self.chooser.list_id, self._day)
        if lines <= AT_ONCE:
            self._take(work(SILENT))
            return
        title = translate("LedgerPage", "Counting the lines…")
        self._say(title)
        desk.run(title, work, self._take)

    def _say(self, text: str) -> None:
        """Say why there are no numbers; the choice of the breakdown outlives the sheet."""
        self.ledger, self.cross = None, None
        self.by.setParent(self)
        self.by.hide()
        self._sheet.setWidget(label(text, "muted"))

    @Slot(object)
    def _take(self, found: Ledger) -> None:
        """Show what was counted, unless another list or day is wanted by now.

        The days to choose from are those of the whole course.
        """
        if (found.list_id, found.on) != (self.chooser.list_id, self._day):
            return
        self.ledger = found
        steps = course(found.lines, _today())
        self.chooser.offer_days([step.day for step in steps[:-1]], self._on)
        self._show(found, steps)
        self.shell.wake()

    def _show(self, found: Ledger, steps: Sequence[Step]) -> None:
        words, made = self.shell.words, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(grid(self.shell, found, standing(found, words)))
        column.addWidget(Shares(parts(found, words)))
        column.addWidget(label(self._said(found), "muted", wrap=True))
        column.addLayout(shares(found, words))
        title = translate("LedgerPage", "Not confirmed, by the reason that was given (claims)")
        column.addWidget(label(title, "sectionTitle"))
        column.addLayout(grid(self.shell, found, unconfirmed(found, words)))
        self._add_course(column, steps)
        self._add_breakdown(column)
        column.addStretch(1)
        self._sheet.setWidget(made)
        self._break_down()

    def _said(self, found: Ledger) -> str:
        words = self.shell.words
        counted = translate(
            "LedgerPage", "Counted are lines of lists; the page of cases counts each child once."
        )
        said = [words.text("ledger.explained"), counted]
        if found.list_id is None:
            said.append(words.text("ledger.all_explained", count=found.on_several))
        if found.left_out:
            said.append(words.text("ledger.left_out", count=found.left_out))
        return " ".join(said)

    def _add_course(self, column: QVBoxLayout, steps: Sequence[Step]) -> None:
        if steps:
            words = self.shell.words
            column.addWidget(label(words.text("ledger.course"), "sectionTitle"))
            column.addWidget(CourseView(steps, words))
            column.addWidget(label(words.text("ledger.course_explained"), "muted", wrap=True))

    def _add_breakdown(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(label(self.by.name, "sectionTitle"))
        row.addWidget(self.by)
        self.by.show()
        row.addStretch(1)
        column.addLayout(row)
        self._table = QVBoxLayout()
        self.cross = None
        column.addLayout(self._table)

    @Slot()
    def _break_down(self) -> None:
        found = self.ledger
        if found is None:
            return
        if self.cross is not None:
            self.cross.deleteLater()
        by = self.by.text()
        groups = breakdown(found.lines, by, found.day, on=found.on)
        self.cross = CrossTable(by, groups, self.shell.words)
        self.cross.wanted.connect(self._open)
        self.cross.reached.connect(self._bring_into_sight)
        self._table.addWidget(self.cross)

    @Slot(object)
    def _open(self, wanted: Selection) -> None:
        if self.ledger is not None:
            self.shell.go(rows_of(self.ledger, wanted))

    @Slot(int)
    def _bring_into_sight(self, height: int) -> None:
        if self.cross is not None:
            self._sheet.ensureVisible(0, self.cross.y() + height, 0, HEAD_ROOM)

    def _dimensions(self) -> list[tuple[str, str]]:
        words = self.shell.words
        return [(by.value, words.text(f"dimension.{by}")) for by in Dimension]

    def _lay_out(self) -> None:
        self.body.addWidget(self.chooser)
        self._sheet.setWidgetResizable(True)
        self._sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its figures take the keyboard
        self.body.addWidget(self._sheet, 1)
        self.chooser.changed.connect(self._choose)
        self.by.edited.connect(self._break_down)


def _counted(
    workspace: Workspace, list_id: uuid.UUID | None, on: dt.date | None, progress: Progress
) -> Ledger:
    progress.check()
    if list_id is None:
        return workspace.read(ledger_of_all, today=_today(), on=on)
    return workspace.read(ledger, list_id, today=_today(), on=on)


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
