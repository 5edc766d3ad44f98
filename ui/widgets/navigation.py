"""The column on the left: where a person can go, with the key and what waits there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from ui.action_set import CommandAction
from ui.widgets.labels import label

ICON = QSize(28, 20)  # wider than the drawing, which leaves air before the text


class Navigation(QFrame):
    """One button per place; its action says whether it is in front and what waits there."""

    def __init__(self, actions: Sequence[CommandAction], name: str) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 12)
        column.setSpacing(2)
        column.addWidget(label("caseapp", "brand"))
        self.buttons = {action.command: _button(action, self) for action in actions}
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch(1)


def _button(action: CommandAction, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setIconSize(ICON)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMinimumWidth(made.fontMetrics().averageCharWidth() * 24)
    made.setAccessibleName(action.iconText())
    made.setAccessibleDescription(action.statusTip())
    return made
