"""What was asked of others in all cases, and what is to be done: the overdue first."""

import datetime as dt
import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from caseapp.cases.requests import Standing
from caseapp.requests_due import RequestRow, requests
from db.codes import RequestKind
from ui import wording
from ui.action_set import Handlers
from ui.commands import Command
from ui.dialogs.letter import ask_letter
from ui.exporting import shown_in
from ui.models.request_columns import request_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.sheets import ShownRows
from ui.widgets.row_view import RowView
from ui.words import translate


class RequestsPage(Page):
    """One row per request or step; Enter opens its case."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("RequestsPage", "Requests and next steps")
        self._heading = self.heading(
            title, Command.OPEN_SELECTED, Command.LETTER, Command.EXPORT_ROWS
        )
        self._all: tuple[RequestRow, ...] = ()
        self.standings = QComboBox()
        self.standings.setAccessibleName(translate("RequestsPage", "Which requests"))
        self.standings.addItem(translate("RequestsPage", "All requests"), "")
        for one in (Standing.OVERDUE, Standing.OPEN, Standing.ANSWERED):
            word = wording.capital_code(shell.words, "request_standing", one.value)
            self.standings.addItem(word, one.value)
        self.standings.currentIndexChanged.connect(self._show)
        self.table: RowTable[RequestRow] = RowTable(
            request_columns(shell.words), self, key=_request_id
        )
        self.view = RowView(self.table, title)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)
        self.body.addWidget(self.standings)
        self.body.addWidget(self.view, 1)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("RequestsPage", "Requests")

    def show_place(self, place: Place) -> None:
        """Show those that stand as the place says."""
        found = self.standings.findData(place.detail)
        self.standings.setCurrentIndex(max(found, 0))

    def refresh(self) -> None:
        """Read the requests again."""
        today = dt.datetime.now().astimezone().date()
        self._all = self.shell.desk.read(requests, today)
        self._show()

    def commands(self) -> Handlers:
        """Open the case, or export the rows."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.EXPORT_ROWS: self.export_rows,
            Command.LETTER: self._ask_letter,
        }

    def shown_rows(self) -> ShownRows:
        """Give the requests that are shown."""
        title = translate("RequestsPage", "Requests and next steps")
        return shown_in(self.view, "requests", title, told=self.standings.currentText())

    def asleep(self) -> Collection[Command]:
        """Name what needs a chosen row."""
        row = self.view.selected()
        if row is None:
            return (Command.OPEN_SELECTED, Command.LETTER)
        return () if row.kind == RequestKind.REQUEST else (Command.LETTER,)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the selection."""
        row = self.view.selected()
        return row.id if row else None

    def restore(self, kept: object) -> None:
        """Select the same request."""
        self.view.select(self.table.place_of(kept))

    @Slot()
    def _show(self) -> None:
        wanted = self.standings.currentData()
        rows = [row for row in self._all if not wanted or row.standing == wanted]
        self.view.empty_text = (
            translate("RequestsPage", "No such request.")
            if self._all
            else translate("RequestsPage", "Nothing was asked yet. Add a request on a case.")
        )
        self.table.set_rows(rows)
        self._heading.say(wording.of_all(len(rows), len(self._all)))
        self.shell.wake()

    @Slot()
    def _open_selected(self) -> None:
        row = self.view.selected()
        if row is not None:
            self._open(row)

    @Slot()
    def _ask_letter(self) -> None:
        row = self.view.selected()
        if row is not None:
            ask_letter(self.shell, row.id, self)

    @Slot(object)
    def _open(self, row: RequestRow) -> None:
        self.shell.go(Place(PageName.CASE, record=row.case_id))


def _request_id(row: RequestRow) -> uuid.UUID:
    return row.id
