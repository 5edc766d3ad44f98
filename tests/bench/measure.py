"""How a case is measured: it prepares once, then gives what is run and timed."""

import gc
import time
from collections.abc import Callable
from pathlib import Path

Work = Callable[[], object]
Case = Callable[[Path, int], Work]


def measured(case: Case, folder: Path, *, rows: int, runs: int) -> list[float]:
    """Prepare a case, warm it up once, and time each of its runs."""
    work = case(folder, rows)
    work()
    return [_timed(work) for _ in range(runs)]


def _timed(work: Work) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
