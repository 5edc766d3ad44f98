"""Asks where a new case file goes, and for its passphrase twice."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui import places
from ui.dialogs import choose
from ui.dialogs.form import FormDialog
from ui.dialogs.passphrase import ShowTyped, secret_field
from ui.dialogs.strength import strength
from ui.dialogs.worker import WorkerField
from ui.settings import Settings
from ui.words import translate

ENDING = ".caseapp"
SHORTEST = 8


class NewFileDialog(FormDialog):
    """Stays until the file is made or the person gives up."""

    wanted = Signal(object, str)

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(
            translate("NewFileDialog", "New case file"),
            translate(
                "NewFileDialog",
                "The file is encrypted with your passphrase. Nobody can open it without the "
                "passphrase: if it is lost, the file is lost. Two small files with its keys are "
                "made beside it: keep all three together.",
            ),
            translate("NewFileDialog", "Make the file"),
            parent,
        )
        self.path = QLineEdit(str(_first_path()))
        self.passphrase, self.again = secret_field(), secret_field()
        self.show_typed = ShowTyped(self.passphrase, self.again)
        self._worker = WorkerField(settings)
        self._add_fields()
        self.passphrase.textChanged.connect(self._hint)
        for field in (self.path, self.passphrase, self.again):
            field.textChanged.connect(self.settle)
        self.passphrase.setFocus()

    @Slot()
    def submit(self) -> None:
        """Make the file, if the passphrase is long enough and typed twice the same."""
        problem = self._wrong()
        if problem:
            self.refuse(problem)
            return
        self._worker.keep()
        self.set_waiting(waiting=True)
        self.wanted.emit(whole_path(self.path.text()), self.passphrase.text())

    def _add_fields(self) -> None:
        self.field(translate("NewFileDialog", "&File"), self.path)
        self.fields.addRow(self._choose_button())
        self.field(translate("NewFileDialog", "&Passphrase"), self.passphrase)
        self._strength = self.hint(strength(""))
        self.field(translate("NewFileDialog", "The passphrase &again"), self.again)
        self.fields.addRow(self.show_typed)
        self._worker.ask_once(self)

    def _choose_button(self) -> QHBoxLayout:
        button = QPushButton(translate("NewFileDialog", "Choose a &folder…"))
        button.setAutoDefault(False)
        button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _wrong(self) -> str:
        if not self.path.text().strip():
            return translate("NewFileDialog", "Say where the file is to stand.")
        folder = whole_path(self.path.text()).parent
        if not folder.is_dir():
            return translate(
                "NewFileDialog", "There is no folder “{folder}”. Choose one that is there."
            ).format(folder=folder)
        if len(self.passphrase.text()) < SHORTEST:
            return translate(
                "NewFileDialog", "The passphrase needs at least %n characters.", SHORTEST
            )
        if self.passphrase.text() != self.again.text():
            return translate("NewFileDialog", "The two passphrases differ.")
        return ""

    @Slot()
    def _choose(self) -> None:
        path = choose.new_case_file(self, Path(self.path.text()))
        if path is not None:
            self.path.setText(str(whole_path(str(path))))

    @Slot(str)
    def _hint(self, text: str) -> None:
        self._strength.setText(strength(text))


def whole_path(text: str) -> Path:
    """Give the path as typed, with our ending where it has none."""
    path = Path(text.strip()).expanduser()
    return path if path.suffix else path.with_name(path.name + ENDING)


def _first_path() -> Path:
    return places.documents() / (translate("NewFileDialog", "cases") + ENDING)
