"""Candidates one after the other, with a key for each verdict."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.review.pages import SHOWN, read_queue
from caseapp.review.pairs import ReviewItem
from db.codes import VerdictKind
from exports.outgoing import PaperKind
from ui.commands.action_set import Handlers, Reasons
from ui.commands.command import Command
from ui.models.row_table import RowTable
from ui.pages.page import Page
from ui.pages.review import queue
from ui.pages.review.allowed import VERDICTS, asleep_for, case_of, why_not_now
from ui.pages.review.asking import ask_difference, ask_same, ask_withdrawal, judge_same, record
from ui.pages.review.counting import PROPOSED, Counting
from ui.pages.review.filters import Filters
from ui.pages.review.pair_sheet import PairSheet
from ui.pages.review.said import how_many, nothing_here
from ui.pages.review.screening import Screening
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.heading import command_button
from ui.widgets.row_view import RowView
from ui.words import translate

LEAST_LETTERS, MOST_LETTERS = 26, 52  # of the queue
NEAR_THE_END = 10  # rows


class ReviewPage(Page):
    """The queue on the left, both sides of the chosen pair on the right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(
            translate("ReviewPage", "Match review"), Command.SCREEN_LIST, Command.PREVIEW
        )
        self.filters = Filters()
        self.table: RowTable[ReviewItem] = RowTable(queue.columns(shell.words), self, key=queue.key)
        self.view = RowView(self.table, translate("ReviewPage", "Pairs"), lines=2)
        self.sheet = PairSheet()
        self.counting = Counting(shell.desk, self)
        self._limit = SHOWN
        self._begun = True  # just come to: everything is counted anew
        self._item: ReviewItem | None = None
        self._screening = Screening(shell, self, self.view, self.show_what_was_found)
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
        if place.detail == PROPOSED:
            self._show_proposed()
            return
        self._turn_to_a_full_tab()
        self._begun = True

    def _show_proposed(self) -> None:
        """Show what waits for a second person, on the tab that has some."""
        self.counting.count()
        self.filters.which.choose(PROPOSED)
        self.filters.show_tab(leads=not self.filters.here(self.counting.proposed, leads=False))
        self._begun = True

    @Slot()
    def refresh(self) -> None:
        """Read the queue again; the pair after a decided one moves up."""
        place, before = max(0, self._place()), self._item
        if self._begun:
            self.counting.begin()
        else:
            self.counting.go_on(before)
        self._begun = False
        self.view.blockSignals(True)  # the pair in front is shown once, when it is found
        self._read()
        if queue.is_past(before, self.view.selected()):
            self.view.select(min(place, self.table.rowCount() - 1))
        self.view.blockSignals(False)
        self._show()

    def show_what_was_found(self) -> None:
        """After a screening show all that waits, on the tab that has some."""
        self.filters.which.choose("")
        self.filters.show_list(None)
        self._turn_to_a_full_tab()
        self._begun = True
        self.refresh()

    def records(self) -> Sequence[uuid.UUID]:
        """Give both lines of the pair in front."""
        return self._item.lines if self._item else ()

    def commands(self) -> Handlers:
        """Answer the verdicts, and moving through the queue."""
        return {
            Command.SAME: self._judge_same,
            Command.SAME_WITH_REASON: self._ask_same,
            Command.DIFFERENT: self._ask_difference,
            Command.UNSURE: partial(self._judge, VerdictKind.UNSURE),
            Command.WITHDRAW_VERDICT: self._ask_withdrawal,
            Command.PREVIOUS: partial(self._step, -1),
            Command.NEXT: partial(self._step, 1),
            Command.OPEN_SELECTED: self._open_case,
            Command.SCREEN_LIST: self._screening.ask,
            Command.EXPORT_ROWS: self.export_rows,
            Command.PREVIEW: self._preview,
        }

    def shown_rows(self) -> ShownRows:
        """Give the pairs of the queue that are shown."""
        title = translate("ReviewPage", "Match review")
        shown = shown_in(self.view, "review", title, told=self._said())
        return replace(shown, columns=queue.exported(self.shell.words))

    def asleep(self) -> Collection[Command]:
        """Name what the chosen pair does not allow."""
        place, count = self._place(), self.table.rowCount()
        is_last = count < self._limit and place >= count - 1  # more are read before the end
        ends = {Command.PREVIOUS: place <= 0, Command.NEXT: is_last}
        return (*asleep_for(self._item), *(command for command, is_end in ends.items() if is_end))

    def why_asleep(self) -> Reasons:
        """Say why a pair cannot be decided, taken back or opened."""
        return why_not_now(self._item)

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
        kept = self.counting.apart(self.filters.which.chosen)
        if kept is not None:
            rows = self.filters.here(kept, leads=wanted.leads)
        else:
            rows = desk.read(read_queue, wanted, limit=self._limit)
        self.table.set_rows(rows)
        self._tell()

    def _tell(self) -> None:
        self.view.empty_text = nothing_here(self.filters)
        self._head.say(self._said())

    def _said(self) -> str:
        return how_many(self.counting, self.filters, len(self.table.rows))

    @Slot()
    def _show_counts(self) -> None:
        self.filters.show_counts(self.counting)
        if self.counting.apart(self.filters.which.chosen) is not None:
            self._read()
        else:
            self._tell()

    def _turn_to_a_full_tab(self) -> None:
        """Turn to the leads where only leads wait."""
        here = self.filters.wanted
        for wanted in (here, replace(here, leads=not here.leads)):
            if self.shell.desk.read(read_queue, wanted, limit=1):
                self.filters.show_tab(leads=wanted.leads)
                return
        self.filters.show_tab(leads=False)

    def _read_on(self) -> None:
        """Read more pairs when the last ones come into sight."""
        rows = self.table.rowCount()
        if rows == self._limit and self._place() >= rows - NEAR_THE_END:
            self._limit += SHOWN
            self._read()

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
        self.sheet.show_pair(chosen, self.shell.desk, self.shell.words)
        self.shell.wake()

    @Slot()
    def _judge_same(self) -> None:
        if self._item is not None:
            judge_same(self.shell.desk, self._item, self.shell.words, self)

    @Slot()
    def _ask_same(self) -> None:
        if self._item is not None:
            ask_same(self.shell.desk, self._item, self.shell.words, self)

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
        self.counting.wait()
        self.view.select(self._place() + step)

    @Slot()
    def _open_case(self) -> None:
        case_id = case_of(self._item) if self._item else None
        if case_id is not None:
            self.shell.go(Place(PageName.CASE, record=case_id))

    @Slot()
    def _preview(self) -> None:
        if self._item is not None:
            record, detail = self._item.candidate_id, PaperKind.MATCH.value
            self.shell.go(Place(PageName.PREVIEW, record=record, detail=detail))

    def _lay_out(self) -> None:
        self.body.addWidget(self.filters)
        self.body.addLayout(self._buttons())
        letter = self.fontMetrics().averageCharWidth()
        self.view.setMinimumWidth(letter * LEAST_LETTERS)
        self.view.setMaximumWidth(letter * MOST_LETTERS)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.view, 1)
        row.addWidget(self.sheet, 2)
        self.body.addLayout(row, 1)
        self.counting.counted.connect(self._show_counts)
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
