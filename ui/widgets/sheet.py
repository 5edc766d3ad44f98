"""What scrolls only where the screen is too low for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.labels import grow_with_words


class Sheet(QScrollArea):
    """Wants to be as high as what lies on it; its fields are never squashed."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        grow_with_words(self)

    def heightForWidth(self, width: int) -> int:
        """Ask what lies on it."""
        content = self.widget()
        return content.heightForWidth(width) if content else super().heightForWidth(width)
