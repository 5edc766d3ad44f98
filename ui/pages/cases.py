"""All cases: found by any spelling, filtered by our determination and by region."""

import uuid
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.cases import index
from caseapp.cases.model import CaseRow
from caseapp.haystack import Haystack
from caseapp.names.ordering import sort_key
from db.codes import TracingStatus
from exports.words import Words
from ui import wording
from ui.action_set import Handlers
from ui.actions import Command
from ui.exporting import shown_in
from ui.models.row_table import Column, RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.sheets import ShownRows
from ui.widgets.facet import Facet
from ui.widgets.row_view import RowView
from ui.words import translate

NAME_COLUMN = 1
EVERY = "every"  # a detail that takes all filters off
STATUSES = [status.value for status in TracingStatus]


class CasesPage(Page):
    """One row per case; `Place.detail` may be a status to begin with, or `EVERY`."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._text = ""
        self._haystack = Haystack(())
        self._heading = self.heading(
            translate("CasesPage", "Cases"), Command.OPEN_SELECTED, Command.NEW_CASE
        )
        self.status = Facet(
            translate("CasesPage", "Status"), translate("CasesPage", "All statuses")
        )
        self.region = Facet(translate("CasesPage", "Region"), translate("CasesPage", "All regions"))
        self.table: RowTable[CaseRow] = RowTable(_columns(shell.words), self, key=_case_id)
        self.view = RowView(self.table, translate("CasesPage", "Cases"))
        self._lay_out()
        self._connect()

    def crumb(self) -> str:
        """Where one stands."""
        return translate("CasesPage", "Cases")

    def show_place(self, place: Place) -> None:
        """Begin with the status that the place names, or with all cases."""
        if place.detail:
            self._text = ""
            self.region.choose("")
            self.status.choose("" if place.detail == EVERY else place.detail)

    def refresh(self) -> None:
        """Read all cases again."""
        rows = self.shell.desk.read(index.rows)
        self.status.offer(_counted((row.status for row in rows), STATUSES.index, self._status))
        self.region.offer(_counted((row.region for row in rows), self._region_key, self._region))
        self._haystack = Haystack(rows)
        self.table.set_rows(rows)
        self.filter()

    def search(self, text: str) -> None:
        """Show the cases that the text finds in any spelling; the first is at hand for Enter."""
        is_new = text != self._text
        self._text = text
        self.filter()
        if is_new and text.strip():
            self.view.select(0)

    @Slot()
    def filter(self) -> None:
        """Keep the rows that search box and filters ask for."""
        self.table.keep(self._wanted())
        shown = wording.of_all(self.table.rowCount(), len(self.table.rows))
        self._heading.say(shown)

    def commands(self) -> Handlers:
        """Open the selected case."""
        return {Command.OPEN_SELECTED: self._open_selected, Command.EXPORT_ROWS: self.export_rows}

    def shown_rows(self) -> ShownRows:
        """Give the cases that are shown, and how they were filtered."""
        status, region = self._status(self.status.chosen), self._region(self.region.chosen)
        chosen = (self._text.strip(), status, region)
        told = " · ".join(part for part in chosen if part)
        return shown_in(self.view, "cases", translate("CasesPage", "Cases"), told=told)

    def asleep(self) -> Collection[Command]:
        """Nothing to open without a selected row."""
        return () if self.view.selected() else (Command.OPEN_SELECTED,)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep search, filters and selection."""
        row = self.view.selected()
        case_id = row.case_id if row else None
        return self._text, self.status.chosen, self.region.chosen, case_id

    def restore(self, kept: object) -> None:
        """Take them up again."""
        if isinstance(kept, tuple):
            self._text, status, region, case_id = kept
            self.status.choose(status)
            self.region.choose(region)
            self.filter()
            self.view.select(self.table.place_of(case_id))

    def _wanted(self) -> Sequence[int] | None:
        rows, status, region = self.table.rows, self.status.chosen, self.region.chosen
        found = self._haystack.find(self._text)
        if status:
            found = [place for place in found if rows[place].status == status]
        if region:
            found = [place for place in found if rows[place].region == region]
        return None if len(found) == len(rows) else found

    def _status(self, status: str) -> str:
        return wording.capital_code(self.shell.words, "tracing_status", status)

    def _region(self, region: str) -> str:
        return wording.region(self.shell.words, region)

    def _region_key(self, region: str) -> str:
        return sort_key(self._region(region))

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(10)
        filters.addWidget(self.status)
        filters.addWidget(self.region)
        filters.addStretch(1)
        self.body.addLayout(filters)
        self.body.addWidget(self.view, 1)
        self.view.empty_text = translate("CasesPage", "No case has this name in any spelling.")
        self.view.sort_by(NAME_COLUMN)

    def _connect(self) -> None:
        self.status.changed.connect(self.filter)
        self.region.changed.connect(self.filter)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self.shell.wake)

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: CaseRow) -> None:
        self.shell.trail = [one.case_id for one in self.table.shown_rows()]
        self.shell.go(Place(PageName.CASE, record=row.case_id))


def _columns(words: Words) -> tuple[Column[CaseRow], ...]:
    def status(row: CaseRow) -> str:
        return wording.code(words, "tracing_status", row.status)

    def region(row: CaseRow) -> str:
        return wording.region(words, row.region)

    return (
        Column(translate("CasesPage", "Number"), lambda row: row.number, width=11, least=11),
        Column(
            translate("CasesPage", "Name"),
            lambda row: row.name,
            sort=lambda row: row.sort_key,
            width=29,
            least=22,
            stretch=True,
        ),
        Column(
            translate("CasesPage", "Born"),
            lambda row: wording.date(words, row.birth_edtf),
            edtf=lambda row: row.birth_edtf,
            sort=lambda row: row.birth_sort,
            width=18,
            least=10,
        ),
        Column(
            translate("CasesPage", "Status"),
            status,
            sort=lambda row: STATUSES.index(row.status),
            width=27,
            least=14,
            tone=lambda row: wording.TONES[row.status],
        ),
        Column(
            translate("CasesPage", "Reported region"),
            region,
            sort=lambda row: sort_key(region(row)),
            width=22,
        ),
        Column(translate("CasesPage", "Lists"), _lists, width=20),
    )


def _lists(row: CaseRow) -> str:
    return row.lists.replace("\n", "; ")


def _case_id(row: CaseRow) -> uuid.UUID:
    return row.case_id


def _counted(
    values: Iterable[str],
    order: Callable[[str], Any],
    word: Callable[[str], str],
) -> list[tuple[str, str, int]]:
    counts = Counter(values)
    return [(value, word(value), counts[value]) for value in sorted(counts, key=order) if value]
