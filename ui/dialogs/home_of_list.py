"""Asks into which case file a list goes, where none is open."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.form import FormDialog
from ui.words import translate


class HomeOfListDialog(FormDialog):
    """A new file, or one that is there."""

    new_wanted = Signal()
    old_wanted = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            translate("HomeOfListDialog", "Import a list"),
            translate(
                "HomeOfListDialog",
                "A list is kept in a case file. Make a new one, or open the one you work in; "
                "then you choose the list.",
            ),
            translate("HomeOfListDialog", "&New case file…"),
            parent,
        )
        self.open_button = QPushButton(translate("HomeOfListDialog", "&Open a case file…"))
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._open)
        self.fields.addRow(self.open_button)

    @Slot()
    def submit(self) -> None:
        """Go on with a new file."""
        self.accept()
        self.new_wanted.emit()

    @Slot()
    def _open(self) -> None:
        self.accept()
        self.old_wanted.emit()
