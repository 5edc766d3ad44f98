"""`python -m tests.bench.matching FOLDER`: the matcher's figures, beside RapidFuzz WRatio's.

FOLDER holds evaluate.py, synthetic/{sought,pool,truth}.csv and, if at hand, pairs.csv.
"""

import argparse
import contextlib
import csv
import io
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from rapidfuzz.fuzz import WRatio
from rapidfuzz.process import cdist

from caseapp.matching.model import Person
from caseapp.matching.pool import prepare
from caseapp.matching.search import search
from caseapp.matching.tables import compare_tables, read_persons, score_pairs
from caseapp.names.skeleton import skeleton
from tests.bench.matching_calibration import Proved, proved, reliability
from tests.bench.matching_sets import make_set

T = TypeVar("T")
_SEEDS = (101, 102)  # of sets that nothing was fitted on
_TOP = 50


def main() -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(prog="tests.bench.matching", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    print(f"{os.cpu_count()} cores, {platform.machine()}, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as made:
        _ranking(folder, folder / "synthetic", Path(made))
        _unseen(folder, Path(made))
        _speed(folder / "synthetic")
        if (folder / "pairs.csv").exists():
            _pairs(folder, Path(made))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB")
    return 0


def _say(title: str, text: str = "") -> None:
    print(f"\n== {title}\n{text}".rstrip(), flush=True)


def _evaluated(folder: Path, mode: str, found: Path, truth: Path) -> str:
    command = [sys.executable, str(folder / "evaluate.py"), mode, str(found), str(truth)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _ranking(folder: Path, data: Path, made: Path) -> Proved:
    """Compare one set; print recall, the open set and how far probabilities hold."""
    found = made / "candidates.csv"
    compare_tables(data / "sought.csv", data / "pool.csv", found, top=_TOP)
    _say(f"ranking, {data.name}", _evaluated(folder, "ranking", found, data / "truth.csv"))
    held = proved([(found, data / "truth.csv")])
    _say("what was said of each pair, and what proved", reliability(held))
    return held


def _unseen(folder: Path, made: Path) -> None:
    """Make sets that nobody has seen, and measure them alike."""
    parts = []
    for seed in _SEEDS:
        data = made / f"seed {seed}"
        data.mkdir()
        make_set(data, seed)
        parts.append(_ranking(folder, data, made))
    columns = zip(*((p.odds, p.said, p.true) for p in parts), strict=True)
    _say("all unseen sets", reliability(Proved(*map(np.concatenate, columns))))


def _timed(work: Callable[[], T]) -> tuple[T, str, float]:
    wall, used = time.perf_counter(), time.process_time()
    found = work()
    seconds, used = time.perf_counter() - wall, time.process_time() - used
    return found, f"{seconds:8.3f} s, {used:8.3f} s of processor", seconds


def _speed(data: Path) -> None:
    """Time 339 and all sought, one search, and WRatio on the same names."""
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
    _, said, theirs = _timed(lambda: _ratios(sought[:339], people))
    lines.append(f"339 by WRatio, names alone: {said}; {theirs / base:.1f} times ours")
    _say("speed", "\n".join(lines))


def _name(person: Person) -> str:
    """Give a name as WRatio compares it: transliterated, in lower case."""
    (name,) = person.names
    words = (name.full or f"{name.surname} {name.given_name} {name.patronymic}").split()
    return " ".join(map(skeleton, words)).lower()


def _ratios(sought: Sequence[Person], people: Sequence[Person]) -> np.ndarray:
    names = [[_name(person) for person in side] for side in (sought, people)]
    return cdist(*names, scorer=WRatio, dtype=np.uint8, workers=-1)


def _pairs(folder: Path, made: Path) -> None:
    """Score pairs of names with birth dates and without, and by WRatio."""
    rows = list(csv.DictReader((folder / "pairs.csv").open(encoding="utf-8-sig", newline="")))
    kinds = ("uk-ru", "uk-lat", "lat-ru", "uk-uk", "")
    counted = [row for row in rows if row["is_match"] == "0" or row["kind"] in kinds]
    bare = [row | {"query_birth_date": "", "target_birth_date": ""} for row in counted]
    for title, some in (("names only", bare), ("with birth dates", counted)):
        pairs, scores = made / "pairs.csv", made / "scores.csv"
        _write(pairs, some)
        score_pairs(pairs, scores)
        _say(f"pairs, {title}", _evaluated(folder, "pairs", scores, pairs))
    _write(scores, [{"score": str(_ratio(row))} for row in counted])
    _say("pairs, WRatio, names only", _evaluated(folder, "pairs", scores, pairs))


def _ratio(row: dict[str, str]) -> float:
    sides = (" ".join(map(skeleton, row[side].split())).lower() for side in ("query", "target"))
    return WRatio(*sides)


def _write(path: Path, rows: Sequence[dict[str, str]]) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
