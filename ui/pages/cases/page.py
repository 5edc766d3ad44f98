"""All cases: what the search box asks for, facets beside it, and the rows that are found."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseapp.cases import index
from caseapp.cases.figures import may_be_births
from caseapp.cases.model import CaseRow
from caseapp.filters.completion import Completion, completions
from caseapp.filters.fields import Field
from caseapp.filters.grammar import parse
from caseapp.filters.model import Query, without
from caseapp.filters.pile import Pile
from caseapp.filters.traits import read_traits
from caseapp.filters.views import View, views
from exports.query_words import vocabulary
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.models.row_table import RowTable
from ui.pages.cases.asked import Asked, begun_with, of_kept, worded
from ui.pages.cases.chosen_columns import ChosenColumns
from ui.pages.cases.columns import AT_FIRST, CaseColumns
from ui.pages.cases.facets import FacetTree
from ui.pages.cases.found_by import found_by
from ui.pages.cases.keeping import Keeping
from ui.pages.contradictions.counts import counts_of
from ui.pages.page import Page
from ui.papers.batching import batch
from ui.papers.exporting import shown_in
from ui.papers.list_papers import case_papers
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import language, translate

NAME_COLUMN = 1
_ASKED = {Field.AGE: "age", Field.BORN: "age"}
_ASKED |= {Field.REGION: "regions", Field.REGION_EVER: "regions"}
COUNT_AFTER = 60  # milliseconds without a key: the rows come first


class CasesPage(Page):
    """One row per case; `Place.detail` may be a status to begin with, or `EVERY`.

    `Place.record` may be a saved view.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.asked = Asked()
        self._pile = Pile(today=self.asked.today)
        self._counts = counts_of(shell.desk)
        self._heading = self.heading(
            translate("CasesPage", "Cases"),
            Command.OPEN_SELECTED,
            Command.NEW_CASE,
            Command.SHOW_FILTERS,
        )
        self._problem = label("", "wrong", wrap=True)
        self._columns = CaseColumns(shell.words)
        self.table: RowTable[CaseRow] = RowTable(self._columns.all(), self, key=_case_id)
        self.view = RowView(self.table, translate("CasesPage", "Cases"), wrapping=True)
        self.facets = FacetTree(shell.words)
        self.keeping = Keeping(self, self)
        self._counting = QTimer(self, interval=COUNT_AFTER, singleShot=True)
        self._lay_out()
        self.columns = ChosenColumns(self.view, shell.settings, "cases", AT_FIRST)
        self._connect()

    def crumb(self) -> str:
        """Where one stands."""
        return translate("CasesPage", "Cases")

    def show_place(self, place: Place) -> None:
        """Begin with the status or the view that the place names, or with all cases."""
        if place.record is not None:
            found = [view for view in self.shell.desk.read(views) if view.id == place.record]
            if found:
                self._take_view(found[0])
        elif place.detail:
            self.asked = worded(Query(terms=begun_with(place.detail)))

    def refresh(self) -> None:
        """Read all cases again; the box above says what is asked for."""
        desk, today = self.shell.desk, dt.datetime.now().astimezone().date()
        rows, traits = desk.read(index.rows), desk.read(read_traits)
        self._pile = Pile(rows, traits, today=today)
        self._columns.take(traits, today)
        self._take_counts()
        self.asked = Asked(self.asked.text, today)
        self.table.set_rows(rows)
        self._show_views()
        self.shell.search_box.show_text(self.asked.text)
        self.shell.search_box.complete_with(self._completions)
        self.filter()
        self._counts.ask()

    def search(self, text: str) -> None:
        """Show the cases that the text finds in any spelling; the first is at hand for Enter."""
        is_new = text != self.asked.text
        self.asked = Asked(text, self.asked.today)
        self._show_found()
        self._counting.start()
        if is_new and text.strip():
            self.view.select(0)

    @Slot()
    def _show_counted(self) -> None:
        """Contradictions are counted: facet, column and whoever asks for them say so."""
        if self.isVisible():
            self._take_counts()
            self._show_views()
            self.table.set_rows(self.table.rows)
            self.filter()

    def _take_counts(self) -> None:
        known = self._counts.known
        self._columns.count(known.by_case if known else None)
        if known is not None:
            self._pile.take_contradictions(known.by_case)

    @Slot()
    def filter(self) -> None:
        """Keep the rows that are asked for, and count what else there is."""
        self._show_found()
        self._count()

    def _show_found(self) -> None:
        query = self.asked.query
        near = wording.slips(self.shell.words, self._pile.nearly(query))
        found = self._pile.found(query)
        besides = found_by(self.shell.desk, self.table.rows, found, query.text)
        self.table.keep(found, near, besides)
        problem = self.asked.problem or self._waiting(query)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._heading.say(self._how_many())
        self.shell.wake()

    @Slot()
    def _count(self) -> None:
        self._counting.stop()
        if not self.facets.isHidden():
            self.facets.offer(self._pile.counts(self.asked.query), self.asked.chosen())

    def _waiting(self, query: Query) -> str:
        """Say what is not known yet, so that no rows are not taken for no cases."""
        if not self._pile.lacks_counts(query):
            return ""
        return translate(
            "CasesPage", "Contradictions are being counted; the cases appear when that is done."
        )

    def ask(self, asked: Asked) -> None:
        """Ask for something else, and say it in the box above."""
        self.asked = Asked(asked.text, self.asked.today)
        self.shell.search_box.show_text(asked.text)
        self.filter()

    def commands(self) -> Handlers:
        """Open a case, filter, keep views, choose columns."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.EXPORT_ROWS: self.export_rows,
            Command.SHOW_FILTERS: self._switch_filters,
            Command.CLEAR_FILTERS: self._clear,
            Command.CHOOSE_COLUMNS: self.columns.ask,
            **self.keeping.commands(),
            **case_papers(self.shell, self._shown_cases),
            **batch(self.shell, self, self._all_shown, self._selected),
        }

    def asleep(self) -> Collection[Command]:
        """Name what cannot be done without a selected row, a view or a filter."""
        awake = {
            Command.OPEN_SELECTED: self.view.selected() is not None,
            Command.CLEAR_FILTERS: bool(self.asked.text),
            **self.keeping.awake(),
        }
        return [command for command, can in awake.items() if not can]

    def _shown_cases(self) -> Sequence[uuid.UUID]:
        """Give the cases that are shown; none where these are all."""
        shown = self.table.shown_rows()
        return () if len(shown) == len(self.table.rows) else [row.case_id for row in shown]

    def shown_rows(self) -> ShownRows:
        """Give the cases that are shown, and how they were filtered."""
        told = worded(without(self.asked.query, (Field.TAG, Field.FLAG))).text
        told = f"{told} · {self._how_many()}" if self.table.noted else told
        shown = shown_in(self.view, "cases", translate("CasesPage", "Cases"), told=told)
        return replace(shown, asked=_asked_about(self.asked.query))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between filters and cases."""
        super().resizeEvent(event)
        self.facets.take_share(self.width())

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep what is asked for, the order and the selection."""
        row = self.view.selected()
        return self.asked.kept, self.table.sorting, row.case_id if row else None

    def restore(self, kept: object) -> None:
        """Take them up again."""
        if isinstance(kept, tuple):
            text, sorting, case_id = kept
            self.view.sort_by_all(sorting)
            self.ask(of_kept(text))
            self.view.select(self.table.place_of(case_id))

    def _how_many(self) -> str:
        table = self.table
        return wording.found(table.rowCount(), table.noted, len(table.rows))

    def _take_view(self, view: View) -> None:
        self.columns.show(view.columns)
        self.columns.sort(view.sorting)
        self.asked = of_kept(view.query)

    def _show_views(self) -> None:
        self.keeping.read()
        self.facets.show_views([(view, self._number(view)) for view in self.keeping.views])

    def _number(self, view: View) -> int | None:
        query = parse(view.query)
        return None if self._pile.lacks_counts(query) else self._pile.number(query)

    def _completions(self, typed: str) -> Sequence[Completion]:
        return completions(typed, vocabulary(language()), self._pile.values)

    def _all_shown(self) -> Sequence[uuid.UUID]:
        return [row.case_id for row in self.table.shown_rows()]

    def _selected(self) -> Sequence[uuid.UUID]:
        return [row.case_id for row in self.view.selected_rows()]

    @Slot()
    def _switch_filters(self) -> None:
        hidden = not self.facets.isHidden()
        self.shell.settings.filters_hidden = hidden
        self.facets.setHidden(hidden)
        self.filter()
        (self.view if hidden else self.facets).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _clear(self) -> None:
        self.ask(Asked())

    @Slot(object, str)
    def _switch(self, field: Field, value: str) -> None:
        self.ask(self.asked.switched(field, value))

    @Slot(object)
    def _empty(self, field: Field) -> None:
        self.ask(self.asked.without(field))

    @Slot(object)
    def _show_view(self, view: View) -> None:
        self._take_view(view)
        self.ask(self.asked)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        beside = QVBoxLayout()
        beside.addWidget(self._problem)
        beside.addWidget(self.view, 1)
        row.addWidget(self.facets)
        row.addLayout(beside, 1)
        self.body.addLayout(row, 1)
        self._problem.hide()
        self.facets.setHidden(self.shell.settings.filters_hidden)
        self.view.empty_text = translate("CasesPage", "No case is found.")
        self.view.sort_by(NAME_COLUMN)
        self.view.let_several()

    def _connect(self) -> None:
        self._counting.timeout.connect(self._count)
        self._counts.counted.connect(self._show_counted)
        self.facets.switched.connect(self._switch)
        self.facets.emptied.connect(self._empty)
        self.facets.wanted.connect(self._show_view)
        self.facets.moved.connect(self.shell.wake)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self.shell.wake)

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: CaseRow) -> None:
        self.shell.trail = [one.case_id for one in self.table.shown_rows()]
        self.shell.go(Place(PageName.CASE, record=row.case_id))


def _case_id(row: CaseRow) -> uuid.UUID:
    return row.case_id


def _asked_about(query: Query) -> Collection[str]:
    """Return what a query asks about that may stay in the office: births, regions."""
    asked = {_ASKED[term.field] for term in query.terms if term.field in _ASKED}
    return asked | {"age"} if may_be_births(query.text) else asked
