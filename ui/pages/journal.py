"""The journal: what was done in this file, by whom and when, newest first."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp import journal
from caseapp.case_file import HistoryLine
from caseapp.progress import Progress
from caseapp.workspace import Workspace
from exports.words import Words
from ui import wording
from ui.action_set import Handlers
from ui.actions import Command
from ui.models.row_table import RIGHT, Column, RowTable
from ui.pages.page import Page, Shell
from ui.widgets.row_view import RowView
from ui.words import translate

NEWEST = 2_000


class JournalPage(Page):
    """One row per act, worded in the language of the reader."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._heading = self.heading(translate("JournalPage", "Journal"), Command.CHECK_JOURNAL)
        self.table: RowTable[HistoryLine] = RowTable(_columns(shell.words), self, key=_number)
        self.view = RowView(self.table, translate("JournalPage", "Journal"))
        self.body.addWidget(self.view, 1)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("JournalPage", "Journal")

    def refresh(self) -> None:
        """Read the newest lines again."""
        lines = self.shell.desk.read(journal.newest, limit=NEWEST)
        self.table.set_rows(lines)
        shown = translate("JournalPage", "The newest %n acts", len(lines))
        self._heading.say(shown if len(lines) == NEWEST else wording.of_all(len(lines), len(lines)))

    def commands(self) -> Handlers:
        """Check the chain of lines."""
        return {Command.CHECK_JOURNAL: self._check}

    def asleep(self) -> Collection[Command]:
        """Name nothing: the journal can always be checked."""
        return ()

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

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


def _columns(words: Words) -> tuple[Column[HistoryLine], ...]:
    return (
        Column(
            translate("JournalPage", "No."),
            lambda line: str(line.number),
            sort=_number,
            width=7,
            align=RIGHT,
        ),
        Column(
            translate("JournalPage", "When"),
            lambda line: wording.moment(line.at),
            sort=lambda line: line.at,
            width=17,
        ),
        Column(translate("JournalPage", "Who"), lambda line: line.worker, width=22),
        Column(
            translate("JournalPage", "What"),
            lambda line: wording.act(words, line),
            width=60,
            stretch=True,
        ),
    )


def _number(line: HistoryLine) -> int:
    return line.number
