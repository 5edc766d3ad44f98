"""The one table view: rows of one height, painted without asking the model role by role."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
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
_EMPTY = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
DOT = 8
SORT_MARK = 10  # room for the arrow beside a title


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
        self.empty_text = ""  # what the view says without rows
        self._key: object = None
        self._fitted: object = table.rows  # the rows that the widths were made for
        self._measure()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        table.modelAboutToBeReset.connect(self._remember)
        table.modelReset.connect(self._recall)

    def selected(self) -> Any:  # noqa: ANN401 - the row's own type, known to the page
        """Give the selected row, or None."""
        rows = self.selectionModel().selectedRows()
        return self.table.row(rows[0].row()) if rows else None

    def select(self, shown: int) -> None:
        """Select the row at this place on the screen and bring it into sight."""
        if 0 <= shown < self.table.rowCount():
            self.selectRow(shown)
            self.scrollTo(self.table.index(shown, 0))

    def shown_columns(self) -> list[int]:
        """Give the columns in the order in which they stand, without those that are hidden."""
        header = self.horizontalHeader()
        places = map(header.logicalIndex, range(header.count()))
        return [place for place in places if not header.isSectionHidden(place)]

    def sort_by(self, column: int) -> None:
        """Let a click on a heading sort, and sort by this column now."""
        self.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_row(self.selected())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self._open_row(self.table.row(index.row()))

    def _open_row(self, row: object) -> None:
        if row is not None:
            self.opened.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say why there are none."""
        super().paintEvent(event)
        if self.empty_text and not self.table.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().muted))
            area = self.viewport().rect().adjusted(40, 20, -40, -20)
            painter.drawText(area, _EMPTY, self.empty_text)
            painter.end()

    @Slot()
    def _remember(self) -> None:
        row = self.selected()
        self._key = None if row is None else self.table.key(row)

    @Slot()
    def _recall(self) -> None:
        """Select the same record again, if it is still shown."""
        if self.table.rows is not self._fitted:
            self._fit()
        if self._key is not None:
            self.select(self.table.place_of(self._key))
        self.chosen.emit()

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
        header.setStretchLastSection(False)
        columns = self.table.columns
        bold = QFontMetrics(_bold(self.font()))
        titles = [_title_width(bold, column.title) for column in columns]
        self._least = [_room(metrics, column.least, titles[i]) for i, column in enumerate(columns)]
        self._wishes = [_room(metrics, column.width, titles[i]) for i, column in enumerate(columns)]

    def _fit(self) -> None:
        """Give each column that asks for it the width of its longest text."""
        self._fitted = self.table.rows
        fitting = [place for place, column in enumerate(self.table.columns) if column.fit]
        for place in fitting:
            dot = DOT + 6 if self.table.columns[place].tone else 0
            text = self.fontMetrics().horizontalAdvance(self.table.longest(place))
            room = text + dot + 2 * PADDING + 2
            self._least[place] = max(self._least[place], room)
            self._wishes[place] = max(self._wishes[place], room)
        if fitting:
            self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns as each wishes, unless the person has chosen."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        stretching = [column.stretch for column in self.table.columns]
        widths = shared(self._wishes, self._least, stretching, self.viewport().width())
        for number, width in enumerate(widths):
            self.horizontalHeader().resizeSection(number, width)


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
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(self._table.columns[column].align)
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


def shared(
    wishes: Sequence[int], least: Sequence[int], stretching: Sequence[bool], width: int
) -> list[int]:
    """Share a width: what is left goes to columns that stretch, what lacks is taken from slack."""
    left = width - sum(wishes)
    if left >= 0:
        share = left // max(1, sum(stretching))
        return [wish + share * grows for wish, grows in zip(wishes, stretching, strict=True)]
    slack = [wish - floor for wish, floor in zip(wishes, least, strict=True)]
    lack = min(-left, sum(slack))
    taken = [-(-lack * one // max(1, sum(slack))) for one in slack]
    return [wish - less for wish, less in zip(wishes, taken, strict=True)]


def _room(metrics: QFontMetrics, letters: int, title: int) -> int:
    return max(metrics.averageCharWidth() * letters + 2 * PADDING, title)


def _title_width(metrics: QFontMetrics, title: str) -> int:
    return metrics.horizontalAdvance(title) + 2 * PADDING + SORT_MARK


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    return made
