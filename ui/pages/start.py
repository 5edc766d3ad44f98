"""The page that a file opens with: how the work stands, and what comes next."""

import datetime as dt
import uuid
from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.cases.requests import Standing
from caseapp.filters.fields import Thing
from caseapp.lists import overview as lists_overview
from caseapp.lists.summaries import ListSummary
from caseapp.overviews.coming_of_age import coming_of_age
from caseapp.overviews.work import Overview, overview
from db.codes import TracingStatus
from ui import wording
from ui.commands.action_set import CommandAction
from ui.commands.table import Command
from ui.models.list_columns import list_columns
from ui.models.row_table import RowTable
from ui.pages.cases import EVERY
from ui.pages.contradictions.counts import counts_of
from ui.pages.counted_views import CountedViews
from ui.pages.page import Page
from ui.pages.review.counting import PROPOSED
from ui.pages.standing import OPEN
from ui.shell import PageName, Place, Shell
from ui.widgets.days_box import DaysBox
from ui.widgets.figure import Figure
from ui.widgets.labels import beside, label
from ui.widgets.next_step import NextStep
from ui.widgets.row_view import RowView
from ui.widgets.tiles import Tiles
from ui.words import translate

ROWS_IN_SIGHT = 4


class StartPage(Page):
    """Numbers that open their rows, the next step, and the lists."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, scrolls=True)
        self.heading(translate("StartPage", "How the work stands"))
        self.next_step = NextStep()
        self.body.addWidget(self.next_step)
        self.figures: list[Figure] = []
        self._numbers: Overview | None = None
        self._turning: Mapping[int, int] = {}  # an age -> how many reach it
        self._contradictions = counts_of(shell.desk)
        self._contradictions.counted.connect(self._show_counted)
        self._views = CountedViews(shell.desk, self)
        self._views.counted.connect(self._show_counted)
        self._tiles = Tiles()
        self.body.addWidget(self._tiles)
        self.days = DaysBox(shell.settings)
        self.days.changed.connect(self.refresh)
        self.body.addLayout(beside(translate("StartPage", "Coming of age:"), self.days))
        self.table: RowTable[ListSummary] = RowTable(list_columns(shell.words), self, key=_list_id)
        self.view = RowView(self.table, translate("StartPage", "Lists"))
        self.view.empty_text = translate("StartPage", "There is no list in this file yet.")
        self.view.setMinimumHeight(self.fontMetrics().height() * ROWS_IN_SIGHT * 2)
        self.view.opened.connect(self._open_list)
        self.body.addWidget(label(translate("StartPage", "Lists"), "sectionTitle"))
        self.body.addWidget(self.view, 1)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("StartPage", "Start")

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        numbers = self.shell.desk.read(overview, dt.datetime.now().astimezone().date())
        rows = self.shell.desk.read(lists_overview.lists)
        self.table.set_rows(rows)
        self.days.show_chosen()
        self._numbers, self._turning = numbers, self._count_turning()
        self._show_figures(numbers)
        self._contradictions.ask()
        self._views.ask()
        self.next_step.say(*self._next(numbers, has_lists=bool(rows)))

    @Slot()
    def _show_counted(self) -> None:
        if self._numbers is not None:
            self._show_figures(self._numbers)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the lists."""
        return self.view

    def _show_figures(self, numbers: Overview) -> None:
        focused = self._focused_figure()
        self.figures = self._made(numbers)
        self._tiles.show_tiles(self.figures)
        for figure in self.figures:
            figure.wanted.connect(self._go)
        if focused >= 0:
            self.figures[min(focused, len(self.figures) - 1)].setFocus()

    def _focused_figure(self) -> int:
        return next((i for i, one in enumerate(self.figures) if one.hasFocus()), -1)

    def _made(self, numbers: Overview) -> list[Figure]:
        made = [
            Figure(
                numbers.cases,
                translate("StartPage", "All cases"),
                Place(PageName.CASES, detail=EVERY),
            ),
            Figure(
                numbers.waiting,
                translate("StartPage", "Possible matches"),
                Place(PageName.REVIEW),
            ),
        ]
        made += self._proposed(numbers)
        if numbers.overdue:
            overdue = Place(PageName.REQUESTS, detail=Standing.OVERDUE.value)
            made.append(Figure(numbers.overdue, translate("StartPage", "Overdue"), overdue))
        if numbers.applied:
            word = wording.capital_code(self.shell.words, "application", "True")
            place = Place(PageName.CASES, detail=Thing.APPLICATION.value)
            made.append(Figure(numbers.applied, word, place))
        made += self._contradicting()
        made += self._coming()
        for status in TracingStatus:
            if count := numbers.statuses.get(status.value, 0):
                word = wording.capital_code(self.shell.words, "tracing_status", status.value)
                made.append(Figure(count, word, Place(PageName.CASES, detail=status.value)))
        for view, count in self._views.known:
            made.append(Figure(count, view.name, Place(PageName.CASES, record=view.id)))
        return made

    def _count_turning(self) -> Mapping[int, int]:
        read, days, today = self.shell.desk.read, self.days.days, dt.date.today()
        return {age: len(read(coming_of_age, age, days, today=today)) for age in (18, 16)}

    def _proposed(self, numbers: Overview) -> list[Figure]:
        """Give what waits for a second person: statuses of cases, and verdicts."""
        figures = (
            (
                numbers.proposed,
                translate("StartPage", "A status or setting aside waits for a second person"),
                Place(PageName.CASES, detail=Thing.PROPOSAL.value),
            ),
            (
                numbers.proposed_pairs,
                translate("StartPage", "“Same child” waits for a second person"),
                Place(PageName.REVIEW, detail=PROPOSED),
            ),
        )
        return [Figure(*figure) for figure in figures if figure[0]]

    def _coming(self) -> list[Figure]:
        titles = {
            18: translate("StartPage", "Turn 18 within %n days", self.days.days),
            16: translate("StartPage", "Turn 16 within %n days", self.days.days),
        }
        return [
            Figure(count, titles[age], Place(PageName.COMING, detail=str(age)))
            for age, count in self._turning.items()
            if count
        ]

    def _contradicting(self) -> list[Figure]:
        known = self._contradictions.known
        if known is None or not known.total:
            return []
        name = translate("StartPage", "Contradictions not looked at")
        return [Figure(known.total, name, Place(PageName.CONTRADICTIONS, detail=OPEN))]

    def _next(self, numbers: Overview, *, has_lists: bool) -> tuple[str, CommandAction]:
        if not has_lists:
            sentence = translate("StartPage", "Begin with a list: import it from a spreadsheet.")
            return sentence, self.shell.action_set[Command.IMPORT_LIST]
        if numbers.waiting:
            sentence = translate(
                "StartPage", "Next: decide on %n possible matches.", numbers.waiting
            )
            return sentence, self.shell.action_set[Command.SHOW_REVIEW]
        sentence = translate(
            "StartPage", "No possible match waits. Import the next list or reply when it comes."
        )
        return sentence, self.shell.action_set[Command.IMPORT_LIST]

    @Slot(object)
    def _go(self, place: Place) -> None:
        self.shell.go(place)

    @Slot(object)
    def _open_list(self, row: ListSummary) -> None:
        self.shell.go(Place(PageName.ENTRIES, record=row.list_id))


def _list_id(row: ListSummary) -> uuid.UUID:
    return row.list_id
