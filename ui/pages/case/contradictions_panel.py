"""The contradictions of one case, above what they contradict."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from caseapp.case_file import CaseFile
from caseapp.contradictions.model import About, Contradiction, Side
from exports.contradictions import sentence
from ui.models.contradiction_columns import contradiction_columns
from ui.models.row_table import RowTable
from ui.pages.case.panels import Panel
from ui.pages.looking import Looking, either_changes
from ui.shell import Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

MOST_ROWS = 5
_SECTIONS = {
    About.CLAIM: "claims",
    About.DETERMINATION: "determinations",
    About.PLACEMENT: "placements",
    About.BIRTH: "births",
    About.NAME: "names",
    About.EVENT: "facts",
}


class ContradictionsPanel(Panel):
    """One row per contradiction, the chosen one in full below; its records are a click away."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._words = shell.words
        self._title = label("", "sectionTitle")
        self.table: RowTable[Contradiction] = RowTable(
            contradiction_columns(shell.words, with_case=False), self, key=key_of
        )
        self.view = RowView(self.table, translate("ContradictionsPage", "Contradictions"))
        self.told = label("", "muted", wrap=True)
        self.looking = Looking(shell, self._chosen, self, either_changes())
        self.left = QPushButton(translate("ContradictionsPage", "Show the one statement"))
        self.right = QPushButton(translate("ContradictionsPage", "Show the other"))
        self.fine = QPushButton(translate("ContradictionsPage", "Looked at, in order…"))
        self.again = QPushButton(translate("ContradictionsPage", "Ask again"))
        self._connect()
        self._lay_out()

    def show_case(self, case: CaseFile) -> None:
        """Show what contradicts by now; nothing where nothing does."""
        rows = sorted(case.contradictions, key=lambda one: not one.is_open)
        self.setVisible(bool(rows))
        self.table.set_rows(rows)
        self._title.setText(
            translate("ContradictionsPage", "%n contradictions", sum(one.is_open for one in rows))
        )
        self.view.stand_whole(MOST_ROWS)
        if self._chosen() is None:
            self.view.select(0)
        self._wake()

    def _chosen(self) -> Contradiction | None:
        found: Contradiction | None = self.view.selected()
        return found

    @Slot()
    def _wake(self) -> None:
        found = self._chosen()
        self.told.setText(sentence(found, self._words) if found else "")
        for button in (self.left, self.right):
            button.setEnabled(found is not None)
        self.fine.setEnabled(self.looking.can_note)
        self.again.setEnabled(self.looking.can_reopen)

    @Slot()
    def _show_left(self) -> None:
        found = self._chosen()
        if found is not None:
            self.wanted.emit(section_of(found.left), found.left.id)

    @Slot()
    def _show_right(self) -> None:
        found = self._chosen()
        if found is not None:
            self.wanted.emit(section_of(found.right), found.right.id)

    @Slot(object)
    def _open(self, _row: Contradiction) -> None:
        self._show_left()

    def _connect(self) -> None:
        self.view.chosen.connect(self._wake)
        self.view.opened.connect(self._open)
        self.left.clicked.connect(self._show_left)
        self.right.clicked.connect(self._show_right)
        self.fine.clicked.connect(self.looking.ask)
        self.again.clicked.connect(self.looking.reopen)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.left, self.right, self.fine, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        for widget in (self._title, self.view, self.told):
            column.addWidget(widget)
        column.addLayout(buttons)


def section_of(side: Side) -> str:
    """Name the section of the case page in which a statement stands."""
    on_line = side.source.list_id is not None and side.what.about not in (
        About.CLAIM,
        About.PLACEMENT,
        About.NAME,
    )
    return "lists" if on_line else _SECTIONS.get(side.what.about, "lists")


def key_of(row: Contradiction) -> object:
    """Give what a contradiction is known by through a change."""
    return row.finding.key
