"""The page of match review over many pairs: opened, gone through, decided on."""

import random
import shutil
from functools import cache
from itertools import islice
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlmodel import Session, col, insert, select

from caseapp.lists.columns.headings import recognise
from caseapp.lists.execute import import_act, write_import
from caseapp.lists.files.workbook import scan
from caseapp.lists.model import ListHead
from caseapp.lists.plan import plan_import
from caseapp.matching.explain import explain
from caseapp.review.persons import persons_of_lines
from caseapp.review.reading import evidence_text
from caseapp.review.screening import screening_act
from caseapp.review.verdicts import decide
from caseapp.workspace import Workspace
from db.tables import CandidateRecord, ChildList, ListEntry
from tests.bench.large import PASSPHRASE, TODAY, filled, kept_folder
from tests.bench.measure import Work
from tests.bench.people import write_csv
from tests.bench.window import shown_window
from ui.commands.command import Command
from ui.main_window import MainWindow
from ui.shell import PageName, Place

PAIRS_OF_A_LINE = 10
SOUGHT = 19_500  # lines, at most: 195,000 pairs in a file of 35,000 rows
JUDGED = 1_500
TOLD = 50  # pairs that are compared in earnest; the others borrow their evidence
POOL = ListHead(kind="pool", title="Вигаданий банк даних", issuer="russia")
GRADES = ("strong", "possible", "possible", "cohort_only")
STORIES = ("names_kept", "names_kept", "sibling", "surname_replaced")
VERDICTS = ("different", "unsure", "same")


@cache
def paired(rows: int) -> Workspace:
    """Open a file of two lists, with ten pairs for each line sought and some verdicts."""
    folder = kept_folder() / f"pairs-{rows}"
    path = shutil.copytree(filled(rows).parent, folder) / filled(rows).name
    workspace = Workspace.open(path, PASSPHRASE, worker="bench")
    read = scan(write_csv(folder / "pool.csv", rows, seed=2))
    plan = workspace.read(plan_import, read, recognise(read), POOL, today=TODAY)
    workspace.write(import_act, write_import, plan, worker="bench")
    workspace.write(screening_act, _write_pairs)
    return workspace


def _write_pairs(session: Session) -> int:
    dice = random.Random(1)  # noqa: S311 - invented pairs need no secrets
    lists = session.exec(select(ChildList.id).order_by(col(ChildList.id))).all()
    ours, theirs = (
        session.exec(select(ListEntry.id).where(col(ListEntry.list_id) == one)).all()
        for one in lists
    )
    pairs = [
        (one, other) for one in ours[:SOUGHT] for other in dice.sample(theirs, PAIRS_OF_A_LINE)
    ]
    persons = persons_of_lines(session, {line for pair in pairs[:TOLD] for line in pair})
    told = [
        evidence_text(explain(persons[str(one)], persons[str(other)]).evidence)
        for one, other in pairs[:TOLD]
    ]
    rows = [
        {
            "left_entry_id": one,
            "right_entry_id": other,
            "left_list_id": lists[0],
            "right_list_id": lists[1],
            "rank": 1,
            "score": dice.uniform(5, 30),
            "probability": dice.random(),
            "grade": dice.choice(GRADES),
            "story": dice.choice(STORIES),
            "chance_rivals": 0.1,
            "evidence": dice.choice(told),
        }
        for one, other in pairs
    ]
    session.execute(insert(CandidateRecord), rows)
    _judge(session, len(pairs) // JUDGED)
    return len(pairs)


def _judge(session: Session, every: int) -> None:
    """Decide on pairs spread over the file; no line is judged the same child twice."""
    query = select(CandidateRecord.id, CandidateRecord.right_entry_id)
    pairs = session.exec(query.order_by(col(CandidateRecord.id))).all()
    seen = set()
    for number, (candidate_id, right) in enumerate(islice(pairs, 0, None, max(1, every))):
        verdict = VERDICTS[number % 3 if right not in seen else 0]
        decide(session, candidate_id, verdict, "вигадана підстава", worker="bench")
        seen.add(right)


def _on_the_page(folder: Path, rows: int) -> MainWindow:
    window = shown_window(folder, paired(rows))
    window.go(Place(PageName.REVIEW))
    QApplication.processEvents()
    return window


def _paint() -> None:
    """Lay out and paint what has changed, as the event loop does next."""
    QApplication.sendPostedEvents()


def bench_review_open_the_page(folder: Path, rows: int) -> Work:
    """Come from a page with nothing on it to the review until its first pair is painted."""
    window = _on_the_page(folder, rows)

    def run() -> None:
        window.go(Place(PageName.WELCOME))
        window.go(Place(PageName.REVIEW))
        _paint()

    return run


def bench_review_next_pair(folder: Path, rows: int) -> Work:
    """Go to the next pair until it is painted."""
    window = _on_the_page(folder, rows)

    def run() -> None:
        window.action_set[Command.NEXT].trigger()
        _paint()

    return run


def bench_review_decide(folder: Path, rows: int) -> Work:
    """Decide by one key until the pair after it is painted."""
    window = _on_the_page(folder, rows)

    def run() -> None:
        window.action_set[Command.UNSURE].trigger()
        _paint()

    return run
