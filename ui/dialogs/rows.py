"""A dialog of rows with one thing to do to the chosen row: histories, bins and the like."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from caseapp.errors import Refused
from ui.messages import sentence
from ui.models.row_table import Column, RowTable
from ui.seen import seen
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

SIZE = (1000, 520)
MARGIN = 40


@dataclass(frozen=True, slots=True)
class RowsText:
    """What the dialog says: its title, what the rows are, what it says without any."""

    title: str
    note: str
    empty: str
    deed: str  # on the button


@dataclass(frozen=True, slots=True)
class RowsWork:
    """Where the rows come from, which of them the button is for, and what it does to one."""

    columns: Sequence[Column[Any]]
    key: Callable[[Any], object]
    read: Callable[[], Sequence[Any]]
    can: Callable[[Any], bool]
    do: Callable[[Any], object]


class RowsDialog(QDialog):
    """Rows, read anew after each deed."""

    def __init__(self, text: RowsText, work: RowsWork, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(seen(text.title))
        self._text, self._work = text, work
        self.table: RowTable[Any] = RowTable(work.columns, self, key=work.key)
        self.view = RowView(self.table, text.title)
        self.deed = QPushButton(text.deed)
        self._said = label("", "muted", wrap=True)
        self._problem = label("", "wrong", wrap=True)
        self._problem.hide()
        self._lay_out(parent)
        self.view.chosen.connect(self._wake)
        self.deed.clicked.connect(self._do)
        self.show_rows()
        self.view.setFocus()

    @Slot()
    def show_rows(self) -> None:
        """Read the rows again."""
        rows = self._work.read()
        self.table.set_rows(rows)
        self._said.setText(self._text.note if rows else self._text.empty)
        self.view.select(0)
        self._wake()

    @Slot()
    def _wake(self) -> None:
        row = self.view.selected()
        self.deed.setEnabled(row is not None and self._work.can(row))

    @Slot()
    def _do(self) -> None:
        row = self.view.selected()
        if row is None:
            return
        try:
            self._work.do(row)
        except Refused as error:
            self._problem.setText(sentence(error))
            self._problem.show()
            return
        self._problem.hide()
        self.show_rows()

    def _lay_out(self, parent: QWidget) -> None:
        close = QPushButton(translate("RowsDialog", "Close"))
        close.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.deed, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self._text.title, "sectionTitle"))
        column.addWidget(self._said)
        column.addWidget(self.view, 1)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        room = parent.window().size()
        self.resize(min(SIZE[0], room.width() - MARGIN), min(SIZE[1], room.height() - MARGIN))
