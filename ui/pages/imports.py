"""Every import of the file: when, by whom, what it brought; taken back at any later date."""

import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists.imports import ImportRow, imports
from caseapp.lists.overview import refused_rows
from ui import wording
from ui.action_set import Handlers
from ui.commands import Command
from ui.dialogs import choose
from ui.models.import_columns import import_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.refused_file import save_refused
from ui.sheets import not_encrypted
from ui.undoing_imports import UndoImport
from ui.widgets.row_view import RowView
from ui.words import translate


class ImportsPage(Page):
    """One row per import, the newest first; Enter opens its list."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._heading = self.heading(
            translate("ImportsPage", "Imports"),
            Command.OPEN_SELECTED,
            Command.UNDO_IMPORT,
            Command.SAVE_REFUSED,
        )
        self.table: RowTable[ImportRow] = RowTable(import_columns(), self, key=_import_id)
        self.view = RowView(self.table, translate("ImportsPage", "Imports"))
        self.view.empty_text = translate("ImportsPage", "Nothing was imported into this file yet.")
        self.undo = UndoImport(shell, self)
        self.body.addWidget(self.view, 1)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ImportsPage", "Imports")

    def refresh(self) -> None:
        """Read the imports again."""
        rows = self.shell.desk.read(imports)
        self.table.set_rows(rows)
        self._heading.say(wording.of_all(len(rows), len(rows)) if rows else "")

    def commands(self) -> Handlers:
        """Open, take back, save what was refused."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.UNDO_IMPORT: self._undo,
            Command.SAVE_REFUSED: self._save_refused,
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs another import."""
        row = self._selected()
        stands = row is not None and row.undone_at is None
        awake = {
            Command.OPEN_SELECTED: bool(row and stands and row.list_id),
            Command.UNDO_IMPORT: stands,
            Command.SAVE_REFUSED: bool(row and stands and row.refused),
        }
        return [command for command, can in awake.items() if not can]

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the selection."""
        row = self._selected()
        return row.import_id if row else None

    def restore(self, kept: object) -> None:
        """Select the same import."""
        self.view.select(self.table.place_of(kept))

    def _selected(self) -> ImportRow | None:
        row = self.view.selected()
        return row if isinstance(row, ImportRow) else None

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: ImportRow | None) -> None:
        if row is not None and row.list_id is not None and row.undone_at is None:
            self.shell.go(Place(PageName.ENTRIES, record=row.list_id))

    @Slot()
    def _undo(self) -> None:
        row = self._selected()
        if row is not None:
            self.undo.ask(row.import_id)

    @Slot()
    def _save_refused(self) -> None:
        row = self._selected()
        path = choose.new_table(self, "refused.xlsx") if row else None
        if row is None or path is None:
            return
        desk = self.shell.desk
        with desk.telling():
            save_refused(
                desk.workspace, desk.read(refused_rows, row.import_id), path, row.import_id
            )
            self.shell.tell(not_encrypted(path))


def _import_id(row: ImportRow) -> uuid.UUID:
    return row.import_id
