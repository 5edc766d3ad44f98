"""Parts of a whole as one bar with its legend; told apart by order and words, not colour alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

BAR = 22
GAP = 8


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its word, its number, the name of its colour."""

    name: str
    number: int
    colour: str


class Shares(QWidget):
    """The bar above, below it each part's word with number and share."""

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self._parts = [part for part in parts if part.number]
        self._whole = sum(part.number for part in self._parts) or 1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("; ".join(self._said(part) for part in self._parts))

    def sizeHint(self) -> QSize:
        """Give the height of bar and legend."""
        return QSize(400, self.heightForWidth(400))

    def heightForWidth(self, width: int) -> int:
        """Give the height where the legend goes on in as many lines as it needs."""
        rows = 1 + max((row for _, row in self._places(width)), default=0)
        return BAR + GAP + rows * self._row_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, then the legend from left to right."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        self._paint_legend(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        left = 0.0
        for part in self._parts:
            width = self.width() * part.number / self._whole
            painter.fillRect(QRectF(left, 0, max(width - 2, 1), BAR), _colour(part))
            left += width

    def _paint_legend(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        side = metrics.height() // 2
        for part, (left, row) in zip(self._parts, self._places(self.width()), strict=True):
            top = BAR + GAP + row * self._row_height()
            painter.fillRect(left, top + (metrics.height() - side) // 2, side, side, _colour(part))
            painter.setPen(self.palette().windowText().color())
            painter.drawText(left + side + 6, top + metrics.ascent(), self._said(part))

    def _places(self, width: int) -> Iterator[tuple[int, int]]:
        """Yield where each part's word stands in the legend: from the left, and in which line."""
        metrics, left, row = self.fontMetrics(), 0, 0
        for part in self._parts:
            room = metrics.height() // 2 + 6 + metrics.horizontalAdvance(self._said(part))
            if left and left + room > width:
                left, row = 0, row + 1
            yield left, row
            left += room + 20

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 4

    def _said(self, part: Part) -> str:
        return f"{part.name}: {part.number} ({round(100 * part.number / self._whole)} %)"


def _colour(part: Part) -> QColor:
    return QColor(getattr(theme.colours(), part.colour))
