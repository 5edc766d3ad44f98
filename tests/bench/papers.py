"""Paper: summaries of one case and of 339, the ledger of 339 lines."""

import datetime as dt
import itertools
from dataclasses import replace
from pathlib import Path

from caseapp.case_file import CaseFile, read_case
from caseapp.cases.index import rows as case_rows
from caseapp.demo import PASSPHRASE, make_demo
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.overview import lists
from caseapp.progress import SILENT
from caseapp.workspace import Workspace
from exports.case_summary import case_summary
from exports.ledger_report import ledger_report
from exports.outgoing import Choices, Profile
from exports.render import page_count
from tests.bench.measure import Work
from ui.papers.batch import Order, print_many

NOW = dt.datetime(2025, 7, 1, 12, tzinfo=dt.UTC)


def demo(folder: Path) -> Workspace:
    """Open a demo of its own."""
    make_demo(folder / "demo.caseapp")
    return Workspace.open(folder / "demo.caseapp", PASSPHRASE, worker="bench")


def bench_open_a_case(folder: Path) -> Work:
    """Read one case whole."""
    workspace = demo(folder)
    case_id = workspace.read(case_rows)[0].case_id
    return lambda: workspace.read(read_case, case_id)


def bench_print_two_pages(folder: Path) -> Work:
    """Make the short PDF of the fullest case."""
    with demo(folder) as workspace:
        cases = [workspace.read(read_case, row.case_id) for row in workspace.read(case_rows)[:30]]
    case = max(cases, key=lambda one: len(_printed(one, short=True)))
    if page_count(_printed(case, short=True)) != 2:
        raise ValueError(case.number)
    return lambda: _printed(case, short=True)


def bench_print_a_case_in_full(folder: Path) -> Work:
    """Make the full PDF of one case."""
    with demo(folder) as workspace:
        case = workspace.read(read_case, workspace.read(case_rows)[0].case_id)
    return lambda: _printed(case)


def bench_print_339_cases_into_one_file(folder: Path) -> Work:
    """Read 339 cases, make their full PDFs in two processes, put them together and save them."""
    return _batch(folder, one_file=True)


def bench_print_339_cases_into_a_folder(folder: Path) -> Work:
    """Read 339 cases, make their full PDFs in two processes, each a file."""
    return _batch(folder, one_file=False)


def _batch(folder: Path, *, one_file: bool) -> Work:
    workspace = demo(folder)
    ids = [row.case_id for row in workspace.read(case_rows)]
    choices = Choices("uk", Profile.FULL, photo=True)
    numbers = itertools.count()

    def run() -> int:
        path = folder / f"{next(numbers)}.pdf"
        return print_many(workspace, Order(ids, choices, path, one_file), SILENT)

    return run


def _printed(case: CaseFile, *, short: bool = False) -> bytes:
    choices = replace(Choices("uk", Profile.FULL, photo=True), short=short)
    return case_summary(case, choices=choices, printed_by="bench", printed_at=NOW)


def bench_print_the_ledger_of_339(folder: Path) -> Work:
    """Count the lines of a list and make its PDF."""
    workspace = demo(folder)
    list_id = workspace.read(lists)[0].list_id

    def run() -> bytes:
        found = workspace.read(ledger, list_id, today=NOW.date())
        return ledger_report(found, language="uk", printed_by="bench", printed_at=NOW)

    return run
