"""The journal: what was done in this file, by whom and when, newest first."""

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp import journal
from caseapp.case_file import HistoryLine
from caseapp.overviews.journal_records import Recorded, recorded
from caseapp.progress import Progress
from caseapp.workspace import Workspace
from ui import wording
from ui.commands.action_set import Handlers, Reasons
from ui.commands.table import Command
from ui.models.journal_columns import journal_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.row_view import RowView
from ui.widgets.whole_row import WholeRow
from ui.words import translate

NEWEST = 2_000


class JournalPage(Page):
    """One row per act, worded in the language of the reader."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("JournalPage", "Journal")
        self._heading = self.heading(
            title, Command.OPEN_SELECTED, Command.CHECK_JOURNAL, Command.SHOW_GIVEN_OUT
        )
        self._recorded: Mapping[str, Recorded] = {}
        columns = journal_columns(shell.words, self._record)
        self.table: RowTable[HistoryLine] = RowTable(columns, self, key=_number)
        self.view = RowView(self.table, title)
        self.whole = WholeRow(self.view)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.whole)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("JournalPage", "Journal")

    def refresh(self) -> None:
        """Read the newest lines again."""
        lines = self.shell.desk.read(journal.newest, limit=NEWEST)
        self._recorded = self.shell.desk.read(recorded, lines)
        self.table.set_rows(lines)
        self._heading.say(self._newest() or wording.of_all(len(lines), len(lines)))

    def commands(self) -> Handlers:
        """Open what the selected line is about, or check the chain of lines."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.CHECK_JOURNAL: self._check,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def shown_rows(self) -> ShownRows:
        """Give the acts that are shown."""
        return shown_in(
            self.view, "journal", translate("JournalPage", "Journal"), told=self._newest()
        )

    def asleep(self) -> Collection[Command]:
        """Name what needs a line about a case or a list."""
        line = self.view.selected()
        return () if line and line.record in self._recorded else (Command.OPEN_SELECTED,)

    def why_asleep(self) -> Reasons:
        """Say why an act leads nowhere."""
        return {Command.OPEN_SELECTED: _about_nothing()} if self.view.selected() else {}

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, line: HistoryLine) -> None:
        found = self._recorded.get(line.record)
        if found is None:
            self.shell.tell(_about_nothing())
        else:
            page = PageName.CASE if found.is_case else PageName.ENTRIES
            self.shell.go(Place(page, record=found.id))

    def _record(self, line: HistoryLine) -> str:
        found = self._recorded.get(line.record)
        return found.name if found else ""

    def _newest(self) -> str:
        """Say that there may be older acts, where there may be."""
        shown = len(self.table.rows)
        return translate("JournalPage", "The newest %n acts", shown) if shown == NEWEST else ""

    @Slot()
    def _check(self) -> None:
        workspace = self.shell.desk.workspace
        title = translate("JournalPage", "Checking the journal…")
        self.shell.desk.run(title, partial(_verify, workspace), self._say_checked)

    def _say_checked(self, problems: tuple[str, ...]) -> None:
        if problems:
            sentence = translate(
                "JournalPage",
                "The journal was changed by other hands: its lines do not follow one another. "
                "Keep this file as it is and open a backup.",
            )
        else:
            sentence = translate("JournalPage", "The journal is whole: no line was changed.")
        self.shell.tell(sentence, wrong=bool(problems))


def _verify(workspace: Workspace, progress: Progress) -> tuple[str, ...]:
    progress.step(0, 0)
    return workspace.read(journal.verify)


def _about_nothing() -> str:
    return translate("JournalPage", "This act is about no single case or list.")


def _number(line: HistoryLine) -> int:
    return line.number
