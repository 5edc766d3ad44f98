"""A label that ends in dots where its text does not fit, and says it whole on a tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui.widgets.labels import PlainLabel


class ElidedLabel(PlainLabel):
    """One line of plain text; asks for its whole width, makes do with less."""

    def __init__(self, text: str, style: str) -> None:
        super().__init__(text)
        self.setObjectName(style)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters at least."""
        letters = self.fontMetrics().averageCharWidth() * 8
        return QSize(letters, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        width, dots = self.contentsRect().width(), Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), dots, width)
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
