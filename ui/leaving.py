"""Leaving a file: what waits is written first, and what cannot be written is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.dialogs.unwritten import UnwrittenDialog
from ui.pages.page import PageName, Place
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
        dialog = UnwrittenDialog(self._window)
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
                + f": {', '.join(self._cases())}. "
                + translate("Leaving", "Open the case and go on: what you typed is still there.")
            )

    def _cases(self) -> list[str]:
        from caseapp.cases.facts import numbers_of  # noqa: PLC0415 - slow, like all rules
        from caseapp.form_drafts import FormKey  # noqa: PLC0415 - slow, like all rules

        cases = {key.case_id for key in self._window.drafts if isinstance(key, FormKey)}
        return sorted(self._window.desk.read(numbers_of, cases).values())

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
            self._window.go(_place_of(next(iter(self._window.drafts))))

    @property
    def _front(self) -> Page | None:
        return self._window.chrome.stack.front


def _place_of(draft: object) -> Place:
    """Give where a text is gone on with: in its case, else in the import."""
    from caseapp.form_drafts import FormKey  # noqa: PLC0415 - slow, like all rules

    if isinstance(draft, FormKey):
        return Place(PageName.CASE, record=draft.case_id)
    return Place(PageName.IMPORT)
