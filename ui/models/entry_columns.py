"""The columns in which the lines of a list are shown."""

from collections.abc import Callable

from caseapp.lists.summaries import EntryRow
from caseapp.names.ordering import sort_key
from exports.words import Words
from ui import wording
from ui.models.columns import RIGHT, Column
from ui.words import translate

LATER = 2  # place of the column that is shown where lines are gone


def entry_columns(
    words: Words,
    step: Callable[[EntryRow], str] | None = None,
    gone: Callable[[EntryRow], str] | None = None,
) -> tuple[Column[EntryRow], ...]:
    """Give line, name, birth, region, our status, the newest answer and what is to be done.

    With `gone` the column at `LATER` says which lines the next version has no more.
    """
    later = () if gone is None else (_later(gone),)

    def region(row: EntryRow) -> str:
        return wording.region(words, row.reported_region)

    def answer(row: EntryRow) -> str:
        said = wording.code(words, "claim_kind", row.answer) or row.answer_words
        return "; ".join(part for part in (said, step(row) if step else "") if part)

    return (
        Column(
            translate("EntryColumns", "No."),
            lambda row: row.line,
            sort=lambda row: _by_number(row.line),
            width=6,
            fit=True,
            align=RIGHT,
            name="line",
        ),
        Column(
            translate("EntryColumns", "Name as written"),
            lambda row: row.name,
            sort=lambda row: sort_key(row.name),
            width=34,
            least=30,
            stretch=True,
            name="name",
        ),
        *later,
        Column(
            translate("EntryColumns", "Born"),
            lambda row: wording.date(words, row.birth_edtf),
            edtf=lambda row: row.birth_edtf,
            sort=lambda row: row.birth_edtf,
            width=17,
            least=10,
            name="born",
        ),
        Column(
            translate("EntryColumns", "Case"),
            lambda row: row.case_number,
            width=11,
            least=11,
            name="case",
        ),
        Column(
            translate("EntryColumns", "Our status"),
            lambda row: wording.code(words, "tracing_status", row.status),
            width=19,
            least=17,
            tone=lambda row: wording.TONES.get(row.status, ""),
            name="status",
        ),
        Column(
            translate("EntryColumns", "Claimed, not checked"),
            answer,
            width=30,
            least=26,
            tip=lambda row: _told(_claimed(words, row), step(row) if step else ""),
        ),
        Column(
            translate("EntryColumns", "Reported region"),
            region,
            sort=lambda row: sort_key(region(row)),
            width=18,
            name="region",
        ),
    )


def _later(gone: Callable[[EntryRow], str]) -> Column[EntryRow]:
    title = translate("EntryColumns", "Next version")
    return Column(
        title,
        gone,
        width=16,
        least=14,
        tone=lambda row: "waiting" if gone(row) else "",
        name="gone",
    )


def _told(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _claimed(words: Words, row: EntryRow) -> str:
    """Word who answers what; below it, the words of a reply's line as written."""
    said = wording.claim(words, row.answer_party, row.answer)
    return _told(said, row.answer_words)


def _by_number(line: str) -> tuple[int, str]:
    """Order 2 before 10, and what is no number after the numbers."""
    return (int(line), "") if line.isdecimal() else (1 << 31, line)
