"""The first rows of a file exactly as they stand, headings marked."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.lists.model import Columns, Scan, SourceRow
from ui.models.row_table import Column, RowTable
from ui.widgets.row_view import RowView
from ui.words import translate

SHOWN = 60  # rows
NARROWEST, WIDEST = 5, 30  # letters of a column


class RawRows(QWidget):
    """A table with as many columns as the file has; made anew where their number changes."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._headings: Collection[int] = ()
        self._first = 0
        self._rows: Sequence[SourceRow] = ()
        self.table: RowTable[SourceRow] = RowTable(())
        self.view = self._made(0)

    def show_rows(self, read: Scan, columns: Columns | None) -> None:
        """Show the first rows as they stand in the file."""
        rows = self._rows = read.rows[:SHOWN]
        self._headings = columns.header_rows if columns else ()
        self._first = columns.first_row if columns else 0
        self._replace(max((len(row.cells) for row in rows), default=0))
        self.table.set_rows(rows)

    def _replace(self, width: int) -> None:
        old = self.view
        focused = old.hasFocus()
        old.hide()
        self._column.removeWidget(old)
        old.deleteLater()
        self.view = self._made(width)
        if focused:
            self.view.setFocus()

    def _made(self, width: int) -> RowView:
        row = Column(
            translate("ImportPage", "Row"), self._number, width=14, tone=self._tone, fit=True
        )
        cells = [self._cells(place) for place in range(width)]
        self.table = RowTable((row, *cells), self)
        made = RowView(self.table, translate("ImportPage", "First rows of the file, as they stand"))
        self._column.addWidget(made)
        return made

    def _cells(self, place: int) -> Column[SourceRow]:
        top = min(self._headings, default=0)  # a title above the table widens no column
        rows = (row for row in self._rows if row.number >= top)
        longest = max((len(_cell(place, row)) for row in rows), default=0)
        letters = min(WIDEST, max(NARROWEST, longest + 1))
        return Column(str(place + 1), partial(_cell, place), width=letters, least=letters)

    def _number(self, row: SourceRow) -> str:
        if row.number in self._headings:
            return translate("ImportPage", "{0} heading").format(row.number)
        if row.number < max(self._first, *self._headings, 0):
            return translate("ImportPage", "{0} title").format(row.number)
        return str(row.number)

    def _tone(self, row: SourceRow) -> str:
        return "accent" if row.number in self._headings else ""


def _cell(place: int, row: SourceRow) -> str:
    return " ".join(row.cells[place].split("\n")) if place < len(row.cells) else ""
