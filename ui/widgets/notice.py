"""A warning that stands where it belongs until its cause is gone."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.labels import label


def notice(text: str) -> QFrame:
    """Give a framed warning of plain text, wrapped to its width."""
    made = QFrame()
    made.setObjectName("notice")
    column = QVBoxLayout(made)
    column.setContentsMargins(14, 8, 14, 8)
    column.addWidget(label(text, wrap=True))
    return made
