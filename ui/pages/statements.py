"""Who claimed which figure in public, when and where it was published; others' figures beside."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from caseapp.cases.source_uses import public_ids
from caseapp.statements import Statement, differing, statements
from exports.words import Words
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs.public_sources import take_over
from ui.models.row_table import RowTable
from ui.models.source_columns import beside, statement_columns
from ui.pages.page import Page
from ui.papers.sheets import ShownRows
from ui.shell import Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate


class StatementsPage(Page):
    """One row per statement, the newest first; its source can be taken over into the file."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("StatementsPage", "Public statements")
        self._heading = self.heading(title, Command.ADD_PUBLIC_SOURCE)
        columns = statement_columns(shell.words)
        self.table: RowTable[Statement] = RowTable(columns, self, key=_id)
        self.view = RowView(self.table, title)
        self.body.addWidget(self.view, 1)
        self.told = label("", "muted", wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.told)
        self.view.chosen.connect(self._tell)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("StatementsPage", "Public statements")

    def refresh(self) -> None:
        """Show the statements; they come with the program and do not change."""
        rows = sorted(statements(), key=_stated, reverse=True)
        self.table.set_rows(rows)
        if self.view.selected() is None:
            self.view.select(0)
        text = translate(
            "StatementsPage",
            "Claims, none of them verified here: {0} statements, {1} of which others contradict.",
        )
        self._heading.say(text.format(len(rows), len(differing())))

    def commands(self) -> Handlers:
        """Take the source of a statement over."""
        return {
            Command.ADD_PUBLIC_SOURCE: self._take_over,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs a statement whose source the file does not have."""
        row, desk = self.view.selected(), self.shell.desk
        there = desk.read(public_ids) if desk.is_open else frozenset()
        if isinstance(row, Statement) and row.source.id not in there:
            return ()
        return (Command.ADD_PUBLIC_SOURCE,)

    def shown_rows(self) -> ShownRows:
        """Give the statements as they are shown."""
        title = translate("StatementsPage", "Public statements")
        rows = self.table.rows
        return ShownRows("statements", title, "", self.table.columns, rows, len(rows))

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    @Slot()
    def _tell(self) -> None:
        """Say in full what the chosen statement says, where it stands, and who says otherwise."""
        row = self.view.selected()
        if isinstance(row, Statement):
            self.told.setText("\n".join(_told(self.shell.words, row)))
        self.shell.wake()

    @Slot()
    def _take_over(self) -> None:
        row = self.view.selected()
        if not isinstance(row, Statement):
            return
        with self.shell.desk.telling():
            take_over(self.shell.desk, row.source)
            self.shell.tell(translate("StatementsPage", "The source is in the file; cite it."))


def _id(one: Statement) -> str:
    return one.id


def _told(words: Words, one: Statement) -> Iterator[str]:
    source = one.source
    yield words.public(one.paraphrase)
    where = (words.public(source.publisher), source.title, one.url or source.url)
    yield " · ".join(filter(None, where))
    others = beside(words, differing(), one)
    if others:
        yield translate("StatementsPage", "Others claim: {0}").format(others)


def _stated(one: Statement) -> tuple[str, str]:
    return one.stated.edtf, one.id
