"""The third step: what each column means, why that is thought, and what was remembered."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from caseapp.lists.columns.headings import has_name
from caseapp.lists.columns.mappings import Remembered
from caseapp.lists.corrected import names_a_place
from caseapp.lists.model import FIELDS, Columns, Scan
from exports.dates import shown
from exports.words import Words
from ui import wording
from ui.forms.editors import ChoiceEditor
from ui.messages import field_name
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.shell import Shell
from ui.widgets.labels import label
from ui.words import language, translate

SAMPLES = 3
LONGEST_SAMPLE = 40


class ColumnsStep(StepView):
    """One row per column: heading, first cells, meaning, why."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        self.editors: list[ChoiceEditor] = []
        self._columns: Columns | None = None
        self.remembered = label("", wrap=True)
        self.forget = QPushButton(translate("ImportPage", "&Forget these meanings"))
        self.problem = label("", "wrong", wrap=True)
        self.sheet = QScrollArea()
        self._lay_out()

    def show_state(self) -> None:
        """Show the columns, unless they are shown already."""
        state = self.state
        if state.read is not None and state.columns is not None:
            if self._columns is None or self._columns.headings != state.columns.headings:
                self._fill(state.read, state.columns)
            self._columns = state.columns
            self._show_meanings(state.columns)
        self._show_memory()
        self.problem.setText(self._said_wrong())
        self.problem.setVisible(bool(self.problem.text()))

    def said(self) -> str:
        """Say how many columns have a meaning."""
        columns = self.state.columns
        if columns is None:
            return ""
        known = sum(map(bool, columns.fields))
        return translate("ImportPage", "{known} of {all} columns are understood").format(
            known=known, all=len(columns.fields)
        )

    def first_focus(self) -> QWidget | None:
        """Give the first column that means nothing yet, else the first."""
        unknown = [one for one in self.editors if not one.text()]
        return next(iter(unknown or self.editors), None)

    def _show_meanings(self, columns: Columns) -> None:
        for place, editor in enumerate(self.editors):
            editor.set_text(columns.fields[place])
            twice = columns.fields[place] in self.state.claimed_twice
            self._whys[place].setText(self._why(place, columns))
            self._whys[place].setObjectName("wrong" if twice else "muted")
            self._whys[place].style().polish(self._whys[place])

    def _why(self, place: int, columns: Columns) -> str:
        field, state = columns.fields[place], self.state
        if field in state.claimed_twice:
            return translate("ImportPage", "another column means this, too")
        if state.remembered is not None:
            before = tuple(state.remembered.mapping.values())[place]
            if before == field:
                return translate("ImportPage", "as on {date}").format(date=self._date())
        if state.recognised is not None and state.recognised.fields[place] == field:
            return self._recognised(place, columns)
        return translate("ImportPage", "chosen by you")

    def _recognised(self, place: int, columns: Columns) -> str:
        """Say by what a column was recognised: the file, its heading, its cells."""
        read = self.state.read
        if read is None:
            return ""
        cells = [(row.number, row.cells[place]) for row in read.rows if place < len(row.cells)]
        if any(names_a_place(cell) for _, cell in cells):
            return translate("ImportPage", "leads each row back to its own list")
        if not columns.fields[place]:
            return translate("ImportPage", "not recognised")
        if read.of_cases:
            return translate("ImportPage", "the file says so")
        if any(cell.strip() for number, cell in cells if number in columns.header_rows):
            return translate("ImportPage", "by its heading")
        return translate("ImportPage", "by its cells")

    def _said_wrong(self) -> str:
        columns = self.state.columns
        if columns is None:
            return ""
        if not has_name(columns):
            return translate(
                "ImportPage", "No column names a person. Say which column holds the names."
            )
        twice = [field_name(field) for field in sorted(self.state.claimed_twice)]
        if twice:
            return translate(
                "ImportPage", "Two columns mean the same: {0}. Give one of them another meaning."
            ).format(", ".join(twice))
        return ""

    def _show_memory(self) -> None:
        found = self.state.remembered
        self.remembered.setVisible(found is not None)
        self.forget.setVisible(found is not None)
        self.remembered.setText(remembered_from(found, self.shell.words) if found else "")

    def _date(self) -> str:
        found = self.state.remembered
        return shown(found.on.isoformat(), language()) if found else ""

    def _fill(self, read: Scan, columns: Columns) -> None:
        sheet = QFrame()
        sheet.setObjectName("card")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(16)
        titles = (
            translate("ImportPage", "Heading"),
            translate("ImportPage", "First cells"),
            translate("ImportPage", "Means"),
            translate("ImportPage", "Why"),
        )
        for column, title in enumerate(titles):
            grid.addWidget(label(title, "muted"), 0, column)
        self.editors, self._whys = [], [label("", "muted", wrap=True) for _ in columns.headings]
        for place, heading in enumerate(columns.headings):
            self._add_row(grid, place, heading, _samples(read, columns, place))
        grid.setRowStretch(len(columns.headings) + 1, 1)
        for column, share in enumerate((3, 4, 3, 3)):
            grid.setColumnStretch(column, share)
        self.sheet.setWidget(sheet)

    def _add_row(self, grid: QGridLayout, place: int, heading: str, samples: str) -> None:
        name = translate("ImportPage", "Meaning of {0}").format(heading)
        editor = ChoiceEditor(name, _meanings())
        editor.edited.connect(partial(self._mean, place))
        self.editors.append(editor)
        widgets = (label(heading, wrap=True), label(samples, "muted", wrap=True), editor)
        for column, widget in enumerate((*widgets, self._whys[place])):
            grid.addWidget(widget, place + 1, column)

    def _mean(self, place: int) -> None:
        self.importing.mean(place, self.editors[place].text())

    @Slot()
    def _forget(self) -> None:
        self.importing.forget()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.remembered, 1)
        row.addWidget(self.forget)
        self.forget.clicked.connect(self._forget)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.sheet, 1)


def remembered_from(found: Remembered, words: Words) -> str:
    """Say from which list the meanings of the columns are."""
    text = translate(
        "ImportPage",
        "Meanings as on {date}: the list “{title}” from {issuer} had these headings.",
    )
    issuer, date = wording.party(words, found.issuer), shown(found.on.isoformat(), language())
    return text.format(date=date, title=found.title, issuer=issuer)


def _meanings() -> list[tuple[str, str]]:
    kept = ("", translate("ImportPage", "nothing: kept as it stands"))
    return [kept, *((field, field_name(field)) for field in FIELDS)]


def _samples(read: Scan, columns: Columns, place: int) -> str:
    first = max(columns.first_row - 1, max(columns.header_rows, default=0))
    cells = (row.cells[place : place + 1] for row in read.rows if row.number > first)
    filled = (cell[0].strip() for cell in cells if cell and cell[0].strip())
    return " | ".join(
        cell[:LONGEST_SAMPLE] for cell, _ in zip(filled, range(SAMPLES), strict=False)
    )
