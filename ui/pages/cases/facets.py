"""The narrow column beside the cases: saved views, and facets with their counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from caseapp.filters.fields import Field
from caseapp.filters.views import View
from exports.words import Words
from ui import theme
from ui.pages.cases.facet_words import Word, facet_title, word_of
from ui.seen import seen
from ui.wording import count
from ui.words import translate

VALUE = Qt.ItemDataRole.UserRole
OPEN_AT_FIRST = frozenset({Field.STATUS, Field.ANSWER})
NARROWEST, WIDEST = 29, 40  # average letters
SHARE = 0.24  # of the page
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_UNCOUNTED = -1  # of a value that was typed and is no value of the facet
_TOGGLE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet, as its line holds it."""

    field: Field
    code: str


class FacetTree(QTreeWidget):
    """Values under their facets: Space or a click chooses one, arrows fold and unfold."""

    switched = Signal(object, str)  # a field, and its value
    emptied = Signal(object)  # a field whose values are all let go
    wanted = Signal(object)  # a saved view
    moved = Signal()  # another line has the keyboard

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._items: dict[Value, QTreeWidgetItem] = {}
        self._groups: dict[Field, QTreeWidgetItem] = {}
        self._views = self._group(translate("Facets", "Saved views"))
        self.setAccessibleName(translate("Facets", "Filters"))
        self.setHeaderLabels([translate("Facets", "Filters, and how many cases"), ""])
        told = translate(
            "Facets", "Each child is counted once here. The ledger counts the lines of lists."
        )
        self.headerItem().setToolTip(0, told)
        self.header().setMinimumSectionSize(1)
        self.setUniformRowHeights(True)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.take_share(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._choose)
        self.currentItemChanged.connect(self._tell_moved)

    def take_share(self, page_width: int) -> None:
        """Take as much of the page as values need to be read, and leave the rest to the cases."""
        letter = self.fontMetrics().averageCharWidth()
        wanted = min(round(page_width * SHARE), letter * WIDEST)
        self.setFixedWidth(max(wanted, letter * NARROWEST))

    @property
    def view(self) -> View | None:
        """The saved view that has the keyboard."""
        item = self.currentItem()
        held = item.data(0, VALUE) if item is not None else None
        return held if isinstance(held, View) else None

    def show_views(self, views: Sequence[tuple[View, int | None]]) -> None:
        """Show the saved views, each with the number of its cases, as far as that is known."""
        self._views.takeChildren()
        self._views.setHidden(not views)
        for view, number in views:
            item = _item(self._views, view.name, number)
            item.setData(0, VALUE, view)
        self._views.setExpanded(True)

    def offer(
        self, counts: Mapping[Field, Mapping[str, int]], chosen: Mapping[Field, Sequence[str]]
    ) -> None:
        """Offer the values that occur beside the other filters; what is chosen stays."""
        for field, numbers in counts.items():
            held = {**dict.fromkeys(chosen[field], _UNCOUNTED), **numbers}
            if not held.keys() <= self._codes(field):
                self._add(field, held)
            self._show_group(field, held, chosen[field])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; Delete lets go of the values of a facet."""
        item = self.currentItem()
        if item is not None and event.key() in _TOGGLE:
            self._choose(item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self._let_go(item)
        else:
            super().keyPressEvent(event)

    @Slot(QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem) -> None:
        held = item.data(0, VALUE)
        if isinstance(held, View):
            self.wanted.emit(held)
        elif item.parent() is None:
            item.setExpanded(not item.isExpanded())
        elif isinstance(held, Value):
            self.switched.emit(held.field, held.code)

    def _let_go(self, item: QTreeWidgetItem) -> None:
        group = item.parent() or item
        field = next((one for one, held in self._groups.items() if held is group), None)
        if field is not None:
            self.emptied.emit(field)

    @Slot()
    def _tell_moved(self) -> None:
        self.moved.emit()

    def _add(self, field: Field, values: Mapping[str, int]) -> None:
        """Make the lines of a facet anew, in their order."""
        group = self._groups.get(field)
        if group is None:
            group = self._groups[field] = self._group(facet_title(field))
            group.setExpanded(field in OPEN_AT_FIRST)
        group.takeChildren()
        known = self._codes(field) | values.keys()
        words: list[Word] = sorted(word_of(self._words, field, value) for value in known)
        for word in words:
            item = _item(group, word.text, 0)
            value = Value(field, word.value)
            item.setData(0, VALUE, value)
            self._items[value] = item

    def _show_group(self, field: Field, numbers: Mapping[str, int], chosen: Sequence[str]) -> None:
        group = self._groups.get(field)
        if group is None:
            return
        for value, item in self._items.items():
            if value.field == field:
                _show(item, numbers.get(value.code, 0), chosen=value.code in chosen)
        told = count(len(chosen)) if chosen else ""
        if group.text(1) != told:
            group.setText(1, told)
        if group.isFirstColumnSpanned() == bool(told):
            group.setFirstColumnSpanned(not told)

    def _codes(self, field: Field) -> set[str]:
        return {value.code for value in self._items if value.field == field}

    def _group(self, title: str) -> QTreeWidgetItem:
        made = QTreeWidgetItem(self, [title, ""])
        font = self.font()
        font.setBold(True)
        made.setFont(0, font)
        made.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        made.setForeground(1, QColor(theme.colours().accent))
        made.setFirstColumnSpanned(True)
        return made


def _item(group: QTreeWidgetItem, text: str, number: int | None) -> QTreeWidgetItem:
    made = QTreeWidgetItem(group, [seen(text), "…" if number is None else count(number)])
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    made.setToolTip(0, seen(text))
    made.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
    made.setForeground(1, QColor(theme.colours().muted))
    return made


def _show(item: QTreeWidgetItem, number: int, *, chosen: bool) -> None:
    """Write only what has changed: every key does this to every line."""
    state = _CHECKED if chosen else _UNCHECKED
    if item.checkState(0) != state or item.data(0, Qt.ItemDataRole.CheckStateRole) is None:
        item.setCheckState(0, state)
    told = "" if number == _UNCOUNTED else count(number)
    if item.text(1) != told:
        item.setText(1, told)
    if item.isHidden() == bool(number or chosen):
        item.setHidden(not (number or chosen))
