"""The one table view: rows of one height, painted without asking the model role by role."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from ui import theme
from ui.models.row_table import RowTable, SortKey
from ui.widgets.column_widths import ColumnWidths
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.row_order import RowOrder

_EMPTY = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_ONLY_THIS = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_THIS_TOO = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class RowView(QTableView):
    """A table of whole rows; Enter or a double click opens the row."""

    opened = Signal(object)  # the row
    chosen = Signal()  # another row is selected, or none
    arranged = Signal()  # a person moved or widened columns
    ordered = Signal()  # a person sorted by columns
    empty_text = ""  # what the view says without rows
    spares = False  # leaves out columns that can be spared, where room lacks

    def __init__(
        self, table: RowTable[Any], name: str, *, lines: int = 1, wrapping: bool = False
    ) -> None:
        super().__init__()
        self.table = table
        self._lines = lines  # of text that a row has room for
        self._wrapping = wrapping  # of titles, where room lacks
        self.setAccessibleName(name)
        self.setModel(table)
        self.setItemDelegate(RowDelegate(table, self))
        self._set_manners()
        self._waiting_text = ""  # instead, while nobody knows yet
        self._marked: tuple[object, dict[object, int]] = ((), {})  # rows; keys with positions
        self._sharing = False
        self._most_rows = 0  # the view is as high as; 0: as high as there is room
        self._fitted: object = table.rows  # the rows that the widths were made for
        self._widths = ColumnWidths(table.columns, self.font(), wrapping=wrapping)
        self._measure()
        self._order = RowOrder(table, self.horizontalHeader())
        self._order.changed.connect(self.ordered)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        table.modelAboutToBeReset.connect(self._remember)
        table.modelReset.connect(self._recall)

    def selected(self) -> Any:  # noqa: ANN401 - the row's own type, known to the page
        """Give the selected row, or None."""
        rows = self.selectionModel().selectedRows()
        return self.table.row(rows[0].row()) if rows else None

    def selected_rows(self) -> Sequence[Any]:
        """Give all selected rows as they stand on the screen."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.row(place) for place in places]

    def let_several(self) -> None:
        """Let a person select several rows, with Shift and Ctrl."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def select(self, shown: int) -> None:
        """Select the row at this place on the screen and bring it into sight."""
        if 0 <= shown < self.table.rowCount():
            index = self.table.index(shown, 0)
            # not selectRow: it would toggle or extend where Ctrl or Shift happens to be held
            self.selectionModel().setCurrentIndex(index, _ONLY_THIS)
            self.scrollTo(index)

    def stand_whole(self, most: int) -> None:
        """Be as high as the rows, up to so many; the page scrolls, not the table."""
        self._most_rows = most
        self._set_height()

    def _set_height(self) -> None:
        header = self.horizontalHeader()
        rows = min(self.table.rowCount(), self._most_rows)
        height = rows * self.verticalHeader().defaultSectionSize() + 2
        self.setFixedHeight(max(header.sizeHint().height(), header.minimumHeight()) + height)

    @property
    def said(self) -> str:
        """What the view says instead of rows, while it has none."""
        return self._waiting_text or self.empty_text

    def wait(self, text: str) -> None:
        """Say that rows are still being looked for; nothing, when that is over."""
        self._waiting_text = text
        self.viewport().update()

    def shown_columns(self) -> list[int]:
        """Give the columns in the order in which they stand, without those that are hidden."""
        header = self.horizontalHeader()
        places = map(header.logicalIndex, range(header.count()))
        return [place for place in places if not header.isSectionHidden(place)]

    def sort_by(self, column: int) -> None:
        """Let a click on a heading sort, with Shift by it too, and sort by this column now."""
        self._order.begin(column)

    def sort_by_all(self, keys: Sequence[SortKey]) -> None:
        """Sort by several columns, and show the arrow on the first."""
        self._order.by_all(keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the selected row; Alt with a digit sorts by the column at that place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_row(self.selected())
            return
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and self._order.by_digit(event, self.shown_columns()):
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
        if self.said and not self.table.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colours().muted))
            area = self.viewport().rect().adjusted(40, 20, -40, -20)
            painter.drawText(area, _EMPTY, self.said)
            painter.end()

    @Slot()
    def _remember(self) -> None:
        positions = [
            self.table.position(index.row()) for index in self.selectionModel().selectedRows()
        ]
        rows = self.table.rows
        self._marked = rows, {self.table.key(rows[at]): at for at in positions}

    @Slot()
    def _recall(self) -> None:
        """Select the same records again, those that are still shown."""
        if self.table.rows is not self._fitted:
            self._fit()
        places = self._places()
        for place in places[:1]:
            self.select(place)
        also = QItemSelection()
        for place in places[1:]:
            also.select(self.table.index(place, 0), self.table.index(place, 0))
        if places[1:]:
            self.selectionModel().select(also, _THIS_TOO)
        self.chosen.emit()

    def _places(self) -> list[int]:
        """Give where the rows now stand that were selected before, the first one first."""
        rows, marked = self._marked
        if len(marked) < 2:
            same = rows is self.table.rows
            found = [
                self.table.place_of_position(at) if same else self.table.place_of(key)
                for key, at in marked.items()
            ]
        else:
            keys = (self.table.key(row) for row in self.table.shown_rows())
            known = {key: place for place, key in enumerate(keys)}
            found = [known.get(key, -1) for key in marked]
        return [place for place in found if place >= 0]

    @Slot()
    def _tell_chosen(self) -> None:
        self.chosen.emit()

    def _set_manners(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.height() * self._lines + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(metrics.averageCharWidth() * 4)
        header.setStretchLastSection(False)

    def _fit(self) -> None:
        """Share the width anew: other texts need another."""
        self._fitted = self.table.rows
        self.ensurePolished()  # texts are measured in the font in which they are painted
        self._widths.fit(self.table, self.fontMetrics())
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns as each wishes, unless the person has chosen."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self._sharing = True  # also while columns are left out: nobody draws these widths
        if self.spares:
            self._leave_out()
        places = self.shown_columns()
        header = self.horizontalHeader()
        widths = self._widths.share(places, self.viewport().width())
        for place, width in zip(places, widths, strict=True):
            if header.sectionSize(place) != width:
                header.resizeSection(place, width)
        self._sharing = False
        if self._wrapping:
            self._wrap(self._widths.lines(places, widths))

    def _wrap(self, lines: int) -> None:
        """Give titles room for so many lines."""
        header = self.horizontalHeader()
        wrap = Qt.TextFlag.TextWordWrap if lines > 1 else 0
        if self.table.title_flags != int(wrap):
            self.table.title_flags = int(wrap)
            spare = header.sizeHint().height() - header.fontMetrics().height()
            height = header.fontMetrics().height() * lines + spare
            header.setFixedHeight(height)
            if self._most_rows:
                self._set_height()

    def _leave_out(self) -> None:
        """Leave out what can be spared, where the other columns need the room."""
        columns = self.table.columns
        spare = [place for place, column in enumerate(columns) if column.spare]
        shown = set(self.shown_columns()) | set(spare)
        lacks = sum(self._widths.wished(sorted(shown))) > self.viewport().width()
        for place in spare:
            self.horizontalHeader().setSectionHidden(place, lacks)

    def let_arrange(self) -> None:
        """Let a person move and widen the columns."""
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.sectionMoved.connect(self._tell_moved)
        header.sectionResized.connect(self._take_width)

    def arrange(self, columns: Sequence[tuple[int, int]]) -> None:
        """Show these columns in this order, each as wide as so many letters (0: as described)."""
        header, metrics = self.horizontalHeader(), QFontMetrics(self.font())
        self._widths.measure()
        self._widths.fit(self.table, self.fontMetrics())
        self._sharing = True
        for place in range(header.count()):
            header.setSectionHidden(place, place not in dict(columns))
        for target, (place, letters) in enumerate(columns):
            header.moveSection(header.visualIndex(place), target)
            if letters:
                self._widths.draw(place, metrics.averageCharWidth() * letters)
        self._sharing = False
        self._share_width()

    def letters(self, column: int) -> int:
        """Tell how many average letters wide a column is."""
        width = self.horizontalHeader().sectionSize(column)
        return round(width / QFontMetrics(self.font()).averageCharWidth())

    @Slot()
    def _tell_moved(self) -> None:
        if not self._sharing:
            self.arranged.emit()

    @Slot(int, int, int)
    def _take_width(self, column: int, _before: int, width: int) -> None:
        """Keep a width that a person has drawn, whatever room there is."""
        if not self._sharing and width:
            self._widths.draw(column, width)
            self.arranged.emit()
