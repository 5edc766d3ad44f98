"""The job of export: a case on paper, the rows of a list or of the journal as a table."""

import uuid
from argparse import Namespace

from caseapp import journal
from caseapp.case_file import HistoryLine
from caseapp.lists.overview import entries, list_id_of, lists
from caseapp.overviews.journal_records import recorded
from caseapp.workspace import Workspace
from exports.outgoing import Choices
from exports.table_profiles import table_profiles
from exports.words import words
from ui.cli.case_papers import export_cases
from ui.cli.documents import OF_ALL, SUBJECTS, export_document
from ui.cli.opening import opened
from ui.cli.output import progress, say
from ui.cli.paper import reader_of
from ui.models.entry_columns import entry_columns
from ui.models.journal_columns import journal_columns
from ui.papers.sheets import (
    CSV,
    XLSX,
    ShownRows,
    let_out,
    not_encrypted,
    rows_file,
    save_rows,
    without_private,
)
from ui.words import language, set_language, translate

ALL = 100_000_000
NAMED = (
    "case CASE... | list LIST_ID | journal | match CANDIDATE | request REQUEST_ID | "
    "transmittal LIST_ID | regions [LIST_ID] | photos [LIST_ID]"
)


def export(arguments: Namespace) -> int:
    """Write what is wanted to the file that was named."""
    records = arguments.records
    arguments.record = records[0] if len(records) == 1 else ""
    if arguments.what == "case":
        return export_cases(arguments)
    some = arguments.what not in (*OF_ALL, "journal")
    if len(records) > 1 or bool(records) < some or (records and arguments.what == "journal"):
        arguments.wrong_usage(NAMED)
    if arguments.what in SUBJECTS:
        return export_document(arguments)
    return _table(arguments)


def _table(arguments: Namespace) -> int:
    if arguments.out.suffix.lower() not in (CSV, XLSX):
        arguments.wrong_usage("--out OUT.xlsx | OUT.csv")
    if arguments.password_file is not None:
        arguments.wrong_usage("--password-file: PDF")
    if arguments.language in ("uk", "en"):
        set_language(arguments.language)
    with opened(arguments) as workspace:
        shown = _list(workspace, arguments.record) if arguments.record else _journal(workspace)
        _save(workspace, shown, arguments)
    say(not_encrypted(arguments.out))
    return 0


def _save(workspace: Workspace, shown: ShownRows, arguments: Namespace) -> None:
    ending = arguments.out.suffix.lower()
    choices = reader_of(arguments, Choices(language(), table_profiles(shown.kind)[0]))
    out = without_private(workspace, let_out(shown, choices))
    data = rows_file(out, ending, is_demo=workspace.is_demo, progress=progress())
    save_rows(workspace, out, arguments.out, data, choices)


def _list(workspace: Workspace, text: str) -> ShownRows:
    list_id = workspace.read(list_id_of, text)
    rows = workspace.read(entries, list_id)
    columns = entry_columns(words(language()))
    return ShownRows(
        "entries", _title(workspace, list_id), "", columns, rows, len(rows), str(list_id)
    )


def _title(workspace: Workspace, list_id: uuid.UUID) -> str:
    return next(one.title for one in workspace.read(lists) if one.list_id == list_id)


def _journal(workspace: Workspace) -> ShownRows:
    lines = workspace.read(journal.newest, limit=ALL)
    found = workspace.read(recorded, lines)

    def record(line: HistoryLine) -> str:
        return found[line.record].name if line.record in found else ""

    title = translate("JournalPage", "Journal")
    columns = journal_columns(words(language()), record)
    return ShownRows("journal", title, "", columns, lines, len(lines))
