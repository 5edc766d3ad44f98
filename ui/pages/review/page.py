"""Candidates one after the other, with a key for each verdict."""

import uuid
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from caseapp import verdicts
from caseapp.candidates import all_items, pending
from caseapp.cases.written import act_of
from caseapp.review import ReviewItem
from db.codes import VerdictKind
from exports.words import Words
from ui.action_set import Handlers
from ui.commands import Command
from ui.desk import Desk
from ui.dialogs.reason import ReasonDialog
from ui.models.row_table import RIGHT, Column, RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.pages.review.comparison import Comparison, percent, speaks_against
from ui.pages.review.screening import Screening
from ui.widgets.facet import Facet
from ui.widgets.heading import command_button
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

LIST_WIDTH = 44  # in average letters
DECIDED = "decided"
SIGNS: dict[str, str] = {
    VerdictKind.SAME: "=  ",
    VerdictKind.DIFFERENT: "≠  ",
    VerdictKind.UNSURE: "?  ",
}
VERDICTS = (Command.SAME, Command.DIFFERENT, Command.UNSURE)


class ReviewPage(Page):
    """The queue on the left, both sides of the chosen pair on the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(translate("ReviewPage", "Match review"), Command.SCREEN_LIST)
        self.which = Facet(
            translate("ReviewPage", "Which pairs"), translate("ReviewPage", "Waiting for a verdict")
        )
        self.which.offer([(DECIDED, translate("ReviewPage", "With a verdict"), 0)])
        self.table: RowTable[ReviewItem] = RowTable(_columns(shell.words), self, key=_id)
        self.view = RowView(self.table, translate("ReviewPage", "Pairs"))
        self.view.empty_text = translate(
            "ReviewPage", "No pair waits. “Look for matches” compares a list with the others."
        )
        self.sheet = QScrollArea()
        self._list_id: uuid.UUID | None = None
        self._item: ReviewItem | None = None
        self._screening = Screening(shell, self)
        self._lay_out()

    @property
    def item(self) -> ReviewItem | None:
        """The chosen pair."""
        return self._item

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ReviewPage", "Match review")

    def show_place(self, place: Place) -> None:
        """Show the pairs of one list, or of all."""
        self._list_id = place.record

    def refresh(self) -> None:
        """Read the queue again; the pair after a decided one moves up."""
        query = all_items if self.which.chosen == DECIDED else pending
        place = max(0, self._place())
        items = self.shell.desk.read(query, list_id=self._list_id)
        self.table.set_rows([item for item in items if self._belongs(item)])
        if self.view.selected() is None:
            self.view.select(min(place, self.table.rowCount() - 1))
        self._head.say(self._said())
        self._show()

    def commands(self) -> Handlers:
        """Answer the verdicts, and moving through the queue."""
        return {
            Command.SAME: partial(self._decide, VerdictKind.SAME),
            Command.DIFFERENT: self._ask_difference,
            Command.UNSURE: partial(self._decide, VerdictKind.UNSURE),
            Command.WITHDRAW_VERDICT: self._ask_withdrawal,
            Command.PREVIOUS: partial(self._step, -1),
            Command.NEXT: partial(self._step, 1),
            Command.OPEN_SELECTED: self._open_case,
            Command.SCREEN_LIST: self._screening.ask,
        }

    def asleep(self) -> Collection[Command]:
        """Name what the chosen pair does not allow."""
        if self._item is None:
            return (
                *VERDICTS,
                Command.WITHDRAW_VERDICT,
                Command.OPEN_SELECTED,
                Command.NEXT,
                Command.PREVIOUS,
            )
        asleep = [] if _case_of(self._item) else [Command.OPEN_SELECTED]
        if not self._item.verdict:
            return [*asleep, Command.WITHDRAW_VERDICT]
        if self._item.verdict == VerdictKind.UNSURE:
            return [*asleep, Command.UNSURE]
        return [*asleep, *VERDICTS]

    def first_focus(self) -> QWidget:
        """Give the queue."""
        return self.view

    def _belongs(self, item: ReviewItem) -> bool:
        decided = item.verdict in (VerdictKind.SAME, VerdictKind.DIFFERENT)
        return decided if self.which.chosen == DECIDED else True

    def _said(self) -> str:
        if self.which.chosen == DECIDED:
            return translate("ReviewPage", "%n pairs with a verdict", len(self.table.rows))
        return translate("ReviewPage", "%n pairs wait for a verdict", len(self.table.rows))

    def _place(self) -> int:
        return self.table.place_of(self._item.candidate_id) if self._item else 0

    @Slot()
    def _show(self) -> None:
        chosen: ReviewItem | None = self.view.selected()
        if chosen is None or chosen != self._item:
            self._item = chosen
            old = self.sheet.takeWidget()
            if old is not None:
                old.deleteLater()
            words = self.shell.words
            self.sheet.setWidget(Comparison(chosen, words) if chosen else label("", "muted"))
        self.shell.wake()

    def _decide(self, verdict: VerdictKind, reason: str = "") -> None:
        if self._item is not None:
            with self.shell.desk.telling():
                self._write(verdict, self._item.candidate_id, reason)

    def _write(self, verdict: VerdictKind, candidate_id: uuid.UUID, reason: str) -> None:
        desk = self.shell.desk
        worker = desk.workspace.worker
        desk.write(act_of, verdicts.decide, candidate_id, verdict, reason, worker=worker)

    @Slot()
    def _ask_difference(self) -> None:
        if self._item is None:
            return
        question = (
            translate("ReviewPage", "Two different children"),
            translate("ReviewPage", "This pair is not offered again. Why are they two children?"),
            translate("ReviewPage", "Record it"),
        )
        act = partial(self._write, VerdictKind.DIFFERENT, self._item.candidate_id)
        dialog = ReasonDialog(question, act, self)
        dialog.reason.setPlainText("; ".join(speaks_against(self._item, self.shell.words)))
        dialog.reason.selectAll()
        dialog.open()

    @Slot()
    def _ask_withdrawal(self) -> None:
        if self._item is None:
            return
        desk, candidate_id = self.shell.desk, self._item.candidate_id
        question = (
            translate("ReviewPage", "Withdraw the verdict"),
            translate("ReviewPage", "What the verdict added to the case is taken back with it."),
            translate("ReviewPage", "Withdraw"),
        )
        ReasonDialog(question, partial(_withdraw, desk, candidate_id), self).open()

    def _step(self, step: int) -> None:
        self.view.select(self._place() + step)

    @Slot()
    def _open_case(self) -> None:
        case_id = _case_of(self._item) if self._item else None
        if case_id is not None:
            self.shell.go(Place(PageName.CASE, record=case_id))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.which)
        bar.addStretch(1)
        for number, command in enumerate((*VERDICTS, Command.WITHDRAW_VERDICT)):
            bar.addWidget(command_button(self.shell.action_set[command], primary=number == 0))
        self.body.addLayout(bar)
        self.view.setFixedWidth(self.fontMetrics().averageCharWidth() * LIST_WIDTH)
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setAccessibleName(translate("ReviewPage", "Both sides of the pair"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.view)
        row.addWidget(self.sheet, 1)
        self.body.addLayout(row, 1)
        self.which.changed.connect(self.refresh)
        self.view.chosen.connect(self._show)
        self.view.opened.connect(self._open_case)


def _withdraw(desk: Desk, candidate_id: uuid.UUID, reason: str) -> None:
    worker = desk.workspace.worker
    desk.write(act_of, verdicts.withdraw, candidate_id, reason, worker=worker)


def _id(item: ReviewItem) -> uuid.UUID:
    return item.candidate_id


def _case_of(item: ReviewItem) -> uuid.UUID | None:
    return item.right.case_id or item.left.case_id


def _columns(words: Words) -> tuple[Column[ReviewItem], ...]:
    return (
        Column(translate("ReviewPage", "Pair"), _names, stretch=True, tone=_tone),
        Column(
            translate("ReviewPage", "Probability"),
            lambda item: percent(item.probability, words),
            width=7,
            align=RIGHT,
        ),
    )


def _names(item: ReviewItem) -> str:
    sign = SIGNS.get(item.verdict, "")
    return f"{sign}{item.left.name} – {item.right.name}"


def _tone(item: ReviewItem) -> str:
    return {"strong": "good", "possible": "waiting"}.get(item.grade, "muted")
