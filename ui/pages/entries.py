"""The lines of one list: as written, beside our status and the other side's answer."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from caseapp.lists import overview
from caseapp.lists.entry_states import NO_STATE, NO_STATES, entry_states
from caseapp.lists.ledgers.ledger import ledger, ledger_of_all
from caseapp.lists.ledgers.selection import selected, selection
from caseapp.lists.overview import entries_of_all
from caseapp.lists.summaries import EntryRow, ListSummary
from db.codes import ListKind
from exports.ledger_words import selection_words
from exports.list_values import gone_text
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.models.entry_columns import LATER, entry_columns
from ui.models.row_table import RowTable
from ui.pages.entry.answers import Answers
from ui.pages.entry.entry_deeds import EntryDeeds
from ui.pages.entry.finder import Finder
from ui.pages.entry.refused_button import RefusedButton
from ui.pages.entry.states import belongs, counted, next_step
from ui.pages.ledger.chooser import ALL
from ui.pages.page import Page
from ui.papers.exporting import shown_in
from ui.papers.list_papers import list_papers
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.elided import ElidedLabel
from ui.widgets.facet import Facet
from ui.widgets.row_view import RowView
from ui.words import translate


class EntriesPage(Page):
    """`Place.record` is the list, none: all handed over; `Place.detail` a number of its ledger."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._place = Place(PageName.ENTRIES)
        self._title = ""
        self._of_place: frozenset[uuid.UUID] | None = None
        self._heading = self.heading(
            "", Command.OPEN_SELECTED, Command.SHOW_LEDGER, Command.EXPORT_ROWS
        )
        self.table: RowTable[EntryRow] = RowTable(
            entry_columns(shell.words, self._step, self._gone), self, key=attrgetter("entry_id")
        )
        self.view = RowView(
            self.table, translate("EntriesPage", "Entries of the list"), wrapping=True
        )
        self.answers = Answers(shell.words)
        self._deeds = EntryDeeds(shell, self.view.selected, self.answers, self)
        self._states = NO_STATES
        self.states = Facet(
            translate("EntriesPage", "Answers"), translate("EntriesPage", "All entries")
        )
        self.search_box = QLineEdit()
        self._everything = QPushButton()
        self._of_number = ElidedLabel("", "fieldLabel")
        self._finder = Finder()
        self._about = ""
        self._is_reply = False
        self.refused_button = RefusedButton()
        self._lay_out()
        self._connect()

    def crumb(self) -> str:
        """Say where one stands."""
        return " › ".join((translate("EntriesPage", "Lists"), self._title))

    def show_place(self, place: Place) -> None:
        """Learn which list, and which of its lines."""
        if place != self._place:
            self.search_box.clear()
            self.states.choose("")
        self._place = place

    def refresh(self) -> None:
        """Read the list and its lines again."""
        list_id, desk = self._place.record, self.shell.desk
        rows = desk.read(overview.entries, list_id) if list_id else desk.read(entries_of_all)
        summary = self._summary(list_id) if list_id else None
        self._title = summary.title if summary else translate("EntriesPage", "All lists")
        self._heading.title.setText(self._title)
        self._read_ledger()
        self.refused_button.offer(desk.read(overview.refused_of_list, list_id) if list_id else ())
        self._is_reply = bool(summary and summary.kind == ListKind.REPLY)
        self._read_states(list_id, rows, is_reply=self._is_reply)
        kept = self.view.selected()
        self.table.set_rows(rows)
        self._finder = Finder(rows)
        self.filter()
        self.view.select(self.table.place_of(kept.entry_id) if kept else -1)
        self._show_answers()

    @Slot()
    def filter(self) -> None:
        """Keep the lines that the search box and the place ask for."""
        wanted = self._wanted()
        near = self._finder.nearly(self.search_box.text(), wanted)
        self.table.keep(wanted, wording.slips(self.shell.words, near))
        shown = wording.found(self.table.rowCount(), self.table.noted, len(self.table.rows))
        self._heading.say(" · ".join(part for part in (self._about, shown) if part))

    def records(self) -> Sequence[uuid.UUID]:
        """Give the line in front."""
        row = self.view.selected()
        return [row.entry_id] if row else []

    def commands(self) -> Handlers:
        """Open the case of the selected line, or the ledger of the list."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.SHOW_LEDGER: self._show_ledger,
            Command.EXPORT_ROWS: self.export_rows,
            **self._deeds.commands(),
            **list_papers(self.shell, self, self._list_in_front),
        }

    def shown_rows(self) -> ShownRows:
        """Give the lines that are shown, and how they were filtered."""
        number = selection_words(self.shell.words, selection(self._place.detail))
        wanted = self.states.currentText() if self.states.chosen else ""
        told = " · ".join(filter(None, (number, wanted, self.search_box.text().strip())))
        record = str(self._place.record or "")
        return shown_in(self.view, "entries", self._title, told=told, record=record)

    def asleep(self) -> Collection[Command]:
        """Name what needs a line with a case."""
        row = self.view.selected()
        awake = {
            Command.OPEN_SELECTED: bool(row and row.case_id),
            **self._deeds.awake(is_reply=self._is_reply),
            Command.LIST_LETTER: self._place.record is not None,
        }
        return [command for command, can in awake.items() if not can]

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep search and selection."""
        row = self.view.selected()
        return self.search_box.text(), row.entry_id if row else None, self.states.chosen

    def restore(self, kept: object) -> None:
        """Take them up again."""
        if isinstance(kept, tuple):
            self.search_box.setText(kept[0])
            self.states.choose(kept[2])
            self.filter()
            self.view.select(self.table.place_of(kept[1]))

    def _summary(self, list_id: uuid.UUID) -> ListSummary:
        summaries = self.shell.desk.read(overview.lists)
        found = next(one for one in summaries if one.list_id == list_id)
        words = self.shell.words
        about = (
            wording.capital_code(words, "list_kind", found.kind),
            wording.party(words, found.issuer),
            wording.date(words, found.date_edtf),
        )
        self._about = " · ".join(part for part in about if part)
        return found

    def _read_ledger(self) -> None:
        """Learn which lines the number counts that was opened, and name it."""
        list_id, desk, wanted = self._place.record, self.shell.desk, selection(self._place.detail)
        told = selection_words(self.shell.words, wanted)
        self._of_number.setText(translate("EntriesPage", "Only: {0}").format(told))
        for widget in (self._everything, self._of_number):
            widget.setVisible(bool(told))
        self._of_place = None
        if list_id is None or not wanted.is_all:
            today = _today()
            one = partial(ledger, list_id=list_id) if list_id else ledger_of_all
            lines = selected(desk.read(one, today=today).lines, wanted, today=today)
            self._of_place = frozenset(line.entry_id for line in lines)

    def _wanted(self) -> Sequence[int]:
        rows, state = self.table.rows, self._states.state
        found = self._finder.found(self.search_box.text())
        if self.states.chosen:
            found = [at for at in found if belongs(state(rows[at].entry_id), self.states.chosen)]
        if self._of_place is not None:
            found = [place for place in found if rows[place].entry_id in self._of_place]
        return found

    def _read_states(
        self, list_id: uuid.UUID | None, rows: Sequence[EntryRow], *, is_reply: bool
    ) -> None:
        """Read the answers of every line, and offer the filters that find any."""
        read = self.shell.desk.read
        self._states = read(entry_states, list_id, today=_today()) if list_id else NO_STATES
        known = [self._states.state(row.entry_id) for row in rows if list_id]
        self.states.offer(counted(known, is_reply=is_reply))
        self.states.setVisible(list_id is not None)
        self.view.setColumnHidden(LATER, not self._states.gone.lines)

    def _step(self, row: EntryRow) -> str:
        return next_step(self._states.state(row.entry_id), self._states.waited(row.entry_id))

    def _gone(self, row: EntryRow) -> str:
        gone = self._states.gone
        is_gone = row.entry_id in gone.lines
        return gone_text(self.shell.words, gone.version, gone.date_edtf) if is_gone else ""

    @Slot()
    def _show_answers(self) -> None:
        row = self.view.selected()
        state = self._states.state(row.entry_id) if row else NO_STATE
        days = self._states.waited(row.entry_id) if row else None
        self.answers.show_line(row, state, days)
        self.shell.wake()

    def _lay_out(self) -> None:
        hint = translate("EntriesPage", "Search in this list")
        self.search_box.setPlaceholderText(hint)
        self.search_box.setAccessibleName(hint)
        self.search_box.setClearButtonEnabled(True)
        self.search_box.setFixedWidth(self.fontMetrics().averageCharWidth() * 40)
        self._everything.setText(translate("EntriesPage", "Show all entries"))
        self._everything.setAccessibleName(translate("EntriesPage", "Show all entries of the list"))
        row = QHBoxLayout()
        for widget in (self.search_box, self.states, self._of_number, self._everything):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.refused_button)
        self.body.addLayout(row)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.answers)
        self.answers.setVisible(False)
        self.view.empty_text = translate("EntriesPage", "No entry of this list is like that.")

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self.filter)
        self._everything.clicked.connect(self._show_everything)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self._show_answers)
        self.answers.chosen.connect(self.shell.wake)
        self.states.changed.connect(self.filter)
        self.view.sort_by(-1)

    @Slot()
    def _show_everything(self) -> None:
        self.shell.go(Place(PageName.ENTRIES, record=self._place.record))

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: EntryRow) -> None:
        if row.case_id is None:
            self.shell.tell(translate("EntriesPage", "This entry belongs to no case yet."))
        else:
            shown = self.table.shown_rows()
            self.shell.trail = [one.case_id for one in shown if one.case_id]
            self.shell.go(Place(PageName.CASE, record=row.case_id))

    def _list_in_front(self) -> uuid.UUID | None:
        return self._place.record

    @Slot()
    def _show_ledger(self) -> None:
        detail = "" if self._place.record else ALL
        self.shell.go(Place(PageName.LEDGER, record=self._place.record, detail=detail))


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
