"""Leaving a file: what waits is written first, and what cannot be written is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.dialogs.unwritten import UnwrittenDialog
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow
    from ui.pages.page import Page


class Leaving(QObject):
    """Stands between the commands that close a file and their doing so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def then(self, deed: Callable[[], object]) -> None:
        """Do what closes the file, unless texts are typed that could not be written: then ask."""
        if not self.unwritten():
            deed()
            return
        dialog = UnwrittenDialog(self._window.unfinished.names(), self._window)
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
                + f": {'; '.join(self._window.unfinished.names())}. "
                + translate("Leaving", "Open the case and go on: what you typed is still there.")
            )

    def unwritten(self) -> bool:
        """Write what can be written; tell whether something is left."""
        self.flush()
        return bool(self._window.drafts)

    @Slot()
    def flush(self) -> None:
        """Let the page in front write what waits."""
        if self._front is not None and self._window.desk.is_open:
            self._front.flush()

    @Slot()
    def _drop(self) -> None:
        if self._front is not None:
            self._front.drop()
        self._window.drafts.clear()

    @Slot()
    def _go_back(self) -> None:
        """Show what is not written, where another page stands in front of it."""
        if self._front is not None and not self._front.unsaved():
            self._window.unfinished.go()

    @property
    def _front(self) -> Page | None:
        return self._window.chrome.stack.front
