"""What one comparison is worth, as a bar to the right (for) or to the left (against)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

FULL = 14.0  # bits that fill the bar
HEIGHT = 22
NUMBER_WIDTH = 44


class Contribution(QWidget):
    """A bar from the middle and the number beside it."""

    def __init__(self, bits: float, said: str) -> None:
        super().__init__()
        self._bits = bits
        self._said = said
        self.setAccessibleName(said)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Give the one size of all bars."""
        return QSize(118, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar, middle line and number."""
        del event
        colours = theme.colours()
        painter = QPainter(self)
        room = QRectF(0, 4, self.width() - NUMBER_WIDTH, self.height() - 8)
        painter.fillRect(room, QColor(colours.raised))
        painter.fillRect(self._bar(room), QColor(self._colour(colours)))
        painter.setPen(QColor(colours.muted))
        middle = room.center().x()
        painter.drawLine(int(middle), 2, int(middle), self.height() - 2)
        painter.setPen(self.palette().windowText().color())
        number = self.rect().adjusted(self.width() - NUMBER_WIDTH, 0, 0, 0)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._said
        )
        painter.end()

    def _bar(self, room: QRectF) -> QRectF:
        share = min(abs(self._bits) / FULL, 1.0)
        width = room.width() / 2 * share
        left = room.center().x() - (width if self._bits < 0 else 0)
        return QRectF(left, room.top(), width, room.height())

    def _colour(self, colours: theme.Colours) -> str:
        return colours.against if self._bits < 0 else colours.accent
