"""What the checks ask of all cases; read beside the window, for each case is read whole."""

import datetime as dt
from collections import Counter
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot

from caseapp.checks.found import all_checks
from caseapp.checks.model import Check, CheckFound
from caseapp.progress import Progress
from caseapp.workspace import Workspace
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.models.check_columns import check_columns
from ui.pages.beside import Beside
from ui.pages.looking import Looking, it_changes
from ui.pages.standing import OPEN, standing_counts, standing_of
from ui.pages.table_page import CaseTablePage
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import Shell
from ui.widgets.facet import Facet
from ui.words import translate


class ChecksPage(CaseTablePage[CheckFound]):
    """One row per remark, at first the open ones; Enter opens its case."""

    def __init__(self, shell: Shell) -> None:
        title = translate("ChecksPage", "Checks of all cases")
        columns = check_columns(shell.words, with_case=True)
        buttons = (Command.LOOKED_AT, Command.OPEN_AGAIN, Command.EXPORT_ROWS)
        super().__init__(shell, title, columns, _key, *buttons)
        self._all: tuple[CheckFound, ...] = ()
        self.which = Facet(
            translate("ChecksPage", "Which remarks"), translate("ChecksPage", "All remarks")
        )
        self.standing = Facet(
            translate("ContradictionsPage", "Looked at"),
            translate("ContradictionsPage", "Looked at or not"),
        )
        self.standing.offer(standing_counts(()))
        self.standing.choose(OPEN)
        for facet in (self.which, self.standing):
            facet.changed.connect(self._show)
        self.looking = Looking(shell, self.selected, self, it_changes())
        self.view.empty_text = translate("ChecksPage", "Nothing to ask about.")
        self._beside = Beside(shell.desk, self.view, self._take)
        self.stack(self.which, self.standing)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ChecksPage", "Checks")

    def refresh(self) -> None:
        """Run the checks again, beside the window."""
        workspace = self.shell.desk.workspace
        title = translate("ChecksPage", "Checking all cases…")
        self._beside.run(title, partial(_run, workspace))

    def commands(self) -> Handlers:
        """Open the case of a remark, say why it is in order, ask again."""
        return {
            **super().commands(),
            Command.LOOKED_AT: self.looking.ask,
            Command.OPEN_AGAIN: self.looking.reopen,
        }

    def asleep(self) -> Collection[Command]:
        """Name what cannot be done to the chosen one."""
        awake = {
            Command.LOOKED_AT: self.looking.can_note,
            Command.OPEN_AGAIN: self.looking.can_reopen,
        }
        return [*super().asleep(), *(command for command, can in awake.items() if not can)]

    def shown_rows(self) -> ShownRows:
        """Give the remarks that are shown."""
        told = f"{self.which.currentText()} · {self.standing.currentText()}"
        return shown_in(self.view, "checks", self.title, told=told)

    def _take(self, found: tuple[CheckFound, ...]) -> None:
        self._all = found
        self._show()

    def _offer(self) -> None:
        """Offer each kind and standing with its number beside the other filter."""
        kinds = Counter(one.remark.check for one in self._all if self._stands(one))
        words = self.shell.words
        self.which.offer(
            [
                (one.value, words.text(f"check_kind.{one}"), kinds[one])
                for one in Check
                if kinds[one]
            ]
        )
        self.standing.offer(standing_counts([one for one in self._all if self._is_of_kind(one)]))

    @Slot()
    def _show(self) -> None:
        self._offer()
        rows = [one for one in self._all if self._stands(one) and self._is_of_kind(one)]
        self.show_rows(rows, len(self._all))

    def _stands(self, one: CheckFound) -> bool:
        return self.standing.chosen in ("", *standing_of(one))

    def _is_of_kind(self, one: CheckFound) -> bool:
        return self.which.chosen in ("", one.remark.check.value)


def _run(workspace: Workspace, progress: Progress) -> tuple[CheckFound, ...]:
    today = dt.datetime.now().astimezone().date()
    return workspace.read(all_checks, today, progress=progress)


def _key(one: CheckFound) -> object:
    return one.finding.key
