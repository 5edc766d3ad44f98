"""The one table view: rows of one height, painted without asking the model role by role."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.models.row_table import RowTable

PADDING = 8
DOT = 8


class RowView(QTableView):
    """A table of whole rows; Enter or a double click opens the row."""

    opened = Signal(object)  # the row
    chosen = Signal()  # another row is selected, or none

    def __init__(self, table: RowTable[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.setAccessibleName(name)
        self.setModel(table)
        self.setItemDelegate(RowDelegate(table, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._measure()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        table.modelReset.connect(self._tell_chosen)

    def selected(self) -> Any:  # noqa: ANN401 - the row's own type, known to the page
        """Give the selected row, or None."""
        rows = self.selectionModel().selectedRows()
        return self.table.row(rows[0].row()) if rows else None

    def select(self, shown: int) -> None:
        """Select the row at this place on the screen and bring it into sight."""
        if 0 <= shown < self.table.rowCount():
            self.selectRow(shown)
            self.scrollTo(self.table.index(shown, 0))

    def sort_by(self, column: int) -> None:
        """Let a click on a heading sort, and sort by this column now."""
        self.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.table.row(index.row()))

    @Slot()
    def _tell_chosen(self) -> None:
        self.chosen.emit()

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(metrics.averageCharWidth() * 4)
        for number, column in enumerate(self.table.columns):
            wanted = metrics.averageCharWidth() * column.width + 2 * PADDING
            header.resizeSection(number, max(wanted, _title_width(metrics, column.title)))
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)


class RowDelegate(QStyledItemDelegate):
    """Paints a cell from the model's ready texts: ground, mark, elided text."""

    def __init__(self, table: RowTable[Any], view: QWidget) -> None:
        super().__init__(view)
        self._table = table

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
        align = self._table.columns[column].align | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text_rect, align, shown)


def _paint_dot(painter: QPainter, rect: QRect, colour: QColor) -> QRect:
    top = rect.center().y() - DOT // 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect.left(), top, DOT, DOT)
    painter.restore()
    return rect.adjusted(DOT + 6, 0, 0, 0)


def _title_width(metrics: QFontMetrics, title: str) -> int:
    return int(metrics.horizontalAdvance(title) * 1.15) + 2 * PADDING + 16
