"""Lists dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.window.window import Window

ENDINGS = {".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt", ".docx", ".pdf"}
ENDINGS |= {".json", ".jsonl", ".ftm", ".xml"}  # of other programs
_COMES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Takes files that no widget of the page takes itself."""

    def __init__(
        self, window: Window, import_list: Callable[[Path], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window, self._import = window, import_list
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files for the page in front, or one list, to be imported when it is dropped."""
        if not isinstance(event, QDropEvent):  # what comes and moves is one, too
            return super().eventFilter(watched, event)
        if self._taken_by_page(event):
            return True
        path = dropped_list(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() not in _COMES:
            self._import(path)
        return True

    def _taken_by_page(self, event: QDropEvent) -> bool:
        """Let the page in front take the files, if they are for it."""
        front, paths = self._window.front, dropped_files(event.mimeData())
        if front is None or not paths or not front.takes_files():
            return False
        event.acceptProposedAction()
        if event.type() not in _COMES:
            front.take_files(paths)
        return True


def dropped_files(carried: QMimeData) -> list[Path]:
    """Give the files that are dropped."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def dropped_list(carried: QMimeData) -> Path | None:
    """Give the one list that is dropped, by its ending."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    lists = [path for path in paths if path.suffix.lower() in ENDINGS]
    return lists[0] if len(lists) == len(paths) == 1 else None
