"""The column on the left: where a person can go, with the key and what waits there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.commands.action_set import CommandAction
from ui.commands.command import Command
from ui.widgets.labels import label

SIDE = 10
ICON = QSize(28, 20)  # wider than the drawing, which leaves air before the text


class Navigation(QFrame):
    """One button per place; its action says whether it is in front and what waits there."""

    def __init__(self, actions: Sequence[CommandAction | None], name: str) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(name)
        places = QWidget()
        column = QVBoxLayout(places)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(2)
        column.addWidget(label("caseapp", "brand"))
        self.buttons: dict[Command, QToolButton] = {}
        for action in actions:
            if action is None:
                column.addWidget(_line())
            else:
                self.buttons[action.command] = _button(action, places)
                column.addWidget(self.buttons[action.command])
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(_Scrolling(places))


class _Scrolling(QScrollArea):
    """As wide as the places need; scrolls where the window is too low for them."""

    def __init__(self, places: QWidget) -> None:
        super().__init__()
        self._places = places
        self.setWidget(places)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the places when one of them needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar where it is shown."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        width = bar.sizeHint().width() if bar.isVisible() else 0
        widest = max(map(_room, self._places.findChildren(QToolButton)), default=0)
        self.setFixedWidth(widest + 2 * SIDE + width)


def _line() -> QFrame:
    made = QFrame()
    made.setObjectName("navigationLine")
    made.setFixedHeight(1)
    return made


def _room(button: QToolButton) -> int:
    """Give the width that a button needs when it is in front, in bold."""
    font = button.font()
    font.setBold(True)
    plain, bold = (
        QFontMetrics(one).horizontalAdvance(button.text()) for one in (button.font(), font)
    )
    return max(button.sizeHint().width() + bold - plain, button.minimumWidth())


def _button(action: CommandAction, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setIconSize(ICON)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(made.fontMetrics().averageCharWidth() * 24)
    made.setAccessibleName(action.iconText())
    made.setAccessibleDescription(action.statusTip())
    return made
