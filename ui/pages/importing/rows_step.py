"""The fifth step: every row of the file with what becomes of it, before anything is written."""

from collections import Counter

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from caseapp.lists.model import Scan
from caseapp.lists.planned import ImportPlan
from caseapp.lists.versions.accepted_plan import PlannedChoice, acceptable
from db.codes import ListKind
from ui import wording
from ui.models.row_table import RowTable
from ui.pages.importing.row_changes import RowChanges
from ui.pages.importing.rows import (
    ANSWER,
    REFUSED,
    REMARK,
    STATES,
    PlannedRow,
    kept,
    row_columns,
    state_count,
    state_word,
)
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.seen import seen
from ui.shell import Shell
from ui.widgets.facet import Facet
from ui.widgets.row_view import RowView
from ui.words import translate

SAID_ROWS = 4


class RowsStep(StepView):
    """The rows, filtered by what happens to them and by text; below, the chosen one."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        self.states = Facet(translate("ImportPage", "Rows"), translate("ImportPage", "All rows"))
        self.search = QLineEdit()
        self.table: RowTable[PlannedRow] = RowTable(row_columns(), self, key=_key)
        self.view = RowView(self.table, translate("ImportPage", "Rows of the file"))
        self.row = QPlainTextEdit()
        self.changes = RowChanges(shell.words)
        self._acceptable: frozenset[PlannedChoice] = frozenset()
        self._shown: ImportPlan | None = None
        self._scan: Scan | None = None  # of the file whose rows were filtered
        self._lay_out()

    def show_state(self) -> None:
        """Show the plan's rows, unless they are shown already."""
        plan = self.state.plan
        self.view.empty_text = self._empty()
        if plan is self._shown:
            self._show_changes()
            return
        self._shown = plan
        self._acceptable = acceptable(plan) if plan else frozenset()
        head = self.state.head
        self.view.setColumnHidden(ANSWER, head is None or head.kind != ListKind.REPLY)
        self.table.set_rows(self.state.rows)
        self._offer_states(plan)
        self._filter()
        self._select_refused()

    def said(self) -> str:
        """Count the rows by what happens to them."""
        plan = self.state.plan
        if plan is None:
            return ""
        counts = Counter(row.state for row in self.state.rows)
        rows = sum(counts.values())
        said = [f"{plan.scan.path.name}: {wording.of_all(rows, rows)}"]
        said += [state_count(state, counts[state]) for state in STATES if counts[state]]
        return "  ·  ".join([*said, *_gone(plan)])

    def first_focus(self) -> QWidget:
        """Give the rows."""
        return self.view

    def _offer_states(self, plan: ImportPlan | None) -> None:
        """Offer what happens to the rows; what is sought in one file is not sought in another."""
        scan = plan.scan if plan else None
        if scan is not self._scan:
            self._scan = scan
            self.search.clear()
            self.states.choose("")
        counts = self._counts()
        self.states.offer(counts)
        if self.states.chosen not in {state for state, _, _ in counts}:
            self.states.choose("")

    def _counts(self) -> list[tuple[str, str, int]]:
        counts = Counter(row.state for row in self.state.rows)
        counts[REMARK] = sum(row.has_remark for row in self.state.rows)
        return [
            (state, state_word(state), counts[state])
            for state in (*STATES, REMARK)
            if counts[state]
        ]

    @Slot()
    def _filter(self) -> None:
        self.table.keep(kept(self.table.rows, self.states.chosen, self.search.text()))
        self._show_changes()

    def _select_refused(self) -> None:
        """Begin with the first row that is not taken, so that its reason is read."""
        states = [row.state for row in self.table.shown_rows()]
        self.view.select(states.index(REFUSED) if REFUSED in states else 0)

    @Slot()
    def _show_row(self) -> None:
        row: PlannedRow | None = self.view.selected()
        self.row.setPlainText(seen(_whole(row)) if row else "")
        self._show_changes()

    def _show_changes(self) -> None:
        """Offer what the chosen row, and the rows shown, say otherwise."""
        row: PlannedRow | None = self.view.selected()
        earlier = self.state.plan.earlier if self.state.plan else None
        found = earlier.changes.get(row.key, ()) if earlier and row else ()
        key = row.key if row else None
        offered = [one for one in found if (key, one.field) in self._acceptable]
        shown = {one.key for one in self.table.shown_rows()} if self._acceptable else set()
        self.changes.offer(key, offered, self.state.accepted)
        self.changes.offer_shown(
            [one for one in self._acceptable if one[0] in shown], self.state.accepted
        )

    @Slot(object, bool)
    def _accept(self, choices: frozenset[PlannedChoice], taken: bool) -> None:
        self.importing.accept(choices, taken=taken)

    def _empty(self) -> str:
        if self.state.plan is None:
            return translate("ImportPage", "The rows are not understood yet.")
        if not self.state.rows:
            return translate(
                "ImportPage",
                "Below the headings stands no row with a child. Say on the step “Reading” which "
                "sheet and which rows to read.",
            )
        return translate("ImportPage", "No row is like that.")

    def _lay_out(self) -> None:
        hint = translate("ImportPage", "Find in the rows")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(self.fontMetrics().averageCharWidth() * 40)
        self.row.setReadOnly(True)
        self.row.setTabChangesFocus(True)
        self.row.setAccessibleName(translate("ImportPage", "The chosen row, word for word"))
        self.row.setFixedHeight(self.fontMetrics().lineSpacing() * SAID_ROWS + 18)
        self.row.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        bar = QHBoxLayout()
        bar.addWidget(self.states)
        bar.addWidget(self.search)
        bar.addStretch(1)
        self.column.addLayout(bar)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.row)
        self.column.addWidget(self.changes)
        self.states.changed.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.view.chosen.connect(self._show_row)
        self.changes.accepted.connect(self._accept)
        self.view.sort_by(-1)


def _whole(row: PlannedRow) -> str:
    where = translate("ImportPage", "row {0} of the file").format(row.number)
    named = translate("ImportPage", "Sheet “{sheet}”, row {row}")
    place = named.format(sheet=row.sheet, row=row.number) if row.sheet else where
    head = f"{place}: {state_word(row.state)}"
    return "\n".join(part for part in (head, row.said, row.raw) if part)


def _gone(plan: ImportPlan) -> list[str]:
    gone = len(plan.earlier.gone) if plan.earlier else 0
    return (
        [translate("ImportPage", "%n lines of the version before are gone", gone)] if gone else []
    )


def _key(row: PlannedRow) -> tuple[int, int]:
    return row.key
