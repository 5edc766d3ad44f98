"""How a case is measured: it prepares once, then gives what is run and timed."""

import gc
import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass
from os import times
from pathlib import Path

Work = Callable[[], object]
Case = Callable[..., Work]  # of a folder, and of a number of rows where its cost grows with them


@dataclass(frozen=True, slots=True)
class Timing:
    """One run: seconds of the clock, and of all processors, those of child processes included."""

    wall: float
    cpu: float


def grows(case: Case) -> bool:
    """Tell whether a case is measured for several numbers of rows."""
    return len(inspect.signature(case).parameters) > 1


def measured(case: Case, folder: Path, *rows: int, runs: int) -> list[Timing]:
    """Prepare a case, warm it up once, and time each of its runs."""
    work = case(folder, *rows)
    work()
    return [timed(work) for _ in range(runs)]


def timed(work: Work) -> Timing:
    """Time one run."""
    gc.collect()
    start, used = time.perf_counter(), _cpu()
    work()
    return Timing(time.perf_counter() - start, _cpu() - used)


def _cpu() -> float:
    children = times()
    return time.process_time() + children.children_user + children.children_system
