"""What the checks ask of a case, each to be marked as looked at."""

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from caseapp.case_file import CaseFile
from caseapp.checks.found import checks_of
from caseapp.checks.model import CheckFound
from ui.models.check_columns import check_columns
from ui.models.row_table import RowTable
from ui.pages.case.panels import Panel
from ui.pages.looking import Looking, it_changes
from ui.shell import Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

MOST_ROWS = 6


class ChecksPanel(Panel):
    """One row per remark; those that were looked at stand below, with the reason."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._title = label("", "sectionTitle")
        self._empty = label(translate("ChecksPanel", "Nothing to ask about."), "muted")
        self.table: RowTable[CheckFound] = RowTable(
            check_columns(shell.words, with_case=False), self, key=_key
        )
        self.view = RowView(self.table, translate("ChecksPanel", "Checks of the case"))
        self.view.chosen.connect(self._wake)
        self.looking = Looking(shell, self._chosen, self, it_changes())
        self.fine = QPushButton(translate("ChecksPanel", "&Looked at, in order…"))
        self.fine.clicked.connect(self.looking.ask)
        self.again = QPushButton(translate("ChecksPanel", "&Ask again"))
        self.again.clicked.connect(self.looking.reopen)
        self._lay_out()

    def show_case(self, case: CaseFile) -> None:
        """Run the checks anew."""
        today = dt.datetime.now().astimezone().date()
        found = self._shell.desk.read(checks_of, case, today)
        rows = sorted(found, key=_closed)
        self.table.set_rows(rows)
        self._title.setText(
            translate("ChecksPanel", "Checks: %n remarks", sum(one.is_open for one in rows))
        )
        self._fit(len(rows))
        self._wake()

    def _fit(self, count: int) -> None:
        self.view.stand_whole(MOST_ROWS)
        for part in (self.view, self.fine, self.again):
            part.setVisible(count > 0)
        self._empty.setVisible(count == 0)

    @Slot()
    def _wake(self) -> None:
        self.fine.setEnabled(self.looking.can_note)
        self.again.setEnabled(self.looking.can_reopen)

    def _chosen(self) -> CheckFound | None:
        row: CheckFound | None = self.view.selected()
        return row

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.fine)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self.view)
        column.addLayout(buttons)


def _closed(one: CheckFound) -> bool:
    return not one.is_open


def _key(one: CheckFound) -> object:
    return one.finding.key
