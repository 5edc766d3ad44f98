"""Lists dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ENDINGS = {".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".docx", ".pdf"}
_COMES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Takes files that no widget of the page takes itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept one list, and import it when it is dropped."""
        if not isinstance(event, QDropEvent):  # what comes and moves is one, too
            return super().eventFilter(watched, event)
        path = dropped_list(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() not in _COMES:
            self._window.files.import_list(path)
        return True


def dropped_list(carried: QMimeData) -> Path | None:
    """Give the one list that is dropped, by its ending."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    lists = [path for path in paths if path.suffix.lower() in ENDINGS]
    return lists[0] if len(lists) == len(paths) == 1 else None
