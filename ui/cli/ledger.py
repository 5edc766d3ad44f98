"""The ledger of a list: as figures, as JSON, as PDF, as XLSX."""

import datetime as dt
import uuid
from argparse import Namespace
from collections.abc import Mapping

from caseapp.dates import from_edtf
from caseapp.errors import NotUnderstood
from caseapp.lists.ledgers.ledger import ledger, ledger_of_all
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.overview import entries, entries_of_all, list_id_of
from caseapp.lists.summaries import EntryRow
from caseapp.workspace import Workspace
from exports.outgoing import Choices, PaperKind, Profile
from exports.profiles import cut
from exports.table_profiles import table_profiles
from exports.words import words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, say
from ui.cli.paper import reader_of, save_document
from ui.papers.documents import ALL
from ui.papers.sheets import Leaving, not_encrypted, save_table
from ui.papers.subject import Subject
from ui.words import language

LEDGER = "ledger"  # a code of `exported_table`


def show_ledger(arguments: Namespace) -> int:
    """Show how the lines of a list stand; print the report where it is wanted."""
    if bool(arguments.list) == arguments.all:
        arguments.wrong_usage("LIST_ID | --all")
    now = dt.datetime.now().astimezone()
    with opened(arguments) as workspace:
        found = counted(workspace, arguments, now.date())
        if arguments.pdf is not None:
            subject = Subject(PaperKind.LEDGER, found.list_id)
            save_document(workspace, found, subject, arguments)
        if arguments.xlsx is not None:
            save_sheets(workspace, found, arguments)
    if arguments.json:
        print_json(_figures(found))
    else:
        _print_ledger(found)
    return 0


def counted(workspace: Workspace, arguments: Namespace, today: dt.date) -> Ledger:
    """Count the list that was named, or all."""
    on = _day(arguments.on, today) if arguments.on else None
    if arguments.all:
        return workspace.read(ledger_of_all, today=today, on=on)
    list_id = workspace.read(list_id_of, arguments.list)
    return workspace.read(ledger, list_id, today=today, on=on)


def _day(text: str, today: dt.date) -> dt.date:
    date = from_edtf(text)
    if date.earliest is None or date.earliest != date.latest or date.earliest > today:
        raise NotUnderstood("date", text)
    return date.earliest


def save_sheets(workspace: Workspace, found: Ledger, arguments: Namespace) -> None:
    """Save summary, breakdowns and rows, as far as they go out, as a workbook."""
    from exports.ledger_sheets import ledger_sheets  # noqa: PLC0415 - slow; only exports need it
    from exports.spreadsheet import xlsx  # noqa: PLC0415 - likewise

    choices = reader_of(arguments, Choices(language(), table_profiles(LEDGER)[0]))
    rows = _rows(workspace, found.list_id) if choices.profile is Profile.FULL else None
    data = xlsx(ledger_sheets(cut(found, choices), rows, language()))
    leaving = Leaving(LEDGER, found.entries, str(found.list_id or ALL), choices)
    save_table(workspace, leaving, arguments.xlsx, data)
    say(not_encrypted(arguments.xlsx))


def _rows(workspace: Workspace, list_id: uuid.UUID | None) -> tuple[EntryRow, ...]:
    if list_id is None:
        return workspace.read(entries_of_all)
    return workspace.read(entries, list_id)


def _figures(found: Ledger) -> Mapping[str, object]:
    names = (
        "entries returned located under_preparation no_answer unread unconfirmed adult_now "
        "claimed_unconfirmed_percent computed_unconfirmed_percent left_out "
        "in_review"
    )
    return {name: getattr(found, name) for name in names.split()}


def _print_ledger(found: Ledger) -> None:
    catalogue = words(language())
    places = {
        "ledger.total": found.entries,
        "ledger.returned": found.returned,
        "ledger.located_determined": found.located_determined,
        "ledger.located_claimed": found.located_claimed,
        "ledger.under_preparation": found.under_preparation,
        **{f"claim_kind.{kind}": count for kind, count in found.unconfirmed.items()},
        **({"ledger.unread": found.unread} if found.unread else {}),
        "claim_kind.no_response": found.no_answer,
        **({"ledger.in_review": found.in_review} if found.in_review else {}),
        "ledger.adult_now": found.adult_now,
        "ledger.adults_taken_as_children": found.adults_taken_as_children,
    }
    print_table([(catalogue.text(key), count) for key, count in places.items()])
