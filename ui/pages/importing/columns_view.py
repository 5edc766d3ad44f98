"""The columns of a file with what each means; a person can change it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from caseapp.lists.model import FIELDS, Columns, Scan
from ui.forms.editors import ChoiceEditor
from ui.messages import field_name
from ui.widgets.labels import label
from ui.words import translate

SAMPLES = 3


class ColumnsView(QScrollArea):
    """One row per column: heading, first cells, meaning."""

    changed = Signal(str, str)  # heading, field

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.editors: list[ChoiceEditor] = []

    def show_columns(self, read: Scan, columns: Columns) -> None:
        """Show other columns."""
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(16)
        titles = (
            translate("ImportPage", "Heading"),
            translate("ImportPage", "First cells"),
            translate("ImportPage", "Means"),
        )
        for column, title in enumerate(titles):
            grid.addWidget(label(title, "muted"), 0, column)
        self.editors = []
        for place, heading in enumerate(columns.headings):
            self._add_row(
                grid, place, heading, columns.fields[place], _samples(read, columns, place)
            )
        grid.setRowStretch(len(columns.headings) + 1, 1)
        grid.setColumnStretch(1, 1)
        self.setWidget(sheet)

    def clear(self) -> None:
        """Show no columns."""
        self.editors = []
        self.setWidget(QWidget())

    def _add_row(
        self, grid: QGridLayout, place: int, heading: str, field: str, samples: str
    ) -> None:
        editor = ChoiceEditor(
            translate("ImportPage", "Meaning of {0}").format(heading), _meanings()
        )
        editor.set_text(field)

        def tell() -> None:
            self.changed.emit(heading, editor.text())

        editor.edited.connect(tell)
        self.editors.append(editor)
        grid.addWidget(label(heading, wrap=True), place + 1, 0)
        grid.addWidget(label(samples, "muted", wrap=True), place + 1, 1)
        grid.addWidget(editor, place + 1, 2)


def _meanings() -> list[tuple[str, str]]:
    kept = ("", translate("ImportPage", "nothing: kept as it stands"))
    return [kept, *((field, field_name(field)) for field in FIELDS)]


def _samples(read: Scan, columns: Columns, place: int) -> str:
    first = max(columns.header_rows, default=0)
    cells = (row.cells[place : place + 1] for row in read.rows if row.number > first)
    return " | ".join(_some([cell[0].strip() for cell in cells if cell and cell[0].strip()]))


def _some(cells: Sequence[str]) -> Sequence[str]:
    return [cell[:40] for cell in cells[:SAMPLES]]
