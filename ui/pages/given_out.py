"""What was given out: every paper and table that ever left, to whom and why."""

import uuid
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from caseapp.overviews.journal_records import Recorded, recorded
from caseapp.papers.given_out import GivenOut, given_out
from exports.outgoing import Profile
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.models.given_columns import given_columns, profile, what
from ui.models.row_table import RowTable
from ui.pages.page import Page
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.row_view import RowView
from ui.widgets.whole_box import WholeBox
from ui.widgets.whole_row import WholeRow
from ui.words import translate


class GivenOutPage(Page):
    """One row per paper or table; `Place.record` is the case or list that it is about, or none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._record: uuid.UUID | None = None
        self._recorded: Mapping[str, Recorded] = {}
        self._all: Sequence[GivenOut] = ()
        self._heading = self.heading(_title(), Command.OPEN_SELECTED, Command.EXPORT_ROWS)
        self.profiles = WholeBox()
        self.profiles.setAccessibleName(translate("GivenOutPage", "Who may read it"))
        self.profiles.addItem(translate("GivenOutPage", "For all readers"), "")
        for one in Profile:
            self.profiles.addItem(shell.words.capital(f"profile.{one}"), one.value)
        self.search_box = QLineEdit()
        self.table: RowTable[GivenOut] = RowTable(
            given_columns(shell.words, self._name), self, key=_number
        )
        self.view = RowView(self.table, _title())
        self.whole = WholeRow(self.view)
        self._lay_out()

    def crumb(self) -> str:
        """Say where one stands."""
        return _title()

    def show_place(self, place: Place) -> None:
        """Learn about what it was, or that all is wanted."""
        self._record = place.record

    def refresh(self) -> None:
        """Read again what left."""
        self._all = self.shell.desk.read(given_out, self._record)
        self._recorded = self.shell.desk.read(recorded, self._all)
        about = self._recorded.get(str(self._record)) if self._record else None
        self._heading.title.setText(f"{_title()}: {about.name}" if about else _title())
        self._show()

    def commands(self) -> Handlers:
        """Open what the selected row is about, or export the rows."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs a row about a case or a list."""
        row = self.view.selected()
        needs_row = () if row and row.record in self._recorded else (Command.OPEN_SELECTED,)
        return needs_row if self.table.rowCount() else (*needs_row, Command.EXPORT_ROWS)

    def shown_rows(self) -> ShownRows:
        """Give the rows that are shown, and how they were filtered."""
        said = (self.profiles.currentText() if self.profiles.currentData() else "", self._typed())
        told = " · ".join(part for part in said if part)
        return shown_in(self.view, "given_out", self._heading.title.text(), told=told)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the filter."""
        return self.profiles.currentIndex(), self.search_box.text()

    def restore(self, kept: object) -> None:
        """Filter as before."""
        if isinstance(kept, tuple):
            place, typed = kept
            self.profiles.setCurrentIndex(place)
            self.search_box.setText(typed)

    @Slot()
    def _show(self) -> None:
        wanted = self.profiles.currentData()
        rows = [row for row in self._all if wanted in ("", row.profile) and self._holds(row)]
        self.view.empty_text = (
            translate("GivenOutPage", "No such paper or table.")
            if self._all
            else translate("GivenOutPage", "Nothing was given out yet.")
        )
        self.table.set_rows(rows)
        self._heading.say(wording.of_all(len(rows), len(self._all)))
        self.shell.wake()

    def _holds(self, row: GivenOut) -> bool:
        words = self.shell.words
        told = (row.recipient, row.purpose, row.worker, row.sha256, row.name, self._name(row))
        return self._typed() in " ".join((*told, what(words, row), profile(words, row))).casefold()

    def _typed(self) -> str:
        return self.search_box.text().strip().casefold()

    def _name(self, row: GivenOut) -> str:
        found = self._recorded.get(row.record)
        return found.name if found else ""

    @Slot()
    def _open_selected(self) -> None:
        row = self.view.selected()
        if row is not None:
            self._open(row)

    @Slot(object)
    def _open(self, row: GivenOut) -> None:
        found = self._recorded.get(row.record)
        if found is not None:
            page = PageName.CASE if found.is_case else PageName.ENTRIES
            self.shell.go(Place(page, record=found.id))

    def _lay_out(self) -> None:
        self.search_box.setPlaceholderText(translate("GivenOutPage", "Recipient, reason, case…"))
        self.search_box.setAccessibleName(translate("GivenOutPage", "Filter the rows"))
        self.search_box.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.addWidget(self.profiles)
        row.addWidget(self.search_box, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.whole)
        self.profiles.currentIndexChanged.connect(self._show)
        self.search_box.textChanged.connect(self._show)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(self.shell.wake)


def _title() -> str:
    return translate("GivenOutPage", "What was given out")


def _number(row: GivenOut) -> int:
    return row.number
