"""`python -m tests.bench.matching_growth`: how the matcher's cost grows, and what its keys lose.

Slices of one invented register are searched; WRatio compares the same names in the same run.
"""

import argparse
import os
import platform
import resource
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from caseapp.matching.model import Candidate, Person
from caseapp.matching.pool import Pool, prepare
from caseapp.matching.search import search
from caseapp.matching.tables import read_persons
from tests.bench.matching_changes import KINDS
from tests.bench.matching_sets import make_set
from tests.bench.measure import Timing, timed
from tests.bench.ratios import ratios
from tests.caseapp.matching.exhaustive import exhaustive

_SEED = 7
_SOUGHT = 19_546
_LIST = 339
_RATIOS = 34  # of the list, that WRatio compares: it takes too long for all
_TOP = 10


def main() -> int:
    """Print a line for each size, then what an exhaustive search finds besides."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as folder:
        make_set(Path(folder), _SEED, each=-(-_SOUGHT // len(KINDS)), rows=max(arguments.rows))
        sought, register = (read_persons(Path(folder) / f"{s}.csv") for s in ("sought", "pool"))
    print(f"{os.cpu_count()} cores, {platform.machine()}; seconds of the clock / of all processors")
    print(f"{'rows':>8} {'ready':>15} {'one':>15} {_LIST:>15} {'of WRatio':>10} {'peak MB':>8}")
    for rows in sorted(arguments.rows):
        pool = _line(sought, register[:rows])
    _loss(sought[: arguments.slice], pool)
    if arguments.whole:
        taken = timed(lambda: search(sought[:_SOUGHT], pool, top=_TOP, evidence=False))
        print(f"{_SOUGHT} sought: {_shown(taken)}, peak {_peak():.0f} MB, {_load()}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.bench.matching_growth", description=__doc__)
    parser.add_argument("rows", nargs="*", type=int, default=[3_500, 35_000, 350_000, 700_000])
    parser.add_argument("--slice", type=int, default=300, help="sought exhaustively (300)")
    parser.add_argument("--whole", action="store_true", help=f"search for all {_SOUGHT} as well")
    return parser.parse_args()


def _line(sought: Sequence[Person], people: Sequence[Person]) -> Pool:
    """Measure one size of the pool."""
    pools: list[Pool] = []
    ready = timed(lambda: pools.append(prepare(people)))
    (pool,) = pools
    one = _median(lambda: search(sought[400:401], pool, top=_TOP), 7)
    many = _median(lambda: search(sought[:_LIST], pool, top=_TOP), 3)
    theirs = timed(lambda: ratios(sought[:_RATIOS], people)).cpu * _LIST / _RATIOS
    said = " ".join(f"{_shown(one):>15}" for one in (ready, one, many))
    print(
        f"{len(people):>8} {said} {theirs / many.cpu:>9.1f}x {_peak():>8.0f} {_load()}", flush=True
    )
    return pool


def _median(work: Callable[[], object], runs: int) -> Timing:
    work()
    return sorted((timed(work) for _ in range(runs)), key=lambda one: one.cpu)[runs // 2]


def _shown(taken: Timing) -> str:
    return f"{taken.wall:.3f}/{taken.cpu:.3f}"


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _load() -> str:
    return f"load {os.getloadavg()[0]:.1f}"


def _loss(sought: Sequence[Person], pool: Pool) -> None:
    """Print how much of what an exhaustive search finds the keys lead to."""
    found: list[list[Candidate]] = []
    ways = (search, exhaustive)
    taken = [timed(lambda w=w: found.append(w(sought, pool, top=_TOP))) for w in ways]
    keyed, every = ({(c.left, c.right): c for c in one} for one in found)
    same = sum(keyed.get(pair) == candidate for pair, candidate in every.items())
    print(f"{len(sought)} sought by keys {_shown(taken[0])}, exhaustively {_shown(taken[1])}: "
          f"{len(every)} pairs, {len(keyed.keys() & every.keys()) / len(every):.2%} found by keys, "
          f"{same / len(every):.2%} with the same figures and evidence")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
