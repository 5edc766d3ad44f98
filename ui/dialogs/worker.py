"""Asks who works here: the name that the journal writes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.form import FormDialog
from ui.settings import Settings
from ui.words import translate


class WorkerField(QLineEdit):
    """The worker's name, ready with the login's."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings.worker)
        self._settings = settings

    def ask_once(self, dialog: FormDialog) -> None:
        """Stand in a dialog where no name was ever given."""
        if not self._settings.worker_known:
            self.ask(dialog)

    def ask(self, dialog: FormDialog) -> None:
        """Stand in a dialog."""
        dialog.field(translate("WorkerField", "&Your name in the journal"), self)
        dialog.hint(translate("WorkerField", "The journal writes it beside all that you do."))

    def keep(self) -> None:
        """Remember the name."""
        if self.text().strip():
            self._settings.worker = self.text()


class WorkerDialog(FormDialog):
    """Changes the worker's name."""

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(
            translate("WorkerDialog", "Your name"), "", translate("WorkerDialog", "Keep"), parent
        )
        self.name = WorkerField(settings)
        self.name.ask(self)

    @Slot()
    def submit(self) -> None:
        """Remember the name and close."""
        self.name.keep()
        self.accept()
