"""Every import of the file: when, by whom, what it brought; taken back at any later date."""

import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot

from caseapp.lists.imports import ImportRow, imports
from caseapp.lists.overview import refused_rows
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs import choose
from ui.models.import_columns import import_columns
from ui.pages.table_page import TablePage
from ui.pages.undoing_imports import UndoImport
from ui.papers.refused import save_refused
from ui.papers.sheets import not_encrypted
from ui.shell import PageName, Place, Shell
from ui.words import translate


class ImportsPage(TablePage[ImportRow]):
    """One row per import, the newest first; Enter opens its list."""

    def __init__(self, shell: Shell) -> None:
        title = translate("ImportsPage", "Imports")
        buttons = (Command.UNDO_IMPORT, Command.SAVE_REFUSED)
        super().__init__(shell, title, import_columns(), _import_id, *buttons)
        self.view.empty_text = translate("ImportsPage", "Nothing was imported into this file yet.")
        self.undo = UndoImport(shell, self)
        self.stack()

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ImportsPage", "Imports")

    def refresh(self) -> None:
        """Read the imports again."""
        rows = self.shell.desk.read(imports)
        self.show_rows(rows, len(rows))

    def commands(self) -> Handlers:
        """Open, take back, save what was refused."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.UNDO_IMPORT: self._undo,
            Command.SAVE_REFUSED: self._save_refused,
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs another import."""
        row = self.selected()
        stands = row is not None and row.undone_at is None
        awake = {
            Command.OPEN_SELECTED: bool(row and stands and row.list_id),
            Command.UNDO_IMPORT: stands,
            Command.SAVE_REFUSED: bool(row and stands and row.refused),
        }
        return [command for command, can in awake.items() if not can]

    def open_row(self, row: ImportRow) -> None:
        """Show the list of an import that stands."""
        if row.list_id is not None and row.undone_at is None:
            self.shell.go(Place(PageName.ENTRIES, record=row.list_id))

    @Slot()
    def _undo(self) -> None:
        row = self.selected()
        if row is not None:
            self.undo.ask(row.import_id)

    @Slot()
    def _save_refused(self) -> None:
        row = self.selected()
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
