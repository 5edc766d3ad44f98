"""The sixth step: rows that may be children on file; decided now, or set aside to the review."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from caseapp.errors import ReasonMissing
from caseapp.lists.decided import ASIDE, Decision, judged_so_far, rivals_left, with_decisions
from caseapp.lists.likely import Likely
from caseapp.lists.row_pairs import clashes_if_decided
from db.codes import ListKind, VerdictKind
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.doubts import twice_sentence
from ui.models.row_table import RowTable
from ui.pages.importing import likely_rows
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.pages.review.asking import Question, why_different, why_same
from ui.pages.review.comparison import Comparison
from ui.pages.review.warnings import if_same
from ui.shell import Shell
from ui.widgets.heading import command_button
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

VERDICTS = (Command.SAME, Command.DIFFERENT, Command.UNSURE)
LEAST_LETTERS = 50


class KnownStep(StepView):
    """The pairs on the left, both sides of the chosen one on the right."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        columns = likely_rows.columns(shell.words, self._decided)
        self.table: RowTable[Likely] = RowTable(columns, self, key=_key)
        self.view = RowView(
            self.table, translate("ImportPage", "Rows and children on file"), lines=2
        )
        self.view.spares = True
        self.twice = label("", "wrong", wrap=True)
        self.aside = QPushButton(translate("ImportPage", "Set asi&de"))
        self.sheet = QScrollArea()
        self._shown: object = None
        self._compared: Likely | None = None
        self._lay_out()

    def show_state(self) -> None:
        """Show the pairs, and what was decided on them."""
        likely, twice = self.state.likely, self.state.twice
        self.twice.setText(twice_sentence(twice))
        self.twice.setVisible(bool(twice))
        self.view.empty_text = self._empty()
        if (likely, self.state.decisions) != self._shown:
            self._shown = (likely, self.state.decisions)
            self.table.set_rows(likely or ())
            if self.view.selected() is None:
                self.view.select(0)
        self._show()

    def said(self) -> str:
        """Count the pairs by what becomes of them."""
        likely = self.state.likely
        if not likely:
            return ""
        counts = Counter(self._decided(one) for one in likely)
        return "  ·  ".join(f"{word}: {number}" for word, number in counts.items())

    def first_focus(self) -> QWidget:
        """Give the pairs."""
        return self.view

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Decide on the chosen pair."""
        return {
            Command.SAME: self._judge_same,
            Command.DIFFERENT: self._ask_difference,
            Command.UNSURE: self._judge_unsure,
        }

    def asleep(self) -> Collection[Command]:
        """Name the verdicts while there is no pair."""
        return () if self.view.selected() is not None else VERDICTS

    def _decided(self, one: Likely) -> str:
        return likely_rows.decision_word(one, self.state.decisions)

    def _judge(self, decision: Decision | None, one: Likely | None = None) -> None:
        pair = one or self.view.selected()
        if pair is not None:
            place = self.table.place_of(pair.key)
            self.importing.decide(pair.key, decision)
            self.view.select(min(place + 1, self.table.rowCount() - 1))

    @Slot()
    def _judge_same(self) -> None:
        one: Likely | None = self.view.selected()
        question = self._why_same(one) if one is not None and not one.attached else None
        if question is None:
            self._judge(Decision(VerdictKind.SAME))
        else:
            ReasonDialog(question, self._reasoned(VerdictKind.SAME), self).open()

    def _why_same(self, one: Likely) -> Question | None:
        """Ask as the review does where more than this pair agrees, or something contradicts it."""
        state = self.state
        plan, likely = state.plan, state.likely
        if plan is None or likely is None:
            return None
        judged = judged_so_far(likely, state.decisions, but=one.key)
        planned = with_decisions(plan, likely, state.decisions)
        found = self.shell.desk.read(clashes_if_decided, planned, judged, one.key)
        words = self.shell.words
        return why_same(rivals_left(one, judged), [if_same(clash) for clash in found], words)

    @Slot()
    def _judge_unsure(self) -> None:
        self._judge(Decision(VerdictKind.UNSURE))

    @Slot()
    def _set_aside(self) -> None:
        one: Likely | None = self.view.selected()
        self._judge(Decision(ASIDE) if one is not None and one.attached else None)

    @Slot()
    def _ask_difference(self) -> None:
        one: Likely | None = self.view.selected()
        if one is not None:
            act = self._reasoned(VerdictKind.DIFFERENT)
            why_different(one.item, self.shell.words, act, self).open()

    def _reasoned(self, verdict: VerdictKind) -> Callable[[str], None]:
        """Give what takes the reason for a verdict on the pair that is chosen now."""
        return partial(self._judge_with_reason, verdict, self.view.selected())

    def _judge_with_reason(self, verdict: VerdictKind, one: Likely, reason: str) -> None:
        if not reason.strip():
            raise ReasonMissing
        self._judge(Decision(verdict, reason), one)

    @Slot()
    def _show(self) -> None:
        one: Likely | None = self.view.selected()
        self.aside.setEnabled(one is not None)
        if one is not self._compared or one is None:
            self._compared = one
            old = self.sheet.takeWidget()
            if old is not None:
                old.deleteLater()
            words = self.shell.words
            self.sheet.setWidget(Comparison(one.item, words) if one else label("", "muted"))
        self.shell.wake()

    def _empty(self) -> str:
        state = self.state
        if state.likely is None:
            return translate("ImportPage", "The rows are not compared yet.")
        if state.head is not None and state.head.kind == ListKind.REPLY:
            return translate("ImportPage", "No row of this reply is put on a line.")
        return translate(
            "ImportPage", "No row is so like a child on file that it is asked about now."
        )

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for number, command in enumerate(VERDICTS):
            action = self.shell.action_set[command]
            bar.addWidget(command_button(action, primary=number == 0))
        bar.addWidget(self.aside)
        bar.addStretch(1)
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setAccessibleName(translate("ImportPage", "Both sides of the pair"))
        self.view.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_LETTERS)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.view, 3)
        row.addWidget(self.sheet, 4)
        self.column.addWidget(self.twice)
        self.column.addLayout(bar)
        self.column.addLayout(row, 1)
        self.aside.clicked.connect(self._set_aside)
        self.view.chosen.connect(self._show)


def _key(one: Likely) -> object:
    return one.key
