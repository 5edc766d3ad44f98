"""One line of two lists: each changed field as both lists have it, with a button to accept it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.lists.versions.compared import ComparedLine, FieldChange, LineState
from exports.list_values import list_field, list_marks, list_value
from exports.words import Words
from ui.widgets.labels import label
from ui.widgets.marked_text import MarkedText
from ui.words import translate


class Changes(QScrollArea):
    """Says what the two lists say of one child."""

    accepted = Signal(str)  # a field
    taken_back = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the keyboard
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.buttons: dict[str, QPushButton] = {}

    def show_line(self, line: ComparedLine | None) -> None:
        """Show another line, or none."""
        sheet = QFrame()
        sheet.setObjectName("card")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(14, 10, 14, 10)
        self.buttons = {}
        if line is None:
            said = translate("VersionsPage", "Select a line to see what both lists say of it.")
            column.addWidget(label(said, "muted", wrap=True))
        else:
            column.addWidget(label(self._about(line), "sectionTitle", wrap=True))
            column.addWidget(label(_told(line), "muted", wrap=True))
            column.addWidget(self._grid(line))
        column.addStretch(1)
        self.setWidget(sheet)

    def _about(self, line: ComparedLine) -> str:
        side = line.side
        case = f"  ·  {side.case_number}" if side.case_number else ""
        return f"{side.number}  ·  {side.name}{case}"

    def _grid(self, line: ComparedLine) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        if line.changes:
            titles = ("", "diff.first", "diff.second")
            for place, key in enumerate(titles):
                grid.addWidget(label(self._words.capital(key) if key else "", "muted"), 0, place)
        for row, change in enumerate(line.changes, 1):
            self._add(grid, row, change)
        for place, stretch in enumerate((0, 1, 1, 0)):
            grid.setColumnStretch(place, stretch)
        return made

    def _add(self, grid: QGridLayout, row: int, change: FieldChange) -> None:
        values = [list_value(self._words, change.field, one) for one in (change.old, change.new)]
        marks = list_marks(change.field, *values)
        name = list_field(self._words, change.field)
        grid.addWidget(label(name[:1].upper() + name[1:], "fieldLabel"), row, 0)
        for place, (value, spans) in enumerate(zip(values, marks, strict=True), 1):
            grid.addWidget(MarkedText(value, spans), row, place)
        if change.accepted and change.withdrawable:
            grid.addWidget(self._back_button(change.field, name), row, 3)
        elif change.accepted:
            grid.addWidget(label(translate("VersionsPage", "accepted"), "muted"), row, 3)
        elif change.acceptable:
            grid.addWidget(self._button(change.field, name), row, 3)

    def _button(self, field: str, name: str) -> QPushButton:
        made = QPushButton(translate("VersionsPage", "Accept"))
        made.setAccessibleName(translate("VersionsPage", "Accept: {0}").format(name))
        made.clicked.connect(partial(self._accept, field))
        self.buttons[field] = made
        return made

    def _back_button(self, field: str, name: str) -> QPushButton:
        made = QPushButton(translate("VersionsPage", "Take back"))
        made.setAccessibleName(translate("VersionsPage", "Accepted; take back: {0}").format(name))
        made.setToolTip(translate("VersionsPage", "accepted"))
        made.clicked.connect(partial(self._take_back, field))
        self.buttons[field] = made
        return made

    def _take_back(self, field: str, _checked: bool = False) -> None:
        self.taken_back.emit(field)

    def _accept(self, field: str, _checked: bool = False) -> None:
        self.accepted.emit(field)


def _told(line: ComparedLine) -> str:
    """Say what follows from how the line stands."""
    if line.state == LineState.GONE:
        return translate(
            "VersionsPage",
            "Not on the second list. Nothing was deleted: the case and the first list keep it.",
        )
    if line.state == LineState.NEW:
        return translate("VersionsPage", "Only on the second list.")
    if line.state == LineState.SAME:
        return translate("VersionsPage", "Both lists say the same.")
    return translate(
        "VersionsPage",
        "What you accept becomes a fact of the case, beside what was there; the rest stays open.",
    )
