"""Asks whether a file goes with the letter of a list, before the letter is shown on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from ui.dialogs import choose
from ui.dialogs.form import FormDialog
from ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class ListLetterDialog(FormDialog):
    """Names the file that goes along, if one does; its hash will stand in the letter."""

    wanted = Signal(object)  # the path of the file, or nothing

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("ListLetter", "Letter with the list"),
            translate(
                "ListLetter",
                "Says from whom to whom the list goes, how many names it has and each name as it "
                "is written. If a file goes along, its SHA-256 stands in the letter: later "
                "everybody can check that the file is the one that was handed over.",
            ),
            translate("ListLetter", "Show on paper"),
            parent,
        )
        self.path: Path | None = None
        self._choose = QPushButton(translate("ListLetter", "Choose a file…"))
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask)
        self.field(translate("ListLetter", "File that goes along, if any"), self._choose)
        self._named = self.hint(translate("ListLetter", "No file."))

    def take(self, path: Path) -> None:
        """Let a file go along."""
        self.path = path
        self._named.setText(str(path))

    @Slot()
    def submit(self) -> None:
        """Say what is wanted, and close."""
        self.wanted.emit(self.path)
        self.accept()

    @Slot()
    def _ask(self) -> None:
        path = choose.any_file(self)
        if path is not None:
            self.take(path)
