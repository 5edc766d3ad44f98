"""What was asked of others in all cases, and what is to be done: the overdue first."""

import datetime as dt
import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot

from caseapp.cases.requests import Standing
from caseapp.overviews.requests_due import RequestRow, requests
from db.codes import RequestKind
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs.letter import ask_letter
from ui.models.request_columns import request_columns
from ui.pages.table_page import CaseTablePage
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import Place, Shell
from ui.widgets.whole_box import WholeBox
from ui.words import translate


class RequestsPage(CaseTablePage[RequestRow]):
    """One row per request or step; Enter opens its case."""

    def __init__(self, shell: Shell) -> None:
        title = translate("RequestsPage", "Requests and next steps")
        columns = request_columns(shell.words)
        super().__init__(shell, title, columns, _request_id, Command.LETTER, Command.EXPORT_ROWS)
        self._all: tuple[RequestRow, ...] = ()
        self.standings = WholeBox()
        self.standings.setAccessibleName(translate("RequestsPage", "Which requests"))
        self.standings.addItem(translate("RequestsPage", "All requests"), "")
        for one in (Standing.OVERDUE, Standing.OPEN, Standing.ANSWERED):
            word = wording.capital_code(shell.words, "request_standing", one.value)
            self.standings.addItem(word, one.value)
        self.standings.currentIndexChanged.connect(self._show)
        self.stack(self.standings)

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
        """Word the letter of a request, too."""
        return {**super().commands(), Command.LETTER: self._ask_letter}

    def shown_rows(self) -> ShownRows:
        """Give the requests that are shown."""
        return shown_in(self.view, "requests", self.title, told=self.standings.currentText())

    def asleep(self) -> Collection[Command]:
        """Name what needs a chosen row."""
        row = self.selected()
        is_letter = row is not None and row.kind == RequestKind.REQUEST
        return super().asleep() if is_letter else (*super().asleep(), Command.LETTER)

    @Slot()
    def _show(self) -> None:
        wanted = self.standings.currentData()
        rows = [row for row in self._all if not wanted or row.standing == wanted]
        self.view.empty_text = (
            translate("RequestsPage", "No such request.")
            if self._all
            else translate("RequestsPage", "Nothing was asked yet. Add a request on a case.")
        )
        self.show_rows(rows, len(self._all))

    @Slot()
    def _ask_letter(self) -> None:
        row = self.selected()
        if row is not None:
            ask_letter(self.shell, row.id, self)


def _request_id(row: RequestRow) -> uuid.UUID:
    return row.id
