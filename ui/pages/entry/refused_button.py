"""The button that counts the refused rows of a list and shows them."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from caseapp.lists.model import RefusedReading
from ui.dialogs.refused import RefusedDialog
from ui.words import translate


class RefusedButton(QPushButton):
    """Seen only where rows were refused."""

    def __init__(self) -> None:
        super().__init__()
        self._refused: Sequence[RefusedReading] = ()
        self.clicked.connect(self._show)

    def offer(self, refused: Sequence[RefusedReading]) -> None:
        """Take the rows that were refused."""
        self._refused = refused
        text = translate("EntriesPage", "Refused rows (%n)…", len(refused))
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(refused))

    @Slot()
    def _show(self) -> None:
        RefusedDialog(self._refused, self).open()
