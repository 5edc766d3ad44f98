"""Labels that show text as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget


def label(text: str, style: str = "", *, wrap: bool = False) -> QLabel:
    """Give a label of plain text, never read as markup, with the name of its style."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
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
