"""Sections that are only read: the lists on which the child stands, and the history."""

from caseapp.case_file import CaseFile, EntryLine, HistoryLine
from ui import wording
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech
from ui.pages.case.stood import linked, opened_here
from ui.words import translate


def lists_section(speech: Speech) -> Section:
    """Show the lists on which the child stands, with line and spelling."""
    return Section(
        name="lists",
        title=translate("CasePage", "Lists"),
        columns=_entry_columns(speech),
        rows=_entries,
        empty=translate("CasePage", "The child stands on no list."),
    )


def _entries(case: CaseFile) -> tuple[EntryLine, ...]:
    return (*opened_here(case), *case.entries)


def _entry_columns(speech: Speech) -> tuple[Column[EntryLine], ...]:
    return (
        Column(
            translate("CasePage", "List"),
            lambda line: line.list_title,
            width=24,
            least=16,
            stretch=True,
        ),
        Column(
            translate("CasePage", "Date"),
            lambda line: speech.date(line.list_date),
            width=12,
            fit=True,
        ),
        Column(translate("CasePage", "No."), lambda line: line.line, width=6),
        Column(
            translate("CasePage", "Name there"),
            lambda line: line.name_written,
            width=28,
            least=22,
        ),
        Column(
            translate("CasePage", "Linked"),
            lambda line: linked(speech, line),
            width=34,
            least=16,
        ),
    )


def history_section(speech: Speech) -> Section:
    """Show what was done in this case, newest first."""
    return Section(
        name="history",
        title=translate("CasePage", "History"),
        columns=_history_columns(speech),
        rows=_history,
        empty=translate("CasePage", "Nothing was changed since the case was opened."),
    )


def _history(case: CaseFile) -> tuple[HistoryLine, ...]:
    return tuple(reversed(case.history))


def _history_columns(speech: Speech) -> tuple[Column[HistoryLine], ...]:
    return (
        Column(
            translate("CasePage", "When"),
            lambda line: wording.moment(line.at),
            width=16,
        ),
        Column(translate("CasePage", "By"), lambda line: line.worker, width=12),
        Column(
            translate("CasePage", "What"),
            lambda line: wording.act(speech.words, line),
            stretch=True,
        ),
    )
