"""The order of a table: by a click on a heading or by a digit, with Shift by more columns."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHeaderView

from ui.models.row_table import RowTable, SortKey

_DIGITS = ("123456789", "!@#$%^&*(", '!"№;%:?*(')  # with Shift, on English and Ukrainian keys
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class RowOrder(QObject):
    """Sorts a table, and shows the arrow on the column that it is sorted by first."""

    changed = Signal()  # a person has sorted

    def __init__(self, table: RowTable[Any], header: QHeaderView) -> None:
        super().__init__(header)
        self._table, self._header = table, header
        self._sorts = False

    def begin(self, column: int) -> None:
        """Let a click on a heading sort, and sort by this column now."""
        self._header.setSortIndicatorShown(True)
        self._header.setSortIndicator(column, _UP)
        if not self._sorts:
            self._header.sortIndicatorChanged.connect(self._by_click)
        self._sorts = True
        self._table.sort(column)

    def by_all(self, keys: Sequence[SortKey]) -> None:
        """Sort by several columns."""
        self._table.sort_by_all(keys)
        self._show()

    def by_digit(self, event: QKeyEvent, columns: Sequence[int]) -> bool:
        """Sort by the column at a place from 1 to 9, with Shift by it too; tell whether it did."""
        place = max(keys.find(event.text()[:1] or " ") for keys in _DIGITS)
        if not self._sorts or not 0 <= place < len(columns):
            return False
        self._sort(columns[place], self._turned(columns[place]), event.modifiers())
        return True

    @Slot(int, Qt.SortOrder)
    def _by_click(self, column: int, order: Qt.SortOrder) -> None:
        self._sort(column, order, QApplication.keyboardModifiers())

    def _sort(self, column: int, order: Qt.SortOrder, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._table.sort_also_by(column)
        else:
            self._table.sort(column, order)
        self._show()
        self.changed.emit()

    def _turned(self, column: int) -> Qt.SortOrder:
        return _DOWN if self._table.sorting[:1] == ((column, _UP),) else _UP

    def _show(self) -> None:
        self._header.blockSignals(True)
        self._header.setSortIndicator(*(self._table.sorting or ((-1, _UP),))[0])
        self._header.blockSignals(False)
        self._header.viewport().update()
