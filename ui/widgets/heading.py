"""The first row of a page: its title, a quiet line below, its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.widgets.elided import ElidedLabel


class Heading(QWidget):
    """Title, quiet line and command buttons in one row."""

    def __init__(self, title: str, actions: Sequence[QAction] = ()) -> None:
        super().__init__()
        self.title = ElidedLabel(title, "pageTitle")
        self.line = ElidedLabel("", "muted")
        self.line.setVisible(False)
        self._picture: QLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(_stacked(self.title, self.line), 1)
        for position, action in enumerate(actions):
            self._row.addWidget(command_button(action, primary=position == 0))

    def picture(self) -> QLabel:
        """Give the label for a picture before the title, made when it is first needed."""
        if self._picture is None:
            self._picture = QLabel()
            self._row.insertWidget(0, self._picture)
        return self._picture

    def say(self, line: str) -> None:
        """Set the quiet line below the title."""
        self.line.setText(line)
        self.line.setVisible(bool(line))


def command_button(action: QAction, *, primary: bool = False) -> QToolButton:
    """Give a button for an action: its text, icon, key and state are the action's."""
    made = QToolButton()
    made.setObjectName("command")
    made.setProperty("primary", primary)
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(action.iconText())
    made.setAccessibleDescription(action.statusTip())
    return made


def _stacked(title: QLabel, line: QLabel) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(2)
    made.addWidget(title)
    made.addWidget(line)
    return made
