"""Who turns 18, or 16, within some days, by any birth record on file."""

import datetime as dt
import uuid
from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.adulthood import AGES, OF_AGE
from caseapp.coming_of_age import Coming, coming_of_age
from ui import wording
from ui.action_set import Handlers
from ui.commands import Command
from ui.exporting import shown_in
from ui.forms.editors import QuietBox
from ui.models.coming_columns import coming_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page, PageName, Place, Shell
from ui.sheets import ShownRows
from ui.widgets.days_box import DaysBox
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate


class ComingPage(Page):
    """One row per child; `Place.detail` may be the age to begin with. No case closes by it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("ComingPage", "Coming of age")
        self._heading = self.heading(title, Command.OPEN_SELECTED, Command.EXPORT_ROWS)
        self.age = QuietBox()
        self.age.setSizeAdjustPolicy(QuietBox.SizeAdjustPolicy.AdjustToContents)
        self.age.setAccessibleName(translate("ComingPage", "Which age"))
        for age in reversed(AGES):
            self.age.addItem(translate("ComingPage", "turns %n", age), age)
        self.days = DaysBox(shell.settings)
        self.table: RowTable[Coming] = RowTable(coming_columns(shell.words), self, key=_case_id)
        self.view = RowView(self.table, title)
        self.view.empty_text = translate("ComingPage", "Nobody does, by any birth record on file.")
        self._lay_out()
        self.age.activated.connect(self.refresh)
        self.days.changed.connect(self.refresh)
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ComingPage", "Coming of age")

    def show_place(self, place: Place) -> None:
        """Begin with the age that the place names."""
        if place.detail:
            self.age.setCurrentIndex(max(self.age.findData(int(place.detail)), 0))

    @Slot()
    def refresh(self) -> None:
        """Look through all birth records again."""
        self.days.show_chosen()
        today = dt.date.today()
        rows = self.shell.desk.read(coming_of_age, self._age(), self.days.days, today=today)
        self.table.set_rows(rows)
        self._heading.say(wording.of_all(len(rows), len(rows)))

    def commands(self) -> Handlers:
        """Open the case, or export the rows."""
        return {Command.OPEN_SELECTED: self._open_selected, Command.EXPORT_ROWS: self.export_rows}

    def asleep(self) -> Collection[Command]:
        """Nothing to open without a selected row."""
        return () if self.view.selected() else (Command.OPEN_SELECTED,)

    def shown_rows(self) -> ShownRows:
        """Give the children that are shown, and what was asked for."""
        told = f"{self.age.currentText()}, {self.days.currentText()}"
        return shown_in(self.view, "coming", translate("ComingPage", "Coming of age"), told=told)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the age."""
        return self._age()

    def restore(self, kept: object) -> None:
        """Take it up again."""
        self.age.setCurrentIndex(max(self.age.findData(kept), 0))
        self.refresh()

    def _age(self) -> int:
        return int(self.age.currentData() or OF_AGE)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.age)
        row.addWidget(self.days)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.view, 1)
        note = translate(
            "ComingPage",
            "A case stays open when the child comes of age. Every birth record on file counts.",
        )
        self.body.addWidget(label(note, "muted", wrap=True))

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: Coming) -> None:
        self.shell.trail = [one.case_id for one in self.table.shown_rows()]
        self.shell.go(Place(PageName.CASE, record=row.case_id))


def _case_id(row: Coming) -> uuid.UUID:
    return row.case_id
