"""The bar below the page that says one sentence and goes away."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.widgets.labels import label
from ui.words import translate


class MessageBar(QFrame):
    """One sentence, with a button that closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(translate("MessageBar", "Close"))
        close.setToolTip(translate("MessageBar", "Close this message"))
        close.setAccessibleName(translate("MessageBar", "Close this message"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self.setVisible(False)

    @property
    def sentence(self) -> str:
        """What stands in the bar."""
        return self._text.text()

    def tell(self, sentence: str, *, wrong: bool = False) -> None:
        """Show a sentence; `wrong` ones in the colour of what needs attention; none hides it."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.style().polish(self._text)
        self.setVisible(bool(sentence))

    @Slot()
    def clear(self) -> None:
        """Hide the bar."""
        self._text.clear()
        self.setVisible(False)
