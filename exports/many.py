"""Many case summaries at once, drawn in processes: ReportLab draws one document at a time."""

import multiprocessing
import uuid
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from caseapp.case_file import CaseFile
from exports.case_summary import case_summary
from exports.locked import locked
from exports.outgoing import Choices, Printed

PROCESSES = 2
FEW = 12  # are drawn sooner than processes begin
WAITING = 8  # cases a process may have before it


@dataclass(frozen=True, slots=True)
class Drawn:
    """One paper of many."""

    case_id: uuid.UUID
    number: str
    journal_anchor: str
    pdf: bytes


def draw_many(
    cases: Iterable[CaseFile], count: int, choices: Choices, printed: Printed, password: str = ""
) -> Iterator[Drawn]:
    """Yield the papers of cases that are cut, in their order; others are read meanwhile."""
    with drawers(count) as pool:
        yield from drawn(cases, choices, printed, password, pool=pool)


@contextmanager
def drawers(count: int) -> Iterator[Executor | None]:
    """Give processes to draw in, or none for so few papers that these are drawn sooner."""
    if count <= FEW:
        yield None
        return
    begin = multiprocessing.get_context("spawn")  # a copy of a window with threads is not sound
    with ProcessPoolExecutor(PROCESSES, mp_context=begin) as pool:
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)


def drawn(
    cases: Iterable[CaseFile],
    choices: Choices,
    printed: Printed,
    password: str = "",
    *,
    pool: Executor | None,
) -> Iterator[Drawn]:
    """Yield the papers in their order, drawn in the processes or, without any, here."""
    orders = ((case, choices, printed, password) for case in cases)
    if pool is None:
        yield from (_draw(*order) for order in orders)
        return
    waiting: deque[Future[Drawn]] = deque()
    for order in orders:
        waiting.append(pool.submit(_draw, *order))
        if len(waiting) >= WAITING * PROCESSES:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _draw(case: CaseFile, choices: Choices, printed: Printed, password: str) -> Drawn:
    """Draw one case that is cut already; runs in another process."""
    pdf = case_summary(case, choices=choices, printed_by=printed.by, printed_at=printed.at)
    return Drawn(
        case.id, case.number, case.journal_anchor, locked(pdf, password) if password else pdf
    )
