"""Paints the cells of tables from ready texts, without asking the model role by role."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.models.row_table import RowTable

PADDING = 8
DOT = 8


class RowDelegate(QStyledItemDelegate):
    """Paints a cell from the model's ready texts: ground, mark, elided text."""

    def __init__(self, table: RowTable[Any], view: QWidget) -> None:
        super().__init__(view)
        self._table = table
        middle = Qt.AlignmentFlag.AlignVCenter
        self._aligned = [middle | Qt.AlignmentFlag(column.align) for column in table.columns]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        palette: QPalette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = theme.colours()
        if selected:
            painter.fillRect(rect, QColor(colours.selected))
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text_rect = rect.adjusted(PADDING, 0, -PADDING, 0)
        tone = self._table.tone(row, column)
        if tone:
            text_rect = _paint_dot(painter, text_rect, QColor(getattr(colours, tone)))
        painter.setPen(QColor(colours.on_selected) if selected else palette.text().color())
        text = self._table.texts(row)[column]
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, text_rect.width())
        painter.drawText(text_rect, self._aligned[column], shown)


def _paint_dot(painter: QPainter, rect: QRect, colour: QColor) -> QRect:
    top = rect.center().y() - DOT // 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect.left(), top, DOT, DOT)
    painter.restore()
    return rect.adjusted(DOT + 6, 0, 0, 0)
