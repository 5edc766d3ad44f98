"""The selected row of a table, word for word, below it: what cells cut can be read and copied."""

from PySide6.QtCore import Qt, Slot

from ui.widgets.labels import PlainLabel
from ui.widgets.row_view import RowView

LINES = 4


class WholeRow(PlainLabel):
    """Says every column of the row that is selected."""

    def __init__(self, view: RowView) -> None:
        super().__init__()
        self._view = view
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        view.chosen.connect(self.show_row)

    @Slot()
    def show_row(self) -> None:
        """Say the row that is selected now."""
        row = self._view.selected()
        columns = self._view.table.columns if row is not None else ()
        said = ((one.title, (one.tip or one.value)(row)) for one in columns)
        told = (f"{title}: {text}" for title, text in said if text)
        self.setText("  ·  ".join(" ".join(one.split("\n")) for one in told))
