"""All lists of the file: opened, counted in a ledger, imported, taken back."""

import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists import overview
from caseapp.lists.summaries import ListSummary
from caseapp.lists.versions.side_by_side import compared_with
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.models.list_columns import list_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page
from ui.pages.undoing_imports import UndoImport
from ui.papers.exporting import shown_in
from ui.papers.list_papers import list_papers
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.row_view import RowView
from ui.words import translate


class ListsPage(Page):
    """One row per list; Enter opens its lines."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.undo = UndoImport(shell, self)
        self._arriving = True
        self._heading = self.heading(
            translate("ListsPage", "Lists"),
            Command.IMPORT_LIST,
            Command.OPEN_SELECTED,
            Command.SHOW_LEDGER,
            Command.COMPARE_LISTS,
            Command.SHOW_IMPORTS,
        )
        self.table: RowTable[ListSummary] = RowTable(list_columns(shell.words), self, key=_list_id)
        self.view = RowView(self.table, translate("ListsPage", "Lists"))
        self.view.empty_text = translate(
            "ListsPage", "There is no list in this file yet. Import the first one."
        )
        self.body.addWidget(self.view, 1)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ListsPage", "Lists")

    def show_place(self, place: Place) -> None:
        """Come to the page: the first list is selected where none was."""
        self._arriving = place.page == PageName.LISTS

    def refresh(self) -> None:
        """Read the lists again; the selection never goes to a list that the person did not take."""
        rows = self.shell.desk.read(overview.lists)
        self.table.set_rows(rows)
        self._heading.say(wording.of_all(len(rows), len(rows)) if rows else "")
        if self._arriving and self.view.selected() is None:
            self.view.select(0)
        self._arriving = False

    def commands(self) -> Handlers:
        """Open, count or take back the selected list."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.SHOW_LEDGER: self._show_ledger,
            Command.SHOW_CONTRADICTIONS: self._show_contradictions,
            Command.UNDO_IMPORT: self._ask_undo,
            Command.COMPARE_LISTS: self._compare,
            Command.EXPORT_ROWS: self.export_rows,
            **list_papers(self.shell, self, self._list_in_front),
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs a selected list, and one that an import made."""
        row = self._selected()
        if row is None:
            return (
                Command.OPEN_SELECTED,
                Command.SHOW_LEDGER,
                Command.UNDO_IMPORT,
                Command.COMPARE_LISTS,
                Command.LIST_LETTER,
            )
        return () if row.import_id else (Command.UNDO_IMPORT,)

    def shown_rows(self) -> ShownRows:
        """Give all lists."""
        return shown_in(self.view, "lists", translate("ListsPage", "Lists"))

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the selection."""
        row = self._selected()
        return row.list_id if row else None

    def restore(self, kept: object) -> None:
        """Select the same list."""
        self.view.select(self.table.place_of(kept))

    def _selected(self) -> ListSummary | None:
        row = self.view.selected()
        return row if isinstance(row, ListSummary) else None

    def _list_in_front(self) -> uuid.UUID | None:
        row = self._selected()
        return row.list_id if row else None

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: ListSummary) -> None:
        self.shell.go(Place(PageName.ENTRIES, record=row.list_id))

    @Slot()
    def _show_ledger(self) -> None:
        row = self._selected()
        self.shell.go(Place(PageName.LEDGER, record=row.list_id if row else None))

    @Slot()
    def _show_contradictions(self) -> None:
        row = self._selected()
        record = row.list_id if row else None
        self.shell.go(Place(PageName.CONTRADICTIONS, record=record))

    @Slot()
    def _ask_undo(self) -> None:
        row = self._selected()
        if row is not None and row.import_id is not None:
            self.undo.ask(row.import_id)

    @Slot()
    def _compare(self) -> None:
        row = self._selected()
        pair = self.shell.desk.read(compared_with, row.list_id) if row else None
        if pair is not None:
            self.shell.go(Place(PageName.VERSIONS, record=pair[1], detail=str(pair[0])))


def _list_id(row: ListSummary) -> uuid.UUID:
    return row.list_id
