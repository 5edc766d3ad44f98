"""The one table model: columns described once, rows in a plain list, no proxy."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from heapq import nlargest
from itertools import compress
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from caseapp.names.ordering import sort_key
from ui.models.columns import LEFT, RIGHT, Column
from ui.seen import seen

__all__ = ["LEFT", "RIGHT", "Column", "RowTable"]

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SortKey = tuple[int, Qt.SortOrder]  # a column, and whether upwards or downwards
_NO_NOTES: Mapping[int, str] = MappingProxyType({})
SAMPLE = 1_000  # rows that tell how wide a column must be
LONGEST = 4  # texts whose width is looked at: the longest is not always the widest
_NUMBERS = "¹²³⁴⁵⁶⁷⁸⁹"


class RowTable(QAbstractTableModel, Generic[T]):
    """Rows of dataclasses or tuples; filter and sort choose and order positions in the list."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        parent: QObject | None = None,
        *,
        key: Callable[[T], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key or _itself  # what stays the same when a row is read again
        self._rows: Sequence[T] = ()
        self._order: list[int] = []  # all positions, in the order of sorting
        self._as_they_came = True  # that order is the order of the rows
        self._kept: Sequence[int] | None = None  # positions that the filter keeps; None: all
        self._shown: list[int] = []  # positions in the order shown
        self._sorting: tuple[SortKey, ...] = ()
        self._texts: dict[int, tuple[str, ...]] = {}
        self._notes: Mapping[int, str] = {}  # by position; rows with a note stand last
        self._besides: Mapping[int, str] = {}  # the same, without a place of their own
        self.title_flags = 0  # how titles are written beside their side, such as wrapping
        self.noted_column = next((at for at, one in enumerate(self.columns) if one.stretch), 0)

    def longest(self, value: Callable[[T], str], *, every: bool = True) -> list[str]:
        """Give the longest texts of a column, of every row or of many spread over them."""
        rows = self._rows if every else self._rows[:: len(self._rows) // SAMPLE + 1]
        return nlargest(LONGEST, set(map(value, rows)), key=len) or [""]

    @property
    def rows(self) -> Sequence[T]:
        """All rows, shown or not."""
        return self._rows

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows; the filter falls away, the order stays."""
        self.beginResetModel()
        self._rows = rows
        self._texts = {}
        self._kept = None
        self._notes, self._besides = {}, {}
        self._arrange()
        self._choose()
        self.endResetModel()

    def keep(
        self,
        positions: Sequence[int] | None,
        notes: Mapping[int, str] = _NO_NOTES,
        besides: Mapping[int, str] = _NO_NOTES,
    ) -> None:
        """Show only the rows at these positions of `rows`; None shows all.

        Rows with a note come after all others, in the order of the notes; what is said `besides`
        leaves a row where it stands.
        """
        self.beginResetModel()
        self._kept = positions
        self._notes, self._besides = notes, besides
        self._choose()
        self.endResetModel()

    def row(self, shown: int) -> T:
        """Give the row that stands at this place on the screen."""
        return self._rows[self._shown[shown]]

    def shown_rows(self) -> list[T]:
        """Give the rows as they stand on the screen."""
        return [self._rows[position] for position in self._shown]

    def place_of(self, key: object) -> int:
        """Find where on the screen the row with this key stands, or -1."""
        for place, position in enumerate(self._shown):
            if self.key(self._rows[position]) == key:
                return place
        return -1

    def position(self, shown: int) -> int:
        """Tell the position in `rows` of the row that stands at this place on the screen."""
        return self._shown[shown]

    def place_of_position(self, position: int) -> int:
        """Find where on the screen a row stands whose position in `rows` is known, or -1."""
        try:
            return self._shown.index(position)
        except ValueError:
            return -1

    def texts(self, shown: int) -> tuple[str, ...]:
        """Give what the columns say of the row at this place, made once."""
        position = self._shown[shown]
        found = self._texts.get(position)
        if found is None:
            row = self._rows[position]
            found = tuple(seen(column.value(row)) for column in self.columns)
            self._texts[position] = found
        return found

    @property
    def noted(self) -> Counter[str]:
        """How many of the rows shown have each note."""
        return Counter(self._notes.values())

    def note(self, shown: int, column: int) -> str:
        """Give the note of a row, which its cell in the column that stretches says besides."""
        if column != self.noted_column:
            return ""
        position = self._shown[shown]
        return seen(self._notes.get(position) or self._besides.get(position, ""))

    def brief(self, shown: int, column: int) -> str:
        """Give what a cell says where its text does not fit, or empty: it is cut."""
        brief = self.columns[column].brief
        return seen(brief(self.row(shown))) if brief else ""

    def tone(self, shown: int, column: int) -> str:
        """Name of the colour in which a cell is marked, or empty."""
        tone = self.columns[column].tone
        return tone(self.row(shown)) if tone else ""

    def files(self, shown: int, column: int) -> Sequence[str]:
        """Name the files that a cell counts beside its text."""
        files = self.columns[column].files
        return files(self.row(shown)) if files else ()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the text of a cell, also as its tooltip; everything else is the delegate's."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[column].title}: {self._told(row, column)}"
        return None

    def _told(self, row: int, column: int) -> str:
        """Give what a cell says in full, with its note and the files that it counts."""
        tip, note = self.columns[column].tip, self.note(row, column)
        said = (tip(self.row(row)) if tip else "") or self.texts(row)[column]
        whole = (f"{said}: {note}" if note else said, *self.files(row, column))
        return seen("\n".join(whole))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the title of a column, on the side where its cells stand."""
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title + self._mark(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            return middle | self.columns[section].align | self.title_flags
        return None

    @property
    def sorting(self) -> tuple[SortKey, ...]:
        """By which columns the rows are sorted, the one that decides first."""
        return self._sorting

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; -1 gives the order in which they came."""
        self.sort_by_all([(column, order)] if column >= 0 else [])

    def sort_by_all(self, keys: Sequence[SortKey]) -> None:
        """Order the rows by several columns: by the second where the first is equal, and so on."""
        self.layoutAboutToBeChanged.emit()
        self._sorting = tuple(keys)
        self._arrange()
        self._choose()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def sort_also_by(self, column: int) -> None:
        """Let a column decide where all others are equal; once more turns it round."""
        keys = dict(self._sorting)
        turned = keys.get(column) == Qt.SortOrder.AscendingOrder
        keys[column] = Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder
        self.sort_by_all(list(keys.items()))

    def _mark(self, column: int) -> str:
        """Say which of several columns a title's column is among those that decide."""
        places = [column for column, _ in self._sorting]
        if len(places) < 2 or column not in places:
            return ""
        place = places.index(column)
        arrow = "↑" if self._sorting[place][1] == Qt.SortOrder.AscendingOrder else "↓"
        return f" {_NUMBERS[place]}{arrow}" if place else f" {_NUMBERS[0]}"

    def _arrange(self) -> None:
        """Order by the last column first: sorting leaves what is equal as it was."""
        self._order = list(range(len(self._rows)))
        for column, order in reversed(self._sorting):
            keys = self._keys(self.columns[column])
            downwards = order == Qt.SortOrder.DescendingOrder
            self._order.sort(key=keys.__getitem__, reverse=downwards)
        self._as_they_came = self._order == list(range(len(self._rows)))

    def _keys(self, column: Column[T]) -> list[Any]:
        if column.sort is not None:
            return list(map(column.sort, self._rows))
        return [sort_key(column.value(row)) for row in self._rows]

    def _choose(self) -> None:
        self._shown = self._chosen()
        if self._notes:
            notes = dict.fromkeys(self._notes.values())
            ranks = {note: rank for rank, note in enumerate(notes, start=1)}
            ranks[""] = 0
            self._shown = sorted(self._shown, key=lambda at: ranks[self._notes.get(at, "")])

    def _chosen(self) -> list[int]:
        if self._kept is None:
            return self._order
        if self._as_they_came:
            return sorted(self._kept)
        kept = bytearray(len(self._rows))
        for position in self._kept:
            kept[position] = 1
        return list(compress(self._order, map(kept.__getitem__, self._order)))


def _itself(row: T) -> object:
    return row
