"""All lists of the file: opened, counted in a ledger, imported, taken back."""

import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists import overview
from caseapp.lists.model import ListSummary, UndoReport
from caseapp.lists.undo import undo_act, undo_import
from ui import wording
from ui.action_set import Handlers
from ui.actions import Command
from ui.dialogs.confirm import ConfirmDialog
from ui.exporting import shown_in
from ui.models.list_columns import list_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.sheets import ShownRows
from ui.widgets.row_view import RowView
from ui.words import translate


class ListsPage(Page):
    """One row per list; Enter opens its lines."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._asked: ListSummary | None = None
        self._arriving = True
        self._heading = self.heading(
            translate("ListsPage", "Lists"),
            Command.IMPORT_LIST,
            Command.OPEN_SELECTED,
            Command.SHOW_LEDGER,
            Command.UNDO_IMPORT,
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
            Command.UNDO_IMPORT: self._ask_undo,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs a selected list, and one that an import made."""
        row = self._selected()
        if row is None:
            return (Command.OPEN_SELECTED, Command.SHOW_LEDGER, Command.UNDO_IMPORT)
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
    def _ask_undo(self) -> None:
        self._asked = self._selected()
        if self._asked is not None:
            dialog = _undo_dialog(self._asked, self)
            dialog.accepted.connect(self._undo)
            dialog.open()

    @Slot()
    def _undo(self) -> None:
        if self._asked is None or self._asked.import_id is None:
            return
        desk = self.shell.desk
        with desk.telling():
            report = desk.write(
                undo_act, undo_import, self._asked.import_id, worker=desk.workspace.worker
            )
            self.shell.tell(_undone(report))


def _undo_dialog(row: ListSummary, parent: QWidget) -> ConfirmDialog:
    return ConfirmDialog(
        translate("ListsPage", "Undo the import?"),
        translate(
            "ListsPage",
            "The list “{title}” goes, with its %n entries, the claims that came with it, and the "
            "cases that nobody has worked on since. What people added stays. The journal keeps a "
            "line about it.",
            row.entries,
        ).format(title=row.title),
        translate("ListsPage", "Undo the import"),
        parent,
    )


def _undone(report: UndoReport) -> str:
    removed = translate(
        "ListsPage", "The import of “{title}” is undone: %n entries are gone.", report.entries
    ).format(title=report.title)
    if not report.cases_kept:
        return removed
    kept = translate(
        "ListsPage",
        "%n cases stay, because people have worked on them since.",
        len(report.cases_kept),
    )
    return f"{removed} {kept}"


def _list_id(row: ListSummary) -> uuid.UUID:
    return row.list_id
