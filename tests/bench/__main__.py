"""`python3 dev.py bench [WORDS]`: medians of at least five runs after a warm-up."""

import argparse
import importlib
import os
import pkgutil
import platform
import sys
import tempfile
from pathlib import Path

import tests.bench
from tests.bench.measure import Case, Timing, grows, measured


def main() -> int:
    """Measure every case whose name holds one of the words."""
    arguments = _arguments()
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    print(f"{'case':<42} {'rows':>8} {'median':>10} {'fastest':>10} {'slowest':>10} {'CPU':>10}")
    for case in _cases(arguments.words):
        points = [(arguments.rows // 10,), (arguments.rows,)] if grows(case) else [()]
        for rows in points:
            with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as folder:
                _print(case, rows, measured(case, Path(folder), *rows, runs=arguments.runs))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("words", nargs="*", help="measure only cases whose names hold one of these")
    parser.add_argument("--runs", type=int, default=5, help="runs after the warm-up (5)")
    parser.add_argument(
        "--rows", type=int, default=35_000, help="rows of the large list; a tenth is measured too"
    )
    return parser.parse_args()


def _cases(words: list[str]) -> list[Case]:
    """Every public function of the modules of this folder whose name begins with `bench_`."""
    found: list[Case] = []
    for module in pkgutil.iter_modules(tests.bench.__path__):
        if not module.name.startswith("_"):
            held = vars(importlib.import_module(f"tests.bench.{module.name}"))
            found += [value for name, value in held.items() if name.startswith("bench_")]
    return [case for case in found if not words or any(word in case.__name__ for word in words)]


def _print(case: Case, rows: tuple[int, ...], runs: list[Timing]) -> None:
    """Print the median, the range, and the processor seconds of the middle run."""
    name = case.__name__.removeprefix("bench_").replace("_", " ")
    walls, cpu = sorted(run.wall for run in runs), sorted(run.cpu for run in runs)
    seconds = (walls[len(walls) // 2], walls[0], walls[-1], cpu[len(cpu) // 2])
    count = str(*rows) if rows else ""
    print(f"{name:<42} {count:>8} {' '.join(f'{_time(one):>10}' for one in seconds)}", flush=True)


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


if __name__ == "__main__":
    sys.exit(main())
