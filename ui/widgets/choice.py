"""A big button: icon, title and a line that says what happens."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ui import theme
from ui.commands.action_set import CommandAction
from ui.commands.table import specs
from ui.icons import pixmap
from ui.widgets.labels import label
from ui.widgets.worded_button import WordedButton

ICON = 32
LETTERS = 28


class Choice(WordedButton):
    """A command as one of a few big choices."""

    def __init__(self, action: CommandAction) -> None:
        super().__init__(LETTERS)
        self._action = action
        self.setObjectName("choice")
        self.setAccessibleName(action.iconText())
        self.setAccessibleDescription(action.statusTip())
        self.setToolTip(action.toolTip())
        self.clicked.connect(self._trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.setSpacing(16)
        row.addWidget(_picture(action), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_words(action), 1)

    @Slot()
    def _trigger(self) -> None:
        self._action.trigger()


def _picture(action: CommandAction) -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap(specs()[action.command].icon, theme.colours().accent, ICON))
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


def _words(action: CommandAction) -> QVBoxLayout:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    made = QVBoxLayout()
    made.setSpacing(4)
    for text, style in (
        (action.iconText(), "choiceTitle"),
        (action.statusTip(), ""),
        (keys, "muted"),
    ):
        part = label(text, style, wrap=True)
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.addWidget(part)
    made.addStretch(1)
    return made
