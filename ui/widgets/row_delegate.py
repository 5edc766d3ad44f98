"""Paints the cells of tables from ready texts, without asking the model role by role."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.icons import pixmap
from ui.models.row_table import RowTable

PADDING = 8
DOT = 8
NEARLY = "≈"
CLIP = 14


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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = theme.colours()
        _paint_ground(painter, option.rect, colours, selected=selected)
        text_rect: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        tone = self._table.tone(row, column)
        if tone:
            text_rect = _paint_dot(painter, text_rect, QColor(getattr(colours, tone)))
        ink = QColor(colours.on_selected) if selected else option.palette.text().color()
        painter.setPen(ink)
        text, note = self._table.texts(row)[column], self._table.note(row, column)
        if note:
            text = _paint_note(painter, text_rect, text, note, selected=selected)
        files = self._table.files(row, column)
        if files:
            text_rect = _paint_files(painter, text_rect, len(files), ink)
        metrics, width = option.fontMetrics, text_rect.width()
        if metrics.horizontalAdvance(text) > width:  # most fit, and are measured once
            text = _cut(metrics, self._table.brief(row, column) or text, width)
        painter.drawText(text_rect, self._aligned[column], text)


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    """Cut each line of a text to a width."""
    end = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, end, width) for line in text.split("\n"))


def _paint_note(painter: QPainter, rect: QRect, text: str, note: str, *, selected: bool) -> str:
    """Paint a note beside a text where it fits (a tooltip says it too); give the marked text."""
    marked, metrics = f"{NEARLY} {text}", painter.fontMetrics()
    room = rect.adjusted(metrics.horizontalAdvance(marked) + PADDING, 0, 0, 0)
    if metrics.horizontalAdvance(note) <= room.width():
        colours = theme.colours()
        painter.save()
        painter.setPen(QColor(colours.on_selected if selected else colours.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
        painter.restore()
    return marked


def _paint_files(painter: QPainter, rect: QRect, count: int, ink: QColor) -> QRect:
    """Paint a paperclip and how many files there are, at the end of the cell."""
    number = str(count) if count > 1 else ""
    width = CLIP + painter.fontMetrics().horizontalAdvance(number)
    left, top = rect.right() - width, rect.center().y() - CLIP // 2
    painter.drawPixmap(left, top, pixmap("clip", ink.name(), CLIP))
    painter.drawText(
        QRect(left + CLIP, rect.top(), width - CLIP + 1, rect.height()),
        Qt.AlignmentFlag.AlignVCenter,
        number,
    )
    return rect.adjusted(0, 0, -width - 4, 0)


def _paint_ground(
    painter: QPainter, rect: QRect, colours: theme.Colours, *, selected: bool
) -> None:
    """Paint what lies below a cell's text: its ground where it is selected, and the line."""
    if selected:
        painter.fillRect(rect, QColor(colours.selected))
    painter.setPen(QColor(colours.border))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _paint_dot(painter: QPainter, rect: QRect, colour: QColor) -> QRect:
    top = rect.center().y() - DOT // 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect.left(), top, DOT, DOT)
    painter.restore()
    return rect.adjusted(DOT + 6, 0, 0, 0)
