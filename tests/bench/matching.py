"""`python -m tests.bench.matching FOLDER`: the matcher's figures, beside those of its peers.

FOLDER holds evaluate.py, synthetic/{sought,pool,truth}.csv and, if at hand, pairs.csv. Peers are
RapidFuzz's WRatio on transliterated names and, where it is installed, nomenklatura.
"""

import argparse
import contextlib
import csv
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from caseapp.matching.pool import prepare
from caseapp.matching.reasons import Grade
from caseapp.matching.search import search
from caseapp.matching.tables import compare_tables, read_persons
from tests.bench.matching_calibration import UNSEEN, pooled, proved, proved_of, reliability
from tests.bench.matching_names import name_tables
from tests.bench.matching_pairs import (
    Scorer,
    bare,
    by_nomenklatura,
    by_ratio,
    hard_negatives,
    ours,
    read_pairs,
    write_rows,
)
from tests.bench.matching_sets import make_set
from tests.bench.matching_ties import ties
from tests.bench.ratios import ratios

T = TypeVar("T")
_SEEDS = (101, 102)  # of sets that nothing was fitted on
_TOP = 50


def main() -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(prog="tests.bench.matching", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=_PARTS, help="print one part; all take half an hour")
    arguments = parser.parse_args()
    print(f"{os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}")
    for name, part in _PARTS.items():
        if arguments.only in (None, name):
            with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as made:
                part(arguments.folder, Path(made))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB")
    return 0


def _say(title: str, text: str = "") -> None:
    print(f"\n== {title}\n{text}".rstrip(), flush=True)


