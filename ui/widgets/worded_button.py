"""A push button that holds labels, and is as high as their words need."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from ui.widgets.labels import grow_with_words


class WordedButton(QPushButton):
    """A button with a layout of its own, which a push button does not ask for its size."""

    def __init__(self, letters: int) -> None:
        super().__init__()
        self._letters = letters  # what it has room for beside each other, at least
        grow_with_words(self)

    def heightForWidth(self, width: int) -> int:
        """Grow where the words need more lines."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for a line of a few words."""
        layout = self.layout()
        hint = layout.totalSizeHint() if layout else super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * self._letters, hint.height())
