"""A dialog that says something and is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.seen import seen
from ui.widgets.labels import label
from ui.words import translate

SIDE = 24


class MessageDialog(QDialog):
    """A title, a few sentences, details that can be copied, a Close button."""

    def __init__(self, title: str, text: str, parent: QWidget | None, *, details: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(seen(title))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 20, SIDE, 20)
        column.setSpacing(12)
        column.addWidget(label(title, "sectionTitle"))
        said = label(text, wrap=True)
        said.setMinimumHeight(said.heightForWidth(self.minimumWidth() - 2 * SIDE))
        column.addWidget(said)
        if details:
            column.addWidget(_details(details))
        column.addWidget(self._close_button())

    def _close_button(self) -> QDialogButtonBox:
        button = QPushButton(translate("MessageDialog", "Close"))
        button.setDefault(True)
        box = QDialogButtonBox()
        box.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        return box


def _details(text: str) -> QPlainTextEdit:
    made = QPlainTextEdit(seen(text))
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(translate("MessageDialog", "Details"))
    return made
