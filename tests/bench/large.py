"""A large list: read, written, opened, searched, screened."""

import datetime as dt
import shutil
import tempfile
from functools import cache
from itertools import cycle
from pathlib import Path

from caseapp.cases.index import rows as case_rows
from caseapp.checks.found import all_checks
from caseapp.dates import read_date
from caseapp.likely_cases.warm import likely_among, warm_cases
from caseapp.lists.columns.headings import recognise
from caseapp.lists.execute import import_act, write_import
from caseapp.lists.files.workbook import scan
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.model import ListHead
from caseapp.lists.overview import entries, lists
from caseapp.lists.plan import plan_import
from caseapp.lists.planned import ImportPlan
from caseapp.matching.model import WrittenName
from caseapp.matching.search import search
from caseapp.review.persons import persons_of_list
from caseapp.search.haystack import Haystack
from caseapp.workspace import Workspace
from db.keys import USUAL_COST, KeyCost
from tests.bench.measure import Work
from tests.bench.people import write_csv, write_xlsx
from tests.files import CHEAP

TODAY = dt.date(2025, 7, 1)
PASSPHRASE = "bench"
HEAD = ListHead(kind="handed_over", title="Вигаданий список", issuer="ukraine")


def _plan(workspace: Workspace, path: Path) -> ImportPlan:
    read = scan(path)
    return workspace.read(plan_import, read, recognise(read), HEAD, today=TODAY)


def _new(folder: Path, cost: KeyCost = USUAL_COST) -> Workspace:
    return Workspace.create(folder / "bench.caseapp", PASSPHRASE, worker="bench", cost=cost)


@cache
def _kept() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="caseapp-bench-filled-")


def kept_folder() -> Path:
    """Return the folder of the files that several cases open; it goes when the program ends."""
    return Path(_kept().name)


@cache
def filled(rows: int) -> Path:
    """Write a large list once for all cases that begin with it."""
    folder = kept_folder() / str(rows)
    folder.mkdir()
    with _new(folder) as workspace:
        plan = _plan(workspace, write_csv(folder / "list.csv", rows))
        workspace.write(import_act, write_import, plan, worker="bench")
        return workspace.path


@cache
def opened(rows: int) -> Workspace:
    """Open a large file for all cases that read it."""
    return Workspace.open(filled(rows), PASSPHRASE, worker="bench")


def bench_plan_an_xlsx(folder: Path, rows: int) -> Work:
    """Read a workbook into a plan."""
    workspace = _new(folder, CHEAP)
    path = write_xlsx(folder / "list.xlsx", rows)
    return lambda: _plan(workspace, path)


def bench_write_a_plan(folder: Path, rows: int) -> Work:
    """Write a plan into a new file each time; a cheap key, so that the writing is measured."""
    with _new(folder) as workspace:
        plan = _plan(workspace, write_csv(folder / "list.csv", rows))
    made = iter(range(1_000))

    def run() -> None:
        path = folder / f"{next(made)}.caseapp"
        with Workspace.create(path, PASSPHRASE, worker="bench", cost=CHEAP) as fresh:
            fresh.write(import_act, write_import, plan, worker="bench")

    return run


def bench_unlock_to_all_cases(folder: Path, rows: int) -> Work:
    """Unlock a file and read the rows of its list of cases."""
    path = shutil.copytree(filled(rows).parent, folder / "copy") / filled(rows).name

    def run() -> None:
        with Workspace.open(path, PASSPHRASE, worker="bench") as workspace:
            workspace.read(case_rows)

    return run


def bench_one_key_in_the_search_box(_folder: Path, rows: int) -> Work:
    """Filter all rows in memory by a half-typed name, without the repaint."""
    haystack = Haystack([row.search_text for row in opened(rows).read(case_rows)])
    typed = cycle("вигад ол"[:end] for end in range(8, 0, -1))
    return lambda: haystack.find(next(typed))


def bench_one_key_with_what_is_nearly_typed_so(_folder: Path, rows: int) -> Work:
    """Find by a name that grows letter by letter, with a slip in it, and what is nearly so."""
    haystack = Haystack([row.search_text for row in opened(rows).read(case_rows)])
    name = "Вигаддадинко Олена"
    typed = cycle(name[:end] for end in range(1, len(name) + 1))

    def run() -> None:
        text = next(typed)
        haystack.find(text)
        haystack.nearly(text)

    return run


def bench_read_the_lines_of_a_list(_folder: Path, rows: int) -> Work:
    """Read every line of a list as its page shows it."""
    workspace = opened(rows)
    (one,) = workspace.read(lists)
    return lambda: workspace.read(entries, one.list_id)


def bench_count_a_ledger(_folder: Path, rows: int) -> Work:
    """Count the lines of a list by what became of them."""
    workspace = opened(rows)
    (one,) = workspace.read(lists)
    return lambda: workspace.read(ledger, one.list_id, today=TODAY)


def bench_check_all_cases(_folder: Path, rows: int) -> Work:
    """Ask every check of every case."""
    workspace = opened(rows)
    return lambda: workspace.read(all_checks, TODAY)


def bench_screen_339_names(_folder: Path, rows: int) -> Work:
    """Compare 339 children with the large list, all evidence."""
    workspace = opened(rows)
    (one,) = workspace.read(lists)
    pool = workspace.read(persons_of_list, one.list_id)
    sought = pool[:: max(1, len(pool) // 339)][:339]
    return lambda: search(sought, pool, top=10)


def bench_look_for_duplicates_in_cases_made_ready(_folder: Path, rows: int) -> Work:
    """Look which cases a typed name may be, once all cases are ready."""
    workspace = opened(rows)
    warm = workspace.read(warm_cases)
    name, birth = WrittenName("Вигаддаденко", "Олена", "Іванівна"), read_date("01.02.2010")
    return lambda: workspace.read(likely_among, warm, name, birth)
