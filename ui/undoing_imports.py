"""Taking an import back from any page: shown first, done on one button, told afterwards."""

import uuid

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists.reports import UndoReport
from caseapp.lists.undo import undo_act, undo_import
from caseapp.lists.undo_preview import undo_preview
from ui.dialogs.undo_import import UndoDialog
from ui.pages.page import Shell
from ui.words import translate


class UndoImport(QObject):
    """Remembers which import was asked about."""

    def __init__(self, shell: Shell, page: QWidget) -> None:
        super().__init__(page)
        self._shell, self._page = shell, page
        self._asked: uuid.UUID | None = None

    def ask(self, import_id: uuid.UUID) -> None:
        """Show what would go and what stays, and ask."""
        with self._shell.desk.telling():
            preview = self._shell.desk.read(undo_preview, import_id)
            self._asked = import_id
            dialog = UndoDialog(preview, self._shell.words, self._page)
            dialog.accepted.connect(self._undo)
            dialog.open()

    @Slot()
    def _undo(self) -> None:
        desk = self._shell.desk
        if self._asked is None:
            return
        with desk.telling():
            report = desk.write(undo_act, undo_import, self._asked, worker=desk.workspace.worker)
            self._shell.tell(_undone(report))


def _undone(report: UndoReport) -> str:
    removed = translate(
        "ListsPage", "The import of “{title}” is undone: %n entries are gone.", report.entries
    ).format(title=report.title)
    if not report.cases_kept:
        return removed
    kept = translate(
        "ListsPage",
        "%n cases stay, because people have worked on them or other lists speak of them.",
        len(report.cases_kept),
    )
    return f"{removed} {kept}"
