"""The demo's job: a file of invented children, and what is printed from it."""

import datetime as dt
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.cases.index import rows
from caseapp.cases.model import CaseRow
from caseapp.cases.tally import standing_claims
from caseapp.demo import make_demo
from caseapp.demo.casework import WORKER
from caseapp.errors import FileNotWritable
from caseapp.lists.overview import lists
from caseapp.lists.summaries import ListSummary
from caseapp.review.candidates import all_items
from caseapp.workspace import Workspace
from db.codes import ListKind, TracingStatus
from exports.outgoing import Choices, PaperKind, Profile
from ui.cli.output import print_json, progress, say
from ui.papers.documents import paper_for
from ui.papers.saving import save_paper
from ui.papers.subject import Subject
from ui.places import DEMO_NAME
from ui.words import language, translate

PASSPHRASE = "demo"  # noqa: S105 - printed in the manual: the data is invented
SUMMARIES = 5


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What the demo's file holds, and the files that were written."""

    file: Path
    entries: int
    cases: int
    claims: int
    candidates: int
    files: tuple[Path, ...]


def demo(arguments: Namespace) -> int:
    """Make the demo in a folder."""
    report = make_demo_folder(arguments.folder)
    if arguments.json:
        print_json(
            {
                "file": report.file,
                "entries": report.entries,
                "cases": report.cases,
                "claims": report.claims,
                "candidates": report.candidates,
                "files": report.files,
            }
        )
        return 0
    for path in report.files:
        print(path)
    say(translate("Command line", "The passphrase of the demo is: demo"))
    return 0


def make_demo_folder(folder: Path) -> DemoReport:
    """Make the demo file if it is not there, and print from it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(folder) from error
    file = folder / DEMO_NAME
    if not file.exists():
        make_demo(file, progress=progress())
    with Workspace.open(file, PASSPHRASE, worker=WORKER) as workspace:
        return _print_from(workspace, folder)


def _print_from(workspace: Workspace, folder: Path) -> DemoReport:
    handed_over = next(one for one in workspace.read(lists) if one.kind == ListKind.HANDED_OVER)
    cases = workspace.read(rows)
    papers = [_ledger(workspace, handed_over, folder), *_summaries(workspace, cases, folder)]
    return DemoReport(
        file=workspace.path,
        entries=handed_over.entries,
        cases=len(cases),
        claims=workspace.read(standing_claims),
        candidates=len(workspace.read(all_items)),
        files=(workspace.path, *papers),
    )


def _ledger(workspace: Workspace, handed_over: ListSummary, folder: Path) -> Path:
    subject = Subject(PaperKind.LEDGER, handed_over.list_id)
    return _save(workspace, subject, folder / "ledger.pdf")


def _summaries(workspace: Workspace, cases: Sequence[CaseRow], folder: Path) -> list[Path]:
    """Print a few cases, those first on which something was determined."""
    told = sorted(cases, key=lambda row: (row.status == TracingStatus.OPEN, row.number))
    return [
        _save(workspace, Subject(PaperKind.CASE, row.case_id), folder / f"case-{row.number}.pdf")
        for row in told[:SUMMARIES]
    ]


def _save(workspace: Workspace, subject: Subject, path: Path) -> Path:
    """Save a paper of invented children, who need no protection: all that the file says."""
    choices = Choices(language(), Profile.FULL, photo=True)
    now = dt.datetime.now().astimezone()
    save_paper(workspace, paper_for(workspace, subject, choices, now), path)
    return path
