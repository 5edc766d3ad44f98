"""What pages of one table share: rows that are chosen, opened by Enter, exported as shown."""

import uuid
from collections.abc import Callable, Collection, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui import wording
from ui.commands.action_set import Handlers, Reasons
from ui.commands.command import Command
from ui.models.row_table import Column, RowTable
from ui.pages.page import Page
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import in_row
from ui.widgets.row_view import RowView
from ui.words import translate

T = TypeVar("T")


class OfCase(Protocol):
    """A row that belongs to a case."""

    @property
    def case_id(self) -> uuid.UUID:
        """The case."""


C = TypeVar("C", bound=OfCase)


class TablePage(Page, Generic[T]):
    """A title with buttons, filters, and rows; each page says what they are and where they lead."""

    def __init__(
        self,
        shell: Shell,
        title: str,
        columns: Sequence[Column[T]],
        key: Callable[[T], object],
        *buttons: Command,
    ) -> None:
        super().__init__(shell)
        self.title = title
        self._begun = False  # rows were shown
        self.head = self.heading(title, Command.OPEN_SELECTED, *buttons)
        self.table: RowTable[T] = RowTable(columns, self, key=key)
        self.view = RowView(self.table, title)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self.moved)

    def stack(self, *filters: QWidget) -> None:
        """Put the filters into a row, and the table below them."""
        if filters:
            self.body.addLayout(in_row(*filters))
        self.body.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[T], count: int) -> None:
        """Show rows, and say how many of all they are."""
        self.table.set_rows(rows)
        if rows and not self._begun:  # later the selection goes to no row that nobody took
            self._begun = True
            if self.selected() is None:
                self.view.select(0)
        self.head.say(wording.of_all(len(rows), count))
        self.shell.wake()

    def open_row(self, row: T) -> None:
        """Go where a row leads."""

    def commands(self) -> Handlers:
        """Open what is chosen, export what is shown."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def asleep(self) -> Collection[Command]:
        """Nothing to open without a chosen row, nothing to export without any."""
        needs_row = () if self.selected() is not None else (Command.OPEN_SELECTED,)
        return needs_row if self.table.rowCount() else (*needs_row, Command.EXPORT_ROWS)

    def why_asleep(self) -> Reasons:
        """Say what is missing."""
        return {
            Command.OPEN_SELECTED: translate("TablePage", "Select a row first."),
            Command.EXPORT_ROWS: translate("TablePage", "There are no rows to export."),
        }

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the selection."""
        row = self.selected()
        return None if row is None else self.table.key(row)

    def restore(self, kept: object) -> None:
        """Select the same row."""
        self.view.select(self.table.place_of(kept))

    def selected(self) -> T | None:
        """Give the chosen row."""
        row: T | None = self.view.selected()
        return row

    @Slot()
    def moved(self) -> None:
        """Ask anew what can be done: another row is chosen."""
        self.shell.wake()

    @Slot()
    def _open_selected(self) -> None:
        row = self.selected()
        if row is not None:
            self.open_row(row)

    @Slot(object)
    def _open(self, row: T) -> None:
        self.open_row(row)


class CaseTablePage(TablePage[C]):
    """Rows that open their case; from there, the cases of the other rows are next."""

    def open_row(self, row: C) -> None:
        """Show the case of a row."""
        self.shell.trail = list(dict.fromkeys(one.case_id for one in self.table.shown_rows()))
        self.shell.go(Place(PageName.CASE, record=row.case_id))
