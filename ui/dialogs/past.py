"""What was written into one record, and what was removed from the cases."""

import uuid
from functools import partial

from PySide6.QtWidgets import QWidget

from caseapp.case_file import HistoryLine
from caseapp.cases.written import act_of
from caseapp.undoing.past import can_put_back, put_back_as_before, record_history
from caseapp.undoing.removed import RemovedRecord, bring_back, removed_records
from exports.acts import act_sentence
from exports.words import Words
from ui import wording
from ui.desk import Desk
from ui.dialogs.rows import RowsDialog, RowsText, RowsWork
from ui.models.row_table import Column
from ui.words import translate


def past_dialog(
    desk: Desk, words: Words, about: uuid.UUID, record_id: uuid.UUID, parent: QWidget
) -> RowsDialog:
    """Show who wrote what into a record, and when; any value can be put back."""
    text = RowsText(
        title=translate("Past", "History of this record"),
        note=translate(
            "Past", "Choose a change to put back what stood there before it; that can be undone."
        ),
        empty=translate("Past", "Nothing was written into this record by hand."),
        deed=translate("Past", "&Put back what stood before"),
    )
    work = RowsWork(
        columns=_past_columns(words),
        key=_number,
        read=partial(desk.read, record_history, about, record_id),
        can=can_put_back,
        do=partial(_put_back, desk),
    )
    return RowsDialog(text, work, parent)


def removed_dialog(desk: Desk, words: Words, parent: QWidget) -> RowsDialog:
    """Show every record that was removed from a case; each can be brought back."""
    text = RowsText(
        title=translate("Past", "Removed records"),
        note=translate("Past", "Nothing is ever lost: choose a record to bring it back."),
        empty=translate("Past", "Nothing was removed."),
        deed=translate("Past", "&Bring back"),
    )
    work = RowsWork(
        columns=_removed_columns(words),
        key=_id,
        read=partial(desk.read, removed_records),
        can=_always,
        do=partial(_bring_back, desk),
    )
    return RowsDialog(text, work, parent)


def _put_back(desk: Desk, line: HistoryLine) -> None:
    desk.write(act_of, put_back_as_before, line.number)


def _bring_back(desk: Desk, record: RemovedRecord) -> None:
    desk.write(act_of, bring_back, record.kind, record.id)


def _past_columns(words: Words) -> tuple[Column[HistoryLine], ...]:
    return (
        Column(translate("Past", "When"), lambda line: wording.moment(line.at), width=17),
        Column(translate("Past", "Who"), lambda line: line.worker, width=20),
        Column(
            translate("Past", "What"),
            lambda line: wording.act(words, line),
            width=60,
            stretch=True,
        ),
    )


def _removed_columns(words: Words) -> tuple[Column[RemovedRecord], ...]:
    return (
        Column(translate("Past", "Removed"), lambda one: wording.moment(one.removed_at), width=17),
        Column(translate("Past", "Who"), lambda one: one.worker, width=18),
        Column(translate("Past", "Case"), lambda one: f"{one.number}  {one.name}", width=34),
        Column(
            translate("Past", "What it said"),
            lambda one: act_sentence(f"{one.kind}.added", one.data, words.language),
            width=46,
            stretch=True,
        ),
    )


def _number(line: HistoryLine) -> int:
    return line.number


def _id(one: RemovedRecord) -> uuid.UUID:
    return one.id


def _always(_one: RemovedRecord) -> bool:
    return True
