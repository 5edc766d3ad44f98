"""The columns in which the lines of a list are shown."""

from collections.abc import Callable

from caseapp.lists.summaries import EntryRow
from exports.words import Words
from ui import wording
from ui.models.column_kinds import date_column, region_column
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
    return (
        _line(),
        _name(),
        *later,
        _born(words),
        Column(translate("EntryColumns", "Case"), _case, width=11, least=11, name="case"),
        _status(words),
        _claimed(words, step),
        _region(words),
    )


def _line() -> Column[EntryRow]:
    def order(row: EntryRow) -> tuple[int, str]:
        return _by_number(row.line)

    title = translate("EntryColumns", "No.")
    return Column(
        title, lambda row: row.line, sort=order, width=6, fit=True, align=RIGHT, name="line"
    )


def _name() -> Column[EntryRow]:
    title = translate("EntryColumns", "Name as written")
    return Column(title, lambda row: row.name, width=34, least=26, stretch=True, name="name")


def _later(gone: Callable[[EntryRow], str]) -> Column[EntryRow]:
    def tone(row: EntryRow) -> str:
        return "waiting" if gone(row) else ""

    title = translate("EntryColumns", "Next version")
    return Column(title, gone, width=16, least=14, tone=tone, name="gone")


def _born(words: Words) -> Column[EntryRow]:
    title = translate("EntryColumns", "Born")
    return date_column(words, title, lambda row: row.birth_edtf, width=17, least=10, name="born")


def _case(row: EntryRow) -> str:
    return row.case_number


def _status(words: Words) -> Column[EntryRow]:
    def status(row: EntryRow) -> str:
        return wording.code(words, "tracing_status", row.status)

    def tone(row: EntryRow) -> str:
        return wording.TONES.get(row.status, "")

    title = translate("EntryColumns", "Our status")
    return Column(title, status, width=19, least=14, tone=tone, name="status")


def _claimed(words: Words, step: Callable[[EntryRow], str] | None) -> Column[EntryRow]:
    """Say the newest answer and what is to be done; in full who said it, as written."""

    def answer(row: EntryRow) -> str:
        said = wording.code(words, "claim_kind", row.answer) or row.answer_words
        return "; ".join(part for part in (said, step(row) if step else "") if part)

    def in_full(row: EntryRow) -> str:
        said = wording.claim(words, row.answer_party, row.answer)
        return _told(said, row.answer_words, step(row) if step else "")

    title = translate("EntryColumns", "Claimed, not checked")
    return Column(title, answer, width=30, least=20, tip=in_full)


def _region(words: Words) -> Column[EntryRow]:
    title = translate("EntryColumns", "Reported region")
    return region_column(words, title, lambda row: row.reported_region, width=18, name="region")


def _told(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _by_number(line: str) -> tuple[int, str]:
    """Order 2 before 10, and what is no number after the numbers."""
    return (int(line), "") if line.isdecimal() else (1 << 31, line)
