"""Import of a list: everything is seen before anything is written."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from caseapp.errors import InputRefused, Refused
from caseapp.lists.model import ImportPlan, ImportReport
from caseapp.lists.overview import lists
from db.codes import ListKind
from ui import wording
from ui.action_set import Handlers
from ui.commands import Command
from ui.forms.editors import ChoiceEditor
from ui.forms.supplies import supplies_for
from ui.messages import sentence
from ui.models.row_table import RowTable
from ui.pages.importing.columns_view import ColumnsView
from ui.pages.importing.head_form import HeadForm
from ui.pages.importing.reading import FileReading
from ui.pages.importing.rows import (
    REFUSED,
    STATES,
    PlannedRow,
    planned_rows,
    row_columns,
    state_count,
    state_word,
)
from ui.pages.page import Page, PageName, Place, Shell
from ui.widgets.facet import Facet
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

HEAD_WIDTH = 40  # in average letters
ENCODINGS = ("utf-8", "cp1251", "koi8-u", "utf-16")


class ImportPage(Page):
    """`Place.detail` is the path of the file."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(translate("ImportPage", "Import a list"), Command.WRITE_IMPORT)
        self.reading = FileReading(shell.desk, self)
        self.form = HeadForm(shell.words, supplies_for(shell, self))
        self.sheet = ChoiceEditor(translate("ImportPage", "Sheet"), [])
        self.encoding = ChoiceEditor(
            translate("ImportPage", "Encoding"), [(code, code) for code in ENCODINGS]
        )
        self.states = Facet(translate("ImportPage", "Rows"), translate("ImportPage", "All rows"))
        self.table: RowTable[PlannedRow] = RowTable(row_columns(), self, key=_number)
        self.view = RowView(self.table, translate("ImportPage", "Rows of the file"))
        self.said = label("", wrap=True)
        self.columns = ColumnsView()
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._problem = label("", "refusal", wrap=True)
        self._below = QWidget()
        self._lay_out()
        self._connect()

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ImportPage", "Import")

    def show_place(self, place: Place) -> None:
        """Read the file that the place names."""
        if place.detail and Path(place.detail) != self.reading.path:
            self.table.set_rows(())
            self.reading.open(Path(place.detail))

    def commands(self) -> Handlers:
        """Answer writing."""
        return {Command.WRITE_IMPORT: self.reading.write}

    def asleep(self) -> Collection[Command]:
        """Name writing while there is no plan with rows to write."""
        plan = self.reading.plan
        can = plan is not None and bool(plan.readings) and bool(plan.head.title)
        return () if can else (Command.WRITE_IMPORT,)

    def first_focus(self) -> QWidget:
        """Give the description of the list."""
        return self.form.editors["kind"]

    def kept(self) -> object:
        """Keep the file and what was said of it."""
        return self.reading.path, self.reading.head

    def restore(self, kept: object) -> None:
        """Read the file again with what was said of it."""
        if isinstance(kept, tuple) and kept[1] is not None:
            self.reading.path, self.reading.head = kept
            self.reading.open(self.reading.path)

    @Slot()
    def _show_scan(self) -> None:
        reading = self.reading
        if reading.read is None or reading.columns is None or reading.head is None:
            return
        known = [one for one in self.shell.desk.read(lists) if one.kind != ListKind.REPLY]
        self.form.show_head(reading.head, known)
        self.sheet.offer([(name, name) for name in reading.read.sheets])
        self.sheet.set_text(reading.read.sheet)
        self.encoding.offer([(reading.read.encoding, reading.read.encoding)])
        self.encoding.set_text(reading.read.encoding)
        self._captions[self.sheet].setVisible(len(reading.read.sheets) > 1)
        self._captions[self.encoding].setVisible(bool(reading.read.encoding))
        self._problem.setVisible(False)
        self._below.setVisible(True)
        self.tabs.setCurrentIndex(0)
        self.columns.show_columns(reading.read, reading.columns)

    @Slot()
    def _show_plan(self) -> None:
        plan = self.reading.plan
        if plan is None:
            return
        rows = planned_rows(plan, self.shell.words)
        counts = Counter(row.state for row in rows)
        self.table.set_rows(rows)
        self.states.offer(
            [(state, state_word(state), counts[state]) for state in STATES if counts[state]]
        )
        self._filter()
        self._select_refused()
        self._head.say(_said(plan, counts))
        self._problem.setVisible(False)
        self.shell.wake()

    @Slot()
    def _filter(self) -> None:
        state = self.states.chosen
        rows = self.table.rows
        kept = [place for place, row in enumerate(rows) if row.state == state]
        self.table.keep(kept if state else None)

    def _select_refused(self) -> None:
        """Begin with the first row that is not taken, so that its reason is read."""
        if self.view.selected() is None:
            states = [row.state for row in self.table.shown_rows()]
            self.view.select(states.index(REFUSED) if REFUSED in states else -1)

    @Slot()
    def _show_row(self) -> None:
        row: PlannedRow | None = self.view.selected()
        parts = (row.written, row.said) if row else ()
        self.said.setText("\n".join(part for part in parts if part))

    @Slot(object)
    def _show_problem(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._clear()
            self._below.setVisible(self.reading.read is not None)
            self._say_wrong(error)
        else:
            self.shell.desk.failed.emit(error)
        self.shell.wake()

    @Slot(object)
    def _ask_columns(self, error: InputRefused) -> None:
        """Let the person say which column holds the names."""
        self._show_no_rows()
        self._head.say(error.path.name)
        self._say_wrong(error)
        self.tabs.setCurrentWidget(self.columns)
        self.shell.wake()

    def _say_wrong(self, error: Refused) -> None:
        self._problem.setText(sentence(error))
        self._problem.setVisible(True)

    def _clear(self) -> None:
        """Leave nothing of the file before; where it is the same file, what was said of it."""
        self._show_no_rows()
        self.columns.clear()
        if self.reading.read is None:
            self.form.clear()

    def _show_no_rows(self) -> None:
        self.table.set_rows(())
        self.states.choose("")
        self.states.offer(())
        self._head.say("")

    @Slot()
    def _describe(self) -> None:
        self.reading.describe(self.form.head())
        self.shell.wake()

    @Slot()
    def _reopen(self) -> None:
        read = self.reading.read
        if read is not None:
            encoding = self.encoding.text() if read.encoding else None
            sheet = self.sheet.text() if len(read.sheets) > 1 else None
            self.reading.open(self.reading.path, sheet=sheet, encoding=encoding)

    @Slot(object)
    def _written(self, report: ImportReport) -> None:
        if report.unclear:
            self.shell.go(Place(PageName.REVIEW, record=report.list_id))
        else:
            self.shell.go(Place(PageName.ENTRIES, record=report.list_id))
        self.reading.path = Path()
        self.shell.tell(_report(report))

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("card")
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 12)
        self._captions = {one: _captioned(one) for one in (self.sheet, self.encoding)}
        for widget in (self.form, *self._captions.values()):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(side)
        scroll.setFixedWidth(self.fontMetrics().averageCharWidth() * HEAD_WIDTH)
        self.tabs = self._tabs()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(scroll)
        row.addWidget(self.tabs, 1)
        self._problem.setVisible(False)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._below, 1)
        self.body.addStretch(0)

    def _tabs(self) -> QTabWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 8, 0, 0)
        bar = QHBoxLayout()
        bar.addWidget(self.states)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        tabs = QTabWidget()
        tabs.addTab(rows, translate("ImportPage", "Rows"))
        tabs.addTab(self.columns, translate("ImportPage", "Columns"))
        return tabs

    def _connect(self) -> None:
        self.reading.scanned.connect(self._show_scan)
        self.reading.planned.connect(self._show_plan)
        self.reading.unnamed.connect(self._ask_columns)
        self.reading.failed.connect(self._show_problem)
        self.reading.written.connect(self._written)
        self.form.edited.connect(self._describe)
        self.sheet.edited.connect(self._reopen)
        self.encoding.edited.connect(self._reopen)
        self.states.changed.connect(self._filter)
        self.view.chosen.connect(self._show_row)
        self.columns.changed.connect(self.reading.mean)


def _said(plan: ImportPlan, counts: Counter[str]) -> str:
    rows = sum(counts.values())
    said = [f"{plan.scan.path.name}: {wording.of_all(rows, rows)}"]
    said += [state_count(state, counts[state]) for state in STATES if counts[state]]
    if plan.imported_before is not None:
        said.append(translate("ImportPage", "this very file was imported before"))
    return "  ·  ".join(said)


def _captioned(editor: ChoiceEditor) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label(editor.name, "fieldLabel"))
    column.addWidget(editor)
    return made


def _report(report: ImportReport) -> str:
    said = [
        translate("ImportPage", "%n rows were written.", report.new + report.changed + report.same)
    ]
    if report.attached:
        answered = translate(
            "ImportPage", "%n answers stand beside their lines.", len(report.attached)
        )
        said.append(answered)
    if report.unclear:
        said.append(translate("ImportPage", "%n rows wait for your verdict.", len(report.unclear)))
    if report.refused:
        said.append(translate("ImportPage", "%n rows were refused.", len(report.refused)))
    return " ".join(said)


def _number(row: PlannedRow) -> int:
    return row.number
