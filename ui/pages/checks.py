"""What the checks ask of all cases; read beside the window, for each case is read whole."""

import datetime as dt
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from caseapp.checks.found import all_checks
from caseapp.checks.model import Check, CheckFound
from caseapp.progress import Progress
from caseapp.workspace import Workspace
from ui import wording
from ui.action_set import Handlers
from ui.beside import Beside
from ui.commands import Command
from ui.exporting import shown_in
from ui.models.check_columns import check_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.sheets import ShownRows
from ui.widgets.row_view import RowView
from ui.words import translate


class ChecksPage(Page):
    """One row per open remark; Enter opens its case."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("ChecksPage", "Checks of all cases")
        self._heading = self.heading(title, Command.OPEN_SELECTED, Command.EXPORT_ROWS)
        self._all: tuple[CheckFound, ...] = ()
        self.which = QComboBox()
        self.which.setAccessibleName(translate("ChecksPage", "Which remarks"))
        self.which.addItem(translate("ChecksPage", "All remarks"), "")
        self.which.currentIndexChanged.connect(self._show)
        self.table: RowTable[CheckFound] = RowTable(
            check_columns(shell.words, with_case=True), self, key=_key
        )
        self.view = RowView(self.table, title)
        self.view.empty_text = translate("ChecksPage", "Nothing to ask about.")
        self._beside = Beside(shell.desk, self.view, self._take)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)
        self.body.addWidget(self.which)
        self.body.addWidget(self.view, 1)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ChecksPage", "Checks")

    def refresh(self) -> None:
        """Run the checks again, beside the window."""
        workspace = self.shell.desk.workspace
        title = translate("ChecksPage", "Checking all cases…")
        self._beside.run(title, partial(_run, workspace))

    def commands(self) -> Handlers:
        """Open the case, or export the rows."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def shown_rows(self) -> ShownRows:
        """Give the remarks that are shown."""
        title = translate("ChecksPage", "Checks of all cases")
        return shown_in(self.view, "checks", title, told=self.which.currentText())

    def asleep(self) -> Collection[Command]:
        """Name what needs a chosen row."""
        return () if self.view.selected() else (Command.OPEN_SELECTED,)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def _take(self, found: tuple[CheckFound, ...]) -> None:
        self._all = tuple(one for one in found if one.is_open)
        self._offer()
        self._show()

    def _offer(self) -> None:
        """Offer each kind of remark with its number; the chosen kind stays."""
        chosen = self.which.currentData()
        self.which.blockSignals(True)
        while self.which.count() > 1:
            self.which.removeItem(1)
        for check in Check:
            if count := sum(one.remark.check == check for one in self._all):
                word = self.shell.words.text(f"check_kind.{check}")
                self.which.addItem(f"{word}  ·  {count}", check.value)
        self.which.setCurrentIndex(max(self.which.findData(chosen), 0))
        self.which.blockSignals(False)

    @Slot()
    def _show(self) -> None:
        wanted = self.which.currentData()
        rows = [one for one in self._all if not wanted or one.remark.check == wanted]
        self.table.set_rows(rows)
        self._heading.say(wording.of_all(len(rows), len(self._all)))
        self.shell.wake()

    @Slot()
    def _open_selected(self) -> None:
        row = self.view.selected()
        if row is not None:
            self._open(row)

    @Slot(object)
    def _open(self, row: CheckFound) -> None:
        self.shell.go(Place(PageName.CASE, record=row.case_id))


def _run(workspace: Workspace, progress: Progress) -> tuple[CheckFound, ...]:
    today = dt.datetime.now().astimezone().date()
    return workspace.read(all_checks, today, progress=progress)


def _key(one: CheckFound) -> object:
    return one.finding.key
