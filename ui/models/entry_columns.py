"""The columns in which the lines of a list are shown."""

from collections.abc import Callable

from caseapp.lists.model import EntryRow
from caseapp.names.ordering import sort_key
from exports.words import Words
from ui import wording
from ui.models.columns import RIGHT, Column
from ui.words import translate


def entry_columns(
    words: Words, step: Callable[[EntryRow], str] | None = None
) -> tuple[Column[EntryRow], ...]:
    """Give line, name as written, birth, region, our status and the other side's answer."""

    def region(row: EntryRow) -> str:
        return wording.region(words, row.reported_region)

    return (
        Column(
            translate("EntryColumns", "No."),
            lambda row: row.line,
            sort=lambda row: _by_number(row.line),
            width=6,
            fit=True,
            align=RIGHT,
        ),
        Column(
            translate("EntryColumns", "Name as written"),
            lambda row: row.name,
            sort=lambda row: sort_key(row.name),
            width=29,
            least=20,
            stretch=True,
        ),
        Column(
            translate("EntryColumns", "Born"),
            lambda row: wording.date(words, row.birth_edtf),
            edtf=lambda row: row.birth_edtf,
            sort=lambda row: row.birth_edtf,
            width=17,
            least=10,
        ),
        Column(
            translate("EntryColumns", "Reported region"),
            region,
            sort=lambda row: sort_key(region(row)),
            width=18,
        ),
        Column(translate("EntryColumns", "Case"), lambda row: row.case_number, width=11, least=11),
        Column(
            translate("EntryColumns", "Our status"),
            lambda row: wording.code(words, "tracing_status", row.status),
            width=19,
            least=14,
            tone=lambda row: wording.TONES.get(row.status, ""),
        ),
        Column(
            translate("EntryColumns", "Claimed, not checked"),
            lambda row: wording.code(words, "claim_kind", row.answer) or row.answer_words,
            width=24,
            least=12,
            tip=lambda row: _claimed(words, row),
        ),
        *([_next_step(step)] if step else ()),
    )


def _next_step(step: Callable[[EntryRow], str]) -> Column[EntryRow]:
    return Column(translate("EntryColumns", "Next step"), step, width=26, least=14)


def _claimed(words: Words, row: EntryRow) -> str:
    """Word who answers what; below it, the words of a reply's line as written."""
    said = wording.claim(words, row.answer_party, row.answer)
    return "\n".join(part for part in (said, row.answer_words) if part)


def _by_number(line: str) -> tuple[int, str]:
    """Order 2 before 10, and what is no number after the numbers."""
    return (int(line), "") if line.isdecimal() else (1 << 31, line)
