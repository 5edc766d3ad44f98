"""Text in which some letters are marked, wrapped to its width; plain text, never markup."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.seen import seen

UNBROKEN = 11  # letters
Spans = Sequence[tuple[int, int]]


class MarkedText(QWidget):
    """A value whose differing letters stand on a ground of their own, underlined too."""

    def __init__(self, text: str, spans: Spans = (), *, bold: bool = False) -> None:
        super().__init__()
        self.text = seen(text)  # letter for letter: the spans stay right
        self._spans = spans
        font = QFont(self.font())
        font.setBold(bold)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.text)

    def hasHeightForWidth(self) -> bool:
        """Say that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text."""
        return self._laid_out(width)[1] + 4

    def sizeHint(self) -> QSize:
        """Give a modest width, but room for the longest word; the layout gives more."""
        return QSize(max(80, self._longest_word()), self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Give room for a word that is not very long; the longest is broken where room lacks."""
        most = self.fontMetrics().averageCharWidth() * UNBROKEN
        return QSize(min(self._longest_word(), most), 0)

    def _longest_word(self) -> int:
        words = self.text.split() or [""]
        return max(map(self.fontMetrics().horizontalAdvance, words)) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text with its marks."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        layout, height = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, max(0, (self.height() - height) // 2)))
        painter.end()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text, self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_mark(start, end) for start, end in self._spans])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, int(height + 0.5)


def _mark(start: int, end: int) -> QTextLayout.FormatRange:
    colours = theme.colours()
    look = QTextCharFormat()
    look.setBackground(QColor(colours.differs))
    look.setForeground(QColor(colours.on_differs))
    look.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, look
    return made
