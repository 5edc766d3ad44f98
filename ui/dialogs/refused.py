"""Shows the rows that an import did not take, with the reason of each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from caseapp.lists.model import RefusedReading
from ui.messages import row_sentence
from ui.models.row_table import Column, RowTable
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

SIZE = (1000, 560)
BETWEEN = "  ·  "


class RefusedDialog(QDialog):
    """One row per refused row of the file; the chosen one is written out below."""

    def __init__(self, rows: Sequence[RefusedReading], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("RefusedDialog", "Refused rows")
        self.setWindowTitle(title)
        self.table: RowTable[RefusedReading] = RowTable(_columns(), self, key=_place)
        self.view = RowView(self.table, title)
        self.said = label("", wrap=True)
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out(title)
        self.view.chosen.connect(self._show_row)
        self.table.set_rows(rows)
        self.view.select(0)
        self.view.setFocus()
        room = parent.window().size()
        self.resize(min(SIZE[0], room.width() - 40), min(SIZE[1], room.height() - 40))

    @Slot()
    def _show_row(self) -> None:
        row: RefusedReading | None = self.view.selected()
        self.said.setText(f"{_reason(row)}\n{_whole(row)}" if row else "")

    def _lay_out(self, title: str) -> None:
        close = QPushButton(translate("RefusedDialog", "Close"))
        close.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(title, "sectionTitle"))
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addWidget(buttons)


def _columns() -> tuple[Column[RefusedReading], ...]:
    return (
        Column(translate("RefusedDialog", "Sheet"), _sheet, width=12),
        Column(translate("RefusedDialog", "Row"), _number, sort=_row_number, width=6, fit=True),
        Column(translate("RefusedDialog", "Why"), _reason, width=50, least=30),
        Column(translate("RefusedDialog", "As written"), _written, width=40, stretch=True),
    )


def _sheet(row: RefusedReading) -> str:
    return row.row.sheet


def _number(row: RefusedReading) -> str:
    return str(row.row.number)


def _row_number(row: RefusedReading) -> int:
    return row.row.number


def _reason(row: RefusedReading) -> str:
    return row_sentence(row.reason, row.field, row.value)


def _written(row: RefusedReading) -> str:
    return BETWEEN.join(cell.strip() for cell in row.raw.values() if cell.strip())


def _whole(row: RefusedReading) -> str:
    """Give every cell below its heading."""
    filled = ((heading, cell.strip()) for heading, cell in row.raw.items() if cell.strip())
    return BETWEEN.join(f"{heading}: {cell}" for heading, cell in filled)


def _place(row: RefusedReading) -> tuple[str, int]:
    return row.row.sheet, row.row.number
