"""Outcomes by group as a table of numbers; Enter or a click on a number opens its rows."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from caseapp.lists.ledgers.breakdown import Group
from caseapp.lists.ledgers.places import outcomes_among
from caseapp.lists.ledgers.selection import Selection
from exports.ledger_words import group_name
from exports.words import Words
from ui import theme
from ui.seen import seen

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_SPACE = 10
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CrossModel(QAbstractTableModel):
    """Groups as rows, outcomes as columns, then all lines and the share not confirmed."""

    def __init__(self, by: str, groups: Sequence[Group], words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self.by, self.groups = by, groups
        outcomes = outcomes_among(group.counts for group in groups)
        self.places = ("", *outcomes, "")  # of each column: name, outcomes, all lines of the group
        keys = (f"dimension.{by}", *(f"outcome.{one}" for one in outcomes))
        keys = (*keys, "ledger.in_all", "ledger.percent_unconfirmed")
        self._titles = [words.capital(key) for key in keys]
        self._texts = [_texts(by, group, outcomes, words) for group in groups]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many groups there are."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the title of a column, on the side where its numbers stand."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(LEFT if section == 0 else RIGHT)
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._titles[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give text, side and colour of a cell; what opens rows has the colour of links."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[row][column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._texts[row][0]}, {self._titles[column]}: {self._texts[row][column]}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(RIGHT)
        if role == Qt.ItemDataRole.ForegroundRole and self.number(row, column):
            return QColor(theme.colours().accent)
        return None

    def number(self, row: int, column: int) -> int:
        """Give the number of a cell that counts lines; else nothing."""
        if not 0 < column < len(self.places):
            return 0
        group, place = self.groups[row], self.places[column]
        return group.counts.get(place, 0) if place else group.lines


class CrossTable(QTableView):
    """As high as its rows; arrow keys move from number to number."""

    wanted = Signal(object)  # a Selection, without its day
    reached = Signal(int)  # the height at which the chosen cell stands

    def __init__(self, by: str, groups: Sequence[Group], words: Words) -> None:
        super().__init__()
        self._model = CrossModel(by, groups, words, self)
        self.setObjectName("crossTable")
        self.setModel(self._model)
        self.setAccessibleName(words.text(f"dimension.{by}"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measure()
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell_reached)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the rows of the chosen number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row, column = index.row(), index.column()
        if index.isValid() and self._model.number(row, column):
            group = self._model.groups[row]
            place = self._model.places[column]
            self.wanted.emit(Selection(place=place, by=self._model.by, group=group.code))

    @Slot(QModelIndex)
    def _tell_reached(self, index: QModelIndex) -> None:
        self.reached.emit(self.visualRect(index).center().y() + self.horizontalHeader().height())

    def _measure(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setDefaultSectionSize(self.fontMetrics().height() + ROW_SPACE)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        height = rows.defaultSectionSize() * self._model.rowCount()
        self.setFixedHeight(header.sizeHint().height() + height + 2 * self.frameWidth())


def _texts(by: str, group: Group, outcomes: Sequence[str], words: Words) -> tuple[str, ...]:
    counts = (str(group.counts.get(outcome, 0)) for outcome in outcomes)
    name = seen(group_name(words, by, group.code))
    return (name, *counts, str(group.lines), words.number(group.percent_unconfirmed))
