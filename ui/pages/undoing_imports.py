"""Taking an import back from any page: shown first, done on one button, told afterwards."""

import uuid
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists.reports import UndoReport
from caseapp.lists.undoing.preview import UndoPreview, undo_preview
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.progress import Progress
from ui.desk import Desk
from ui.dialogs.undo_import import UndoDialog
from ui.shell import Shell
from ui.words import translate


class UndoImport(QObject):
    """Remembers which import was asked about."""

    def __init__(self, shell: Shell, page: QWidget) -> None:
        super().__init__(page)
        self._shell, self._page = shell, page
        self._asked: uuid.UUID | None = None

    def ask(self, import_id: uuid.UUID) -> None:
        """Show what would go and what stays, and ask."""
        title = translate("ListsPage", "Looking for what was built upon the import…")
        self._shell.desk.run(title, partial(_preview, self._shell.desk, import_id), self._show)

    def _show(self, preview: UndoPreview) -> None:
        self._asked = preview.import_id
        dialog = UndoDialog(preview, self._shell.words, self._page)
        dialog.accepted.connect(self._undo)
        dialog.open()

    @Slot()
    def _undo(self) -> None:
        if self._asked is not None:
            title = translate("ListsPage", "Undoing the import…")
            work = partial(_undo, self._shell.desk, self._asked)
            self._shell.desk.run(title, work, self._tell)

    def _tell(self, report: UndoReport) -> None:
        self._shell.tell(_undone(report))


def _preview(desk: Desk, import_id: uuid.UUID, progress: Progress) -> UndoPreview:
    progress.step(0, 0)
    return desk.read(undo_preview, import_id)


def _undo(desk: Desk, import_id: uuid.UUID, progress: Progress) -> UndoReport:
    worker = desk.workspace.worker
    return desk.write(undo_act, undo_import, import_id, worker=worker, progress=progress)


def _undone(report: UndoReport) -> str:
    said = [
        translate(
            "ListsPage", "The import of “{title}” is undone: %n entries are gone.", report.entries
        ).format(title=report.title)
    ]
    if report.cases_removed:
        gone = translate("ListsPage", "%n cases that it opened are gone too.", report.cases_removed)
        said.append(gone)
    if report.cases_kept:
        kept = translate(
            "ListsPage",
            "%n cases stay, because people have worked on them or other lists speak of them.",
            len(report.cases_kept),
        )
        said.append(kept)
    return " ".join(said)
