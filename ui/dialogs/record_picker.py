"""Picks any record by name: a line of a list, or a case."""

import uuid
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseapp.search.records import Record, find_records
from exports.words import Words
from ui import wording
from ui.desk import Desk
from ui.models.row_table import Column, RowTable
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

Find = Callable[[Any, str], Sequence[Record]]  # of a session, and of what was typed
SEARCH_AFTER = 250  # milliseconds without a key
ROWS = 4  # that are seen at once


class RecordPicker(QWidget):
    """A line to type a name into, and below it the records found."""

    changed = Signal()

    def __init__(self, title: str, desk: Desk, words: Words, find: Find = find_records) -> None:
        super().__init__()
        self._desk, self._words, self._find = desk, words, find
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(translate("RecordPicker", "Name in any spelling"))
        self.table: RowTable[Record] = RowTable(_columns(words), self, key=_id)
        self.view = RowView(self.table, translate("RecordPicker", "Records found"))
        self.nearly = label("", "muted", wrap=True)
        self.nearly.hide()
        self.view.setFixedHeight(self.view.verticalHeader().defaultSectionSize() * (ROWS + 1) + 8)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label(title, "fieldLabel"), self.line, self.view, self.nearly):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._timer.start)
        self._timer.timeout.connect(self.search)
        self.view.chosen.connect(self.changed)

    @property
    def record(self) -> Record | None:
        """The chosen record."""
        row = self.view.selected()
        return row if isinstance(row, Record) else None

    def take(self, record: Record) -> None:
        """Stand on a record that is known already."""
        self.line.setText(record.name)
        self.table.set_rows([record])
        self.nearly.hide()
        self.view.select(0)
        self.changed.emit()

    @Slot()
    def search(self) -> None:
        """Look for what stands in the line now; who is only nearly found is chosen by hand."""
        self._timer.stop()
        found = self._desk.read(self._find, self.line.text())
        slips = [(place, one.slip) for place, one in enumerate(found) if one.slip]
        self.table.set_rows(found)
        self.table.keep(None, {at: self._words.text(f"why.{slip}") for at, slip in slips})
        self.nearly.setText(wording.nearly_found(self.table.noted))
        self.nearly.setVisible(bool(slips))
        nothing = translate("RecordPicker", "No record has this name.")
        self.view.empty_text = nothing if self.line.text().strip() else ""
        if self.view.selected() is None and len(slips) < len(found):
            self.view.select(0)
        self.changed.emit()


def _columns(words: Words) -> tuple[Column[Record], ...]:
    return (
        Column(translate("RecordPicker", "Name"), _name, width=22, stretch=True, fit=True),
        Column(
            translate("RecordPicker", "Born"),
            lambda record: wording.date(words, record.birth_edtf),
            width=10,
        ),
        Column(translate("RecordPicker", "Where"), _where, width=22, least=15),
    )


def _name(record: Record) -> str:
    return record.name


def _where(record: Record) -> str:
    if not record.list_title:
        return translate("RecordPicker", "case {0}").format(record.case_number)
    return translate("RecordPicker", "{list}, line {line}").format(
        line=record.line, list=record.list_title
    )


def _id(record: Record) -> uuid.UUID:
    return record.id
