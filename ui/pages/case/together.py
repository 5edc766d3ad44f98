"""What the duplicates of a case say, read together with it: each record names its case."""

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from caseapp.case_file import CaseFile, read_cases
from caseapp.course.timeline import Event, records_told
from exports.timeline import event_what, when
from exports.words import Words
from ui.models.row_table import Column, RowTable
from ui.pages.case.panels import Panel
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Told:
    """One record of a duplicate, as the course of events tells it."""

    case_id: uuid.UUID
    number: str
    place: int
    event: Event


class TogetherPanel(Panel):
    """A table of all that the duplicates say, in the order of time; a row opens its case."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.table: RowTable[Told] = RowTable(_columns(shell.words), self, key=_key)
        title = translate("TogetherPanel", "From the cases set aside as duplicates of this one")
        self.view = RowView(self.table, title)
        self.view.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(label(title, "sectionTitle"))
        column.addWidget(self.view)
        self.setVisible(False)

    def show_case(self, case: CaseFile) -> None:
        """Read the duplicates, where there are any."""
        ids = [line.case_id for line in case.duplicates]
        others = self._shell.desk.read(read_cases, ids) if ids else ()
        rows = [
            Told(other.id, other.number, place, event)
            for other in others
            for place, event in enumerate(records_told(other))
        ]
        self.table.set_rows(rows)
        height = self.view.verticalHeader().defaultSectionSize() * min(len(rows), MOST_ROWS)
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + height + 2)
        self.setVisible(bool(rows))

    @Slot()
    def _open(self) -> None:
        row = self.view.selected()
        if isinstance(row, Told):
            self._shell.go(Place(PageName.CASE, record=row.case_id))


def _columns(words: Words) -> tuple[Column[Told], ...]:
    return (
        Column(translate("TogetherPanel", "Case"), lambda row: row.number, width=11, least=11),
        Column(translate("TogetherPanel", "When"), lambda row: when(row.event, words), width=16),
        Column(
            translate("TogetherPanel", "What it says"),
            lambda row: event_what(row.event, words),
            stretch=True,
        ),
    )


def _key(row: Told) -> tuple[uuid.UUID, int]:
    return row.case_id, row.place
