"""The answers to one line, the oldest first: who said what and when, in whose words."""

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.lines.unread import UnreadAnswer
from caseapp.lists.entry_states import EntryState, LineAnswer
from caseapp.lists.summaries import EntryRow
from exports.words import Words
from ui import wording
from ui.models.row_table import Column, RowTable
from ui.pages.entry.states import next_step
from ui.widgets.elided import ElidedLabel
from ui.widgets.row_view import RowView
from ui.words import translate

ROWS = 3  # that are seen at once


@dataclass(frozen=True, slots=True)
class Row:
    """An answer as a row: read, or not recognised yet."""

    id: uuid.UUID  # of the claim, else of the reply's line
    date: str
    party: str
    claim: str
    words: str
    said_in: str
    remark: str
    answer: LineAnswer | None
    unread: UnreadAnswer | None


class Answers(QWidget):
    """Title, next step and the answers of the chosen line."""

    chosen = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._title = ElidedLabel("", "sectionTitle")
        self.table: RowTable[Row] = RowTable(_columns(), self, key=_id)
        self.view = RowView(self.table, translate("EntryAnswers", "Answers to the line"))
        self.view.empty_text = translate("EntryAnswers", "No answer from any party.")
        self.view.setFixedHeight(self.view.verticalHeader().defaultSectionSize() * (ROWS + 1) + 8)
        self.view.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.view)
        self.view.sort_by(-1)

    @property
    def row(self) -> Row | None:
        """The chosen answer, or the only one."""
        rows = self.table.shown_rows()
        found = self.view.selected()
        if isinstance(found, Row):
            return found
        return rows[0] if len(rows) == 1 else None

    def show_line(self, line: EntryRow | None, state: EntryState, days: int | None) -> None:
        """Show the answers to a line."""
        self.setVisible(line is not None)
        if line is None:
            self.table.set_rows(())
            return
        title = translate("EntryAnswers", "Line {line}, {name}").format(
            line=line.line, name=line.name
        )
        step = next_step(state, days)
        self._title.setText(f"{title}  ·  {step}" if step else title)
        kept = self.view.selected()
        self.table.set_rows(rows_of(state, self._words))
        self.view.select(self.table.place_of(kept.id) if isinstance(kept, Row) else -1)


def rows_of(state: EntryState, words: Words) -> list[Row]:
    """Give the answers as rows, the newest last, and those that were not recognised after them."""
    read = [_read(state, one, words) for one in state.answers]
    return [*read, *(_unread(one, words) for one in state.unread)]


def _read(state: EntryState, answer: LineAnswer, words: Words) -> Row:
    claim = wording.code(words, "claim_kind", answer.kind)
    region = wording.region(words, answer.region)
    return Row(
        id=answer.claim_id,
        date=wording.date(words, answer.date.edtf),
        party=wording.party(words, answer.party),
        claim=", ".join(part for part in (claim, region) if part),
        words=f"«{answer.words}»" if answer.words else "",
        said_in=_place(answer.list_title, answer.line),
        remark="; ".join(_remarks(state, answer, words)),
        answer=answer,
        unread=None,
    )


def _remarks(state: EntryState, answer: LineAnswer, words: Words) -> list[str]:
    said = []
    if answer.contradicts:
        days = (state.answers[place].date.edtf for place in answer.contradicts)
        told = ", ".join(wording.date(words, day) for day in dict.fromkeys(days))
        said.append(translate("EntryAnswers", "contradicts the answer of {0}").format(told))
    if answer.said_again:
        said.append(translate("EntryAnswers", "said again"))
    if answer.is_corrected:
        said.append(translate("EntryAnswers", "corrected by us"))
    return said


def _unread(one: UnreadAnswer, words: Words) -> Row:
    return Row(
        id=one.entry_id,
        date=wording.date(words, one.date_edtf),
        party="",
        claim=translate("EntryAnswers", "not recognised"),
        words=f"«{one.words}»",
        said_in=_place(one.list_title, one.line),
        remark=translate("EntryAnswers", "say what it claims (F9)"),
        answer=None,
        unread=one,
    )


def _place(title: str, line: str) -> str:
    if not title:
        return ""
    return translate("EntryAnswers", "{list}, No. {line}").format(list=title, line=line)


def _columns() -> tuple[Column[Row], ...]:
    return (
        Column(translate("EntryAnswers", "Date"), lambda row: row.date, width=12, least=10),
        Column(translate("EntryAnswers", "Party"), lambda row: row.party, width=16, least=8),
        Column(
            translate("EntryAnswers", "Claimed, not checked"),
            lambda row: row.claim,
            width=28,
            least=16,
            tone=lambda row: "against" if row.answer and row.answer.contradicts else "",
        ),
        Column(
            translate("EntryAnswers", "In its own words"),
            lambda row: row.words,
            width=30,
            least=14,
            stretch=True,
        ),
        Column(translate("EntryAnswers", "Remark"), lambda row: row.remark, width=40, least=30),
        Column(translate("EntryAnswers", "Said in"), lambda row: row.said_in, width=20, least=6),
    )


def _id(row: Row) -> uuid.UUID:
    return row.id