def _evaluated(folder: Path, mode: str, found: Path, truth: Path) -> str:
    command = [sys.executable, str(folder / "evaluate.py"), mode, str(found), str(truth)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _ranking(folder: Path, data: Path, made: Path) -> None:
    """Compare one set; print recall, false leads, grades and how far probabilities hold."""
    found = made / "candidates.csv"
    compare_tables(data / "sought.csv", data / "pool.csv", found, top=_TOP)
    _say(f"ranking, {data.name}", _evaluated(folder, "ranking", found, data / "truth.csv"))
    _say("grades", _grades(found, data))
    _say("misses", _misses(found, data))
    held = proved(found, data / "truth.csv")
    _say("what was said of each pair, and what proved", reliability(held))


def _unseen(folder: Path, made: Path) -> None:
    """Make sets that nobody has seen, and measure them alike."""
    for seed in _SEEDS:
        data = made / f"seed {seed}"
        data.mkdir()
        make_set(data, seed)
        _ranking(folder, data, made)


def _given(folder: Path, made: Path) -> None:
    """Measure the set of the field."""
    _ranking(folder, folder / "synthetic", made)


def _calibration(_folder: Path, _made: Path) -> None:
    """Print how far probabilities hold where some of the sought are nowhere in the pool."""
    parts = list(proved_of(UNSEEN))
    for share in sorted({share for share, _ in parts}, reverse=True):
        own = pooled(part for of, part in parts if of == share)
        taken = ", ".join(f"{one:.3f}" for one in own.shares)
        _say(f"unseen sets, {share:.0%} of the sought in the pool, taken for {taken}",
             reliability(own))  # fmt: skip
    _say("all these unseen sets", reliability(pooled(part for _, part in parts)))


def _grades(found: Path, data: Path) -> str:
    """Give for each kind how many children have their best row in each grade, and how many tie."""
    truth = {row["sought_id"]: row for row in _rows(data / "truth.csv")}
    rows = [row for row in _rows(found) if row["left_id"] in truth]
    right: dict[str, str] = {}
    best: dict[str, dict[str, str]] = {}
    for row in rows:
        best.setdefault(row["left_id"], row)
        if row["right_id"] == truth[row["left_id"]]["pool_id"]:
            right[row["left_id"]] = row["score"]
    ties = Counter(
        truth[row["left_id"]]["kind"]
        for row in rows
        if row["score"] == right.get(row["left_id"]) == best[row["left_id"]]["score"]
        and row["right_id"] != truth[row["left_id"]]["pool_id"]
    )
    graded = Counter((truth[name]["kind"], row["grade"]) for name, row in best.items())
    lines_ = [f"{'kind':22}" + "".join(f"{grade:>15}" for grade in Grade) + f"{'even rivals':>15}"]
    for kind in sorted({row["kind"] for row in truth.values()}):
        counts = "".join(f"{graded[kind, grade]:15}" for grade in Grade)
        lines_.append(f"{kind:22}{counts}{ties[kind]:15}")
    return "\n".join(lines_)


def _misses(found: Path, data: Path) -> str:
    """Tell of the children whose own row is not first alone, how many nothing could decide."""
    truth = _rows(data / "truth.csv")
    right = {row["sought_id"]: row["pool_id"] for row in truth}
    scores: dict[str, list[tuple[float, str]]] = {name: [] for name in right}
    for row in _rows(found):
        if row["left_id"] in right:
            scores[row["left_id"]].append((float(row["score"]), row["right_id"]))
    missed = {name for name, rows in scores.items() if _first(rows) != [right[name]]}
    sought, pool = (read_persons(data / f"{side}.csv") for side in ("sought", "pool"))
    return ties(sought, prepare(pool), truth, missed)


def _first(rows: Sequence[tuple[float, str]]) -> list[str]:
    best = max(rows, default=(0.0, ""))[0]
    return [name for score, name in rows if score == best]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _timed(work: Callable[[], T]) -> tuple[T, str, float]:
    wall, used = time.perf_counter(), time.process_time()
    found = work()
    seconds, used = time.perf_counter() - wall, time.process_time() - used
    return found, f"{seconds:8.3f} s, {used:8.3f} s of processor", seconds


def _speed(folder: Path, _made: Path) -> None:
    """Time 339 and all sought, one search, and WRatio on the same names."""
    data = folder / "synthetic"
    sought, people = (read_persons(data / f"{side}.csv") for side in ("sought", "pool"))
    pool, said, _ = _timed(lambda: prepare(people))
    lines = [f"prepare a pool of {len(people)}: {said}"]
    for title, some in (
        ("339", sought[:339]),
        ("339 again", sought[:339]),
        ("one", sought[400:401]),
    ):
        _, said, ours = _timed(lambda some=some: search(some, pool, top=10))
        lines.append(f"{title} with explanations: {said}")
        if title == "339":
            base = ours
    everyone = [*sought, *people][:19_546]
    _, said, _ = _timed(lambda: search(everyone, pool, top=10, evidence=False))
    lines.append(f"{len(everyone)} without explanations: {said}")
    _, said, theirs = _timed(lambda: ratios(sought[:339], people))
    lines.append(f"339 by WRatio, names alone: {said}; {theirs / base:.1f} times ours")
    _say("speed", "\n".join(lines))


def _pairs(folder: Path, made: Path) -> None:
    """Score pairs of names, with birth dates and without, hard ones too, by all scorers."""
    if not (folder / "pairs.csv").exists():
        return
    counted = read_pairs(folder / "pairs.csv")
    _say("pairs, with birth dates", _scored(folder, made, counted, ours))
    scorers = [("", ours), (", WRatio", by_ratio)]
    theirs = by_nomenklatura()
    scorers += [(", nomenklatura logic-v2", theirs)] if theirs else []
    for title, scorer in scorers:
        _say(f"pairs, names only{title}", _scored(folder, made, bare(counted), scorer))
        lines = [
            _scored(folder, made, rows, scorer).splitlines()[1] for rows in hard_negatives(counted)
        ]
        _say(f"against hard negatives, names only{title}", "\n".join(lines))


def _names(folder: Path, made: Path) -> None:
    """Rank the names of true pairs among 35,000, by names alone, in both directions."""
    if (folder / "pairs.csv").exists():
        for title, found, truth in name_tables(folder, made):
            said = _evaluated(folder, "ranking", found, truth).splitlines()
            _say(f"among 35,000 by names alone, {title}", "\n".join(said[:2]))


def _scored(folder: Path, made: Path, rows: Sequence[dict[str, str]], scorer: Scorer) -> str:
    pairs, scores = made / "pairs.csv", made / "scores.csv"
    write_rows(pairs, rows)
    scorer(pairs, scores)
    return _evaluated(folder, "pairs", scores, pairs)


_PARTS = {
    "given": _given,
    "unseen": _unseen,
    "calibration": _calibration,
    "speed": _speed,
    "pairs": _pairs,
    "names": _names,
}


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
