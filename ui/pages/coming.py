"""Who turns 18, or 16, within some days, by any birth record on file."""

import datetime as dt
import uuid

from PySide6.QtCore import Slot

from caseapp.course.adulthood import AGES, OF_AGE
from caseapp.overviews.coming_of_age import Coming, coming_of_age
from ui.commands.command import Command
from ui.models.coming_columns import coming_columns
from ui.pages.table_page import CaseTablePage
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import Place, Shell
from ui.widgets.days_box import DaysBox
from ui.widgets.labels import label
from ui.widgets.quiet_box import QuietBox
from ui.words import translate


class ComingPage(CaseTablePage[Coming]):
    """One row per child; `Place.detail` may be the age to begin with. No case closes by it."""

    def __init__(self, shell: Shell) -> None:
        title = translate("ComingPage", "Coming of age")
        super().__init__(shell, title, coming_columns(shell.words), _case_id, Command.EXPORT_ROWS)
        self.age = QuietBox()
        self.age.setSizeAdjustPolicy(QuietBox.SizeAdjustPolicy.AdjustToContents)
        self.age.setAccessibleName(translate("ComingPage", "Which age"))
        for age in reversed(AGES):
            self.age.addItem(translate("ComingPage", "turns %n", age), age)
        self.days = DaysBox(shell.settings)
        self.view.empty_text = translate("ComingPage", "Nobody does, by any birth record on file.")
        self.stack(self.age, self.days)
        note = translate(
            "ComingPage",
            "A case stays open when the child comes of age. Every birth record on file counts.",
        )
        self.body.addWidget(label(note, "muted", wrap=True))
        self.age.activated.connect(self.refresh)
        self.days.changed.connect(self.refresh)

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
        self.show_rows(rows, len(rows))

    def shown_rows(self) -> ShownRows:
        """Give the children that are shown, and what was asked for."""
        told = f"{self.age.currentText()}, {self.days.currentText()}"
        return shown_in(self.view, "coming", self.title, told=told)

    def kept(self) -> object:
        """Keep the age."""
        return self._age()

    def restore(self, kept: object) -> None:
        """Take it up again."""
        self.age.setCurrentIndex(max(self.age.findData(kept), 0))
        self.refresh()

    def _age(self) -> int:
        return int(self.age.currentData() or OF_AGE)


def _case_id(row: Coming) -> uuid.UUID:
    return row.case_id
