"""A section as it stands on the page: title, count, button, and a table as tall as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.row_table import RowTable
from ui.pages.case.section import Line, Section
from ui.widgets.heading import command_button
from ui.widgets.labels import label
from ui.widgets.row_view import RowView

MOST_ROWS = 8


class SectionBox(QWidget):
    """One section; tells which of its rows a person chose."""

    chosen = Signal(object, object)  # section, line

    def __init__(self, section: Section, action: QAction | None) -> None:
        super().__init__()
        self.section = section
        self._title = label(section.title, "sectionTitle")
        self._empty = label(section.empty, "muted")
        self.table: RowTable[Line] = RowTable(section.columns, self, key=key_of)
        self.view = RowView(self.table, section.title, wrapping=True)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.chosen.connect(self._tell)
        self._lay_out(action)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the one that was chosen stays so."""
        self.view.blockSignals(True)
        self.table.set_rows(lines)
        self.view.blockSignals(False)
        self._fit(len(lines))

    def choose(self, key: object) -> Line | None:
        """Select the line with this key, and give it."""
        place = self.table.place_of(key)
        self.view.select(place)
        return self.table.row(place) if place >= 0 else None

    def let_go(self) -> None:
        """Select nothing."""
        self.view.blockSignals(True)
        self.view.clearSelection()
        self.view.blockSignals(False)

    def _fit(self, count: int) -> None:
        self.view.stand_whole(MOST_ROWS)
        self.view.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        numbered = f"{self.section.title}  ·  {count}" if count > 1 else self.section.title
        self._title.setText(numbered)

    def _lay_out(self, action: QAction | None) -> None:
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        if action is not None:
            row.addWidget(command_button(action))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._empty)
        column.addWidget(self.view)

    @Slot()
    def _tell(self) -> None:
        line = self.view.selected()
        if line is not None:
            self.chosen.emit(self.section, line)


def key_of(line: Line) -> object:
    """Give what a line is known by through a change."""
    for name in ("id", "entry_id", "number"):
        if hasattr(line, name):
            return getattr(line, name)
    return line
