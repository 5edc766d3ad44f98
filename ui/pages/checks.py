"""What the checks ask of all cases; read beside the window, for each case is read whole."""

import datetime as dt
from collections import Counter
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox

from caseapp.checks.found import all_checks
from caseapp.checks.model import Check, CheckFound
from caseapp.progress import Progress
from caseapp.workspace import Workspace
from ui.beside import Beside
from ui.commands.command import Command
from ui.models.check_columns import check_columns
from ui.pages.page import Shell
from ui.pages.table_page import CaseTablePage
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.words import translate


class ChecksPage(CaseTablePage[CheckFound]):
    """One row per open remark; Enter opens its case."""

    def __init__(self, shell: Shell) -> None:
        title = translate("ChecksPage", "Checks of all cases")
        columns = check_columns(shell.words, with_case=True)
        super().__init__(shell, title, columns, _key, Command.EXPORT_ROWS)
        self._all: tuple[CheckFound, ...] = ()
        self.which = QComboBox()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.setAccessibleName(translate("ChecksPage", "Which remarks"))
        self.which.addItem(translate("ChecksPage", "All remarks"), "")
        self.which.currentIndexChanged.connect(self._show)
        self.view.empty_text = translate("ChecksPage", "Nothing to ask about.")
        self._beside = Beside(shell.desk, self.view, self._take)
        self.stack(self.which)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ChecksPage", "Checks")

    def refresh(self) -> None:
        """Run the checks again, beside the window."""
        workspace = self.shell.desk.workspace
        title = translate("ChecksPage", "Checking all cases…")
        self._beside.run(title, partial(_run, workspace))

    def shown_rows(self) -> ShownRows:
        """Give the remarks that are shown."""
        return shown_in(self.view, "checks", self.title, told=self.which.currentText())

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
        counted = Counter(one.remark.check for one in self._all)
        for check in Check:
            if count := counted[check]:
                word = self.shell.words.text(f"check_kind.{check}")
                self.which.addItem(f"{word}  ·  {count}", check.value)
        self.which.setCurrentIndex(max(self.which.findData(chosen), 0))
        self.which.blockSignals(False)

    @Slot()
    def _show(self) -> None:
        wanted = self.which.currentData()
        rows = [one for one in self._all if not wanted or one.remark.check == wanted]
        self.show_rows(rows, len(self._all))


def _run(workspace: Workspace, progress: Progress) -> tuple[CheckFound, ...]:
    today = dt.datetime.now().astimezone().date()
    return workspace.read(all_checks, today, progress=progress)


def _key(one: CheckFound) -> object:
    return one.finding.key
