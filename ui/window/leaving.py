"""Leaving a file: what waits is written first, and what cannot be written is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.dialogs.unwritten import UnwrittenDialog
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.window.unfinished import Unfinished
    from ui.window.window import Window


class Leaving(QObject):
    """Stands between the commands that close a file and their doing so."""

    def __init__(self, window: Window, unfinished: Unfinished, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._unfinished, self._parent = window, unfinished, parent

    def then(self, deed: Callable[[], object]) -> None:
        """Do what closes the file, unless texts are typed that could not be written: then ask."""
        if not self.unwritten():
            deed()
            return
        dialog = UnwrittenDialog(self._unfinished.names(), self._parent)
        dialog.accepted.connect(self._drop)
        dialog.accepted.connect(deed)
        dialog.rejected.connect(self._go_back)
        dialog.open()

    def tell_unfinished(self) -> None:
        """Say, when a file is opened, that texts of the last time wait to be recorded."""
        drafts = self._window.drafts
        if drafts:
            self._window.tell(
                translate("Leaving", "%n forms were begun and not recorded", len(drafts))
                + f": {'; '.join(self._unfinished.names())}. "
                + translate("Leaving", "Open the case and go on: what you typed is still there.")
            )

    def unwritten(self) -> bool:
        """Write what can be written; tell whether something is left."""
        self.flush()
        return bool(self._window.drafts)

    @Slot()
    def flush(self) -> None:
        """Let the page in front write what waits."""
        front = self._window.front
        if front is not None and self._window.desk.is_open:
            front.flush()

    @Slot()
    def _drop(self) -> None:
        front = self._window.front
        if front is not None:
            front.drop()
        self._window.drafts.clear()

    @Slot()
    def _go_back(self) -> None:
        """Show what is not written, where another page stands in front of it."""
        front = self._window.front
        if front is not None and not front.unsaved():
            self._unfinished.go()
