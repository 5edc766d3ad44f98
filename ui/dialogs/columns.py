"""Chooses columns by keys: which, in which order, how wide, and what the rows are sorted by."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ui.dialogs.form import FormDialog
from ui.widgets.whole_box import WholeBox
from ui.words import translate

NAME, WIDTH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SORTED_BY = 3
LEAST, MOST, USUAL = 6, 80, 16  # letters
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnsDialog(FormDialog):
    """All columns in a list: Space shows and hides, buttons move, a box says how wide."""

    chosen = Signal(object, object)  # names with widths in order, and the sorting
    at_first = Signal()  # as the page comes without a choice

    def __init__(
        self,
        columns: Sequence[tuple[str, str]],
        widths: Mapping[str, int],
        sorting: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(
            translate("ColumnsDialog", "Columns"),
            translate(
                "ColumnsDialog",
                "Headings can also be dragged. A click on a heading sorts; with Shift it sorts "
                "by that column where those before it are equal.",
            ),
            translate("ColumnsDialog", "Show"),
            parent,
        )
        self._titles = dict(columns)
        self.list = QListWidget()
        self.width_box = QSpinBox(minimum=LEAST, maximum=MOST)
        self.width_box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.field(translate("ColumnsDialog", "&Shown columns, in their order"), self.list)
        self._add_buttons()
        self.field(translate("ColumnsDialog", "&Width in letters"), self.width_box)
        self.sorters = [self._sorter(place) for place in range(SORTED_BY)]
        self._fill(widths)
        self._show_sorting(sorting)
        self.list.currentItemChanged.connect(self._show_width)
        self.width_box.valueChanged.connect(self._take_width)
        self.list.setCurrentRow(0)

    @Slot()
    def submit(self) -> None:
        """Give what was chosen; at least one column must be shown."""
        items = map(self.list.item, range(self.list.count()))
        shown = [item for item in items if item.checkState() == _CHECKED]
        if not shown:
            self.refuse(translate("ColumnsDialog", "Choose at least one column."))
            return
        sorting = [box.currentData() for box in self.sorters if box.currentData()]
        self.chosen.emit([(item.data(NAME), item.data(WIDTH)) for item in shown], sorting)
        self.accept()

    @Slot()
    def _take_first(self) -> None:
        self.at_first.emit()
        self.accept()

    @Slot()
    def _raise(self) -> None:
        self._move(-1)

    @Slot()
    def _lower(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)

    @Slot()
    def _show_width(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.width_box.setValue(item.data(WIDTH))

    @Slot(int)
    def _take_width(self, letters: int) -> None:
        item = self.list.currentItem()
        if item is not None:
            item.setData(WIDTH, letters)

    def _add(self, name: str, width: int, *, shown: bool) -> None:
        item = QListWidgetItem(self._titles[name], self.list)
        item.setData(NAME, name)
        item.setData(WIDTH, max(LEAST, min(width, MOST)))
        item.setCheckState(_CHECKED if shown else _UNCHECKED)

    def _fill(self, widths: Mapping[str, int]) -> None:
        """List the columns that are shown in their order, behind them the others."""
        for name in (*widths, *(one for one in self._titles if one not in widths)):
            self._add(name, widths.get(name, USUAL), shown=name in widths)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        up = QPushButton(translate("ColumnsDialog", "Move &up"))
        down = QPushButton(translate("ColumnsDialog", "Move &down"))
        for button, act in ((up, self._raise), (down, self._lower)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.fields.addRow(row)
        first = self._button(
            translate("ColumnsDialog", "As at &first"), QDialogButtonBox.ButtonRole.ResetRole
        )
        first.clicked.connect(self._take_first)

    def _sorter(self, place: int) -> WholeBox:
        made = WholeBox()
        made.addItem(translate("ColumnsDialog", "—"), "")
        for name, title in self._titles.items():
            made.addItem(f"{title} ↑", name)
            made.addItem(f"{title} ↓", f"-{name}")
        titles = (
            translate("ColumnsDialog", "Sorted &by"),
            translate("ColumnsDialog", "&Then by"),
            translate("ColumnsDialog", "And &last by"),
        )
        self.field(titles[place], made)
        return made

    def _show_sorting(self, sorting: Sequence[str]) -> None:
        for box, name in zip(self.sorters, sorting, strict=False):
            box.setCurrentIndex(max(0, box.findData(name)))
