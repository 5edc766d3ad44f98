"""The ledger of a list: as figures, as JSON, as PDF."""

import datetime as dt
from argparse import Namespace
from collections.abc import Mapping

from caseapp.lists.ledger import ledger
from caseapp.lists.ledger_model import Ledger
from caseapp.lists.overview import list_id_of
from exports.words import words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table
from ui.saving import save_paper
from ui.words import language


def show_ledger(arguments: Namespace) -> int:
    """Show how the lines of a list stand; print the report where it is wanted."""
    now = dt.datetime.now().astimezone()
    with opened(arguments) as workspace:
        list_id = workspace.read(list_id_of, arguments.list)
        found = workspace.read(ledger, list_id, today=now.date())
        if arguments.pdf is not None:
            paper = _paper(found, workspace.worker, now)
            save_paper(workspace, list_id, arguments.pdf, paper, language=language())
    if arguments.json:
        print_json(_figures(found))
    else:
        _print_ledger(found)
    return 0


def _paper(found: Ledger, worker: str, now: dt.datetime) -> bytes:
    from exports.ledger_report import ledger_report  # noqa: PLC0415 - only paper needs ReportLab

    return ledger_report(found, language=language(), printed_by=worker, printed_at=now)


def _figures(found: Ledger) -> Mapping[str, object]:
    names = (
        "entries returned located under_preparation no_answer unconfirmed adult_now "
        "claimed_unconfirmed_percent computed_unconfirmed_percent"
    )
    return {name: getattr(found, name) for name in names.split()}


def _print_ledger(found: Ledger) -> None:
    catalogue = words(language())
    places = {
        "ledger.total": found.entries,
        "ledger.returned": found.returned,
        "ledger.located": found.located,
        "ledger.under_preparation": found.under_preparation,
        **{f"claim_kind.{kind}": count for kind, count in found.unconfirmed.items()},
        "claim_kind.no_response": found.no_answer,
        "ledger.adult_now": found.adult_now,
    }
    print_table([(catalogue.text(key), count) for key, count in places.items()])
