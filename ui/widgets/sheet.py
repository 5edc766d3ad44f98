"""What scrolls only where the screen is too low for it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.widgets.labels import grow_with_words


class Sheet(QScrollArea):
    """Wants to be as high as what lies on it; its fields are never squashed."""

    changed = Signal()  # what lies on it needs more room, or less

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.installEventFilter(self)
        grow_with_words(self)

    def heightForWidth(self, width: int) -> int:
        """Ask what lies on it."""
        content = self.widget()
        return _height(content, width) if content else super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll rather than squash."""
        super().resizeEvent(event)
        self._hold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a line that came or went."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._hold()
            self.changed.emit()
        return super().eventFilter(watched, event)

    def _hold(self) -> None:
        """Keep what lies on it as high as its words need: Qt forgets those that wrap."""
        content = self.widget()
        if content is not None:
            needed = _height(content, self.viewport().width())
            if needed != content.minimumHeight():
                content.setMinimumHeight(needed)
                self.updateGeometry()


def _height(content: QWidget, width: int) -> int:
    layout = content.layout()
    if layout is None:
        return content.sizeHint().height()
    return (
        layout.totalHeightForWidth(width)
        if layout.hasHeightForWidth()
        else layout.totalSizeHint().height()
    )
