"""Asks for the passphrase of a case file."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.dialogs.form import FormDialog
from ui.dialogs.worker import WorkerField
from ui.settings import Settings
from ui.words import translate


class PassphraseDialog(FormDialog):
    """Stays until the file is open or the person gives up."""

    wanted = Signal(object, str)

    def __init__(self, path: Path, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(
            translate("PassphraseDialog", "Open {name}").format(name=path.name),
            str(path.parent),
            translate("PassphraseDialog", "Open"),
            parent,
        )
        self._path = path
        self.passphrase = secret_field()
        self.field(translate("PassphraseDialog", "&Passphrase"), self.passphrase)
        self.show_typed = ShowTyped(self.passphrase)
        self.fields.addRow(self.show_typed)
        self.worker = WorkerField(settings)
        self.worker.ask_once(self)
        self.passphrase.setFocus()

    @Slot()
    def submit(self) -> None:
        """Try the passphrase."""
        self.worker.keep()
        self.set_waiting(waiting=True)
        self.wanted.emit(self._path, self.passphrase.text())

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, with the passphrase ready to be typed over."""
        super().refuse(sentence)
        self.passphrase.setFocus()
        self.passphrase.selectAll()


class ShowTyped(QCheckBox):
    """Shows what is typed into secret fields while it is ticked."""

    def __init__(self, *fields: QLineEdit) -> None:
        super().__init__(translate("PassphraseDialog", "S&how what is typed"))
        self._fields = fields
        self.toggled.connect(self._show)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._fields:
            field.setEchoMode(mode)


def secret_field() -> QLineEdit:
    """Give a field whose text nobody reads over the shoulder."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
