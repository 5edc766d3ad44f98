"""Labels that show text as it is, but for marks that turn the direction of writing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.seen import seen


class PlainLabel(QLabel):
    """A label of plain text, never read as markup; no text turns another round."""

    def __init__(self, text: str = "") -> None:
        super().__init__(seen(text))
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(seen(text))

    def setToolTip(self, text: str) -> None:
        """Say more where the pointer rests."""
        super().setToolTip(seen(text))


def label(text: str, style: str = "", *, wrap: bool = False) -> QLabel:
    """Give a label of plain text, never read as markup, with the name of its style."""
    made = PlainLabel(text)
    made.setObjectName(style)
    made.setWordWrap(wrap)
    return made


def beside(text: str, widget: QWidget) -> QHBoxLayout:
    """Give a row with a quiet label before a widget, as wide as both need."""
    row = QHBoxLayout()
    row.addWidget(label(text, "muted"))
    row.addWidget(widget)
    row.addStretch(1)
    return row


def in_row(*widgets: QWidget) -> QHBoxLayout:
    """Give a row of widgets on the left, each as wide as it needs."""
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def grow_with_words(widget: QWidget) -> None:
    """Let a widget be as high as its words need in the width it gets."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
