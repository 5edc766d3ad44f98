"""Candidates one after the other, with a key for each verdict."""

import uuid
from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from caseapp.family_reading import families_of
from caseapp.link_reading import Contradiction, contradictions
from caseapp.review import ReviewItem
from caseapp.review_pages import SHOWN, Counts, Which, count_queue, read_judged_among, read_queue
from db.codes import VerdictKind
from ui.action_set import Handlers
from ui.commands import Command
from ui.exporting import shown_in
from ui.models.row_table import RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.pages.review import queue
from ui.pages.review.asking import (
    ask_difference,
    ask_withdrawal,
    judge_same,
    record,
)
from ui.pages.review.comparison import Comparison
from ui.pages.review.filters import CONTRADICTING, DECIDED, Filters
from ui.pages.review.screening import Screening
from ui.pages.review.warnings import warnings
from ui.sheets import ShownRows
from ui.widgets.heading import command_button
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

LEAST_LETTERS, MOST_LETTERS = 26, 42  # of the queue
MANY = 5_000  # pairs; from here on they are counted when the keys rest
COUNT_AFTER = 600  # milliseconds
NEAR_THE_END = 10  # rows
VERDICTS = (Command.SAME, Command.DIFFERENT, Command.UNSURE)


class ReviewPage(Page):
    """The queue on the left, both sides of the chosen pair on the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(translate("ReviewPage", "Match review"), Command.SCREEN_LIST)
        self.filters = Filters()
        self.table: RowTable[ReviewItem] = RowTable(queue.columns(shell.words), self, key=queue.key)
        self.view = RowView(self.table, translate("ReviewPage", "Pairs"))
        self.sheet = QScrollArea()
        self._found: Sequence[Contradiction] = ()
        self._counts = Counts()
        self._limit = SHOWN
        self._recount = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._item: ReviewItem | None = None
        self._shown: object = None  # what the sheet was made of
        self._screening = Screening(shell, self, self.show_what_was_found)
        self._lay_out()

    @property
    def item(self) -> ReviewItem | None:
        """The chosen pair."""
        return self._item

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ReviewPage", "Match review")

    def show_place(self, place: Place) -> None:
        """Show the pairs of one list, or of all; the leads where nothing else waits."""
        self._limit = SHOWN
        self.filters.show_list(place.record)
        self._count()
        self.filters.show_a_full_tab(self._counts)

    @Slot()
    def refresh(self) -> None:
        """Read the queue again; the pair after a decided one moves up."""
        place, before = max(0, self._place()), self._item
        self._found = self.shell.desk.read(contradictions)
        if self._counts.whole(Which.WAITING) < MANY:
            self._count()
        else:
            self._recount.start()
        self._read()
        if _is_past(before, self.view.selected()):
            self.view.select(min(place, self.table.rowCount() - 1))
        self._show()

    def show_what_was_found(self) -> None:
        """After a screening show all that waits, on the tab that has some."""
        self.filters.which.choose("")
        self.filters.show_list(None)
        self._count()
        self.filters.show_a_full_tab(self._counts)
        self.refresh()

    def commands(self) -> Handlers:
        """Answer the verdicts, and moving through the queue."""
        return {
            Command.SAME: self._judge_same,
            Command.DIFFERENT: self._ask_difference,
            Command.UNSURE: partial(self._judge, VerdictKind.UNSURE),
            Command.WITHDRAW_VERDICT: self._ask_withdrawal,
            Command.PREVIOUS: partial(self._step, -1),
            Command.NEXT: partial(self._step, 1),
            Command.OPEN_SELECTED: self._open_case,
            Command.SCREEN_LIST: self._screening.ask,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def shown_rows(self) -> ShownRows:
        """Give the pairs of the queue that are shown."""
        title = translate("ReviewPage", "Match review")
        return shown_in(self.view, "review", title, told=self._said())

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
        if self._item.changed:
            return asleep
        if not self._item.verdict:
            return [*asleep, Command.WITHDRAW_VERDICT]
        if self._item.verdict == VerdictKind.UNSURE:
            return [*asleep, Command.UNSURE]
        return [*asleep, *VERDICTS]

    def first_focus(self) -> QWidget:
        """Give the queue."""
        return self.view

    def kept(self) -> object:
        """Keep the tab."""
        return self.filters.tabs.currentIndex()

    def restore(self, kept: object) -> None:
        """Turn to the same tab."""
        if isinstance(kept, int):
            self.filters.tabs.setCurrentIndex(kept)

    def _read(self) -> None:
        """Read the first pairs of what the filters want."""
        desk, wanted = self.shell.desk, self.filters.wanted
        if self.filters.which.chosen == CONTRADICTING:
            rows = self.filters.here(self._contradicting(), leads=wanted.leads)
        else:
            rows = desk.read(read_queue, wanted, limit=self._limit)
        self.table.set_rows(rows)
        self.view.empty_text = self._empty()
        self._head.say(self._said())

    @Slot()
    def _count(self) -> None:
        """Count the whole queue, which takes a moment where there are many pairs."""
        self._counts = self.shell.desk.read(count_queue)
        self.filters.show_counts(self._counts, self._contradicting())
        self._head.say(self._said())

    def _contradicting(self) -> Sequence[ReviewItem]:
        lines = {side.entry_id for one in self._found for side in one.chain}
        return self.shell.desk.read(read_judged_among, lines) if lines else ()

    def _read_on(self) -> None:
        """Read more pairs when the last ones come into sight."""
        rows = self.table.rowCount()
        if rows == self._limit and self._place() >= rows - NEAR_THE_END:
            self._limit += SHOWN
            self._read()

    def _said(self) -> str:
        contradicting = self.filters.which.chosen == CONTRADICTING
        shown = len(self.table.rows) if contradicting else self._counts.count(self.filters.wanted)
        if self.filters.which.chosen == DECIDED:
            return translate("ReviewPage", "%n pairs with a verdict", shown)
        if contradicting:
            return translate("ReviewPage", "%n verdicts that contradict one another", shown)
        said = translate("ReviewPage", "%n pairs wait for a verdict", shown)
        if not self._found:
            return said
        wrong = translate("ReviewPage", "%n contradictions among verdicts", len(self._found))
        return f"{said}  ·  {wrong}"

    def _empty(self) -> str:
        tabs = self.filters.tabs
        other = tabs.tabText(1 - tabs.currentIndex())
        return translate(
            "ReviewPage",
            "No pair waits here. On the other tab: {0}. “Look for matches” compares a list with "
            "the others.",
        ).format(other)

    def _place(self) -> int:
        return self.table.place_of(self._item.candidate_id) if self._item else 0

    @Slot()
    def _filter(self) -> None:
        self._limit = SHOWN
        self.refresh()

    @Slot()
    def _show(self) -> None:
        chosen: ReviewItem | None = self.view.selected()
        self._item = chosen
        self._read_on()
        words, desk = self.shell.words, self.shell.desk
        said = warnings(desk, chosen, self._found, words) if chosen else []
        families = desk.read(families_of, chosen.lines) if chosen else ()
        if self._shown != (chosen, said, families):
            self._shown = (chosen, said, families)
            old = self.sheet.takeWidget()
            if old is not None:
                old.deleteLater()
            made = Comparison(chosen, words, said, families) if chosen else label("", "muted")
            self.sheet.setWidget(made)
        self.shell.wake()

    @Slot()
    def _judge_same(self) -> None:
        if self._item is not None:
            judge_same(self.shell.desk, self._item, self)

    def _judge(self, verdict: VerdictKind) -> None:
        if self._item is not None:
            with self.shell.desk.telling():
                record(self.shell.desk, self._item, verdict)

    @Slot()
    def _ask_difference(self) -> None:
        if self._item is not None:
            ask_difference(self.shell.desk, self._item, self.shell.words, self)

    @Slot()
    def _ask_withdrawal(self) -> None:
        if self._item is not None:
            ask_withdrawal(self.shell.desk, self._item, self)

    def _step(self, step: int) -> None:
        self.view.select(self._place() + step)

    @Slot()
    def _open_case(self) -> None:
        case_id = _case_of(self._item) if self._item else None
        if case_id is not None:
            self.shell.go(Place(PageName.CASE, record=case_id))

    def _lay_out(self) -> None:
        self.body.addWidget(self.filters)
        self.body.addLayout(self._buttons())
        letter = self.fontMetrics().averageCharWidth()
        self.view.setMinimumWidth(letter * LEAST_LETTERS)
        self.view.setMaximumWidth(letter * MOST_LETTERS)
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setAccessibleName(translate("ReviewPage", "Both sides of the pair"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.view, 2)
        row.addWidget(self.sheet, 5)
        self.body.addLayout(row, 1)
        self._recount.timeout.connect(self._count)
        self.filters.changed.connect(self._filter)
        self.view.chosen.connect(self._show)
        self.view.opened.connect(self._open_case)

    def _buttons(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for number, command in enumerate(VERDICTS):
            bar.addWidget(command_button(self.shell.action_set[command], primary=number == 0))
        bar.addStretch(1)
        bar.addWidget(command_button(self.shell.action_set[Command.WITHDRAW_VERDICT]))
        return bar


def _is_past(before: ReviewItem | None, now: ReviewItem | None) -> bool:
    """Tell whether the pair in front has just been decided, so that the next one moves up."""
    return now is None or (
        before is not None and queue.key(before) == queue.key(now) and before.verdict != now.verdict
    )


def _case_of(item: ReviewItem) -> uuid.UUID | None:
    return item.right.case_id or item.left.case_id
