"""The columns in which the journal is shown."""

from collections.abc import Callable

from caseapp.case_file import HistoryLine
from exports.words import Words
from ui import wording
from ui.models.columns import RIGHT, Column
from ui.words import translate


def journal_columns(
    words: Words, record: Callable[[HistoryLine], str]
) -> tuple[Column[HistoryLine], ...]:
    """Give number, moment, worker, record and what was done."""
    return (
        Column(
            translate("JournalColumns", "No."),
            lambda line: str(line.number),
            sort=lambda line: line.number,
            number=lambda line: line.number,
            width=7,
            align=RIGHT,
        ),
        Column(
            translate("JournalColumns", "When"),
            lambda line: wording.moment(line.at),
            sort=lambda line: line.at,
            width=17,
        ),
        Column(translate("JournalColumns", "Who"), lambda line: line.worker, width=22),
        Column(translate("JournalColumns", "Case or list"), record, width=22, least=11),
        Column(
            translate("JournalColumns", "What"),
            lambda line: wording.act(words, line),
            width=60,
            stretch=True,
        ),
    )
