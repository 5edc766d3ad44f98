"""How far probabilities hold: said beside proved, and the table that `weights.CALIBRATION` is.

`python -m tests.bench.matching_calibration` fits that table anew and prints it.
"""

import csv
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.search import search
from caseapp.matching.tables import read_persons
from tests.bench.matching_sets import make_set

Floats = NDArray[np.float64]
Size = tuple[int, int]
KNOTS = (-40.0, -12.0, -6.0, -4.0, -2.5, -1.2, 1.2, 2.5, 5.0, 10.0, 40.0)
SHARES = (1.0, 0.75, 0.5, 0.25, 0.1)  # in turn: of the sought, those who are in the pool at all
LARGE, SMALL = (35_000, 150), (10_000, 60)  # rows of a pool, and sought children of each kind
FITTED_ON = ((LARGE, (*range(1, 9), 501, 502)), (SMALL, range(1001, 1091)))
UNSEEN = ((LARGE, range(601, 611)), (SMALL, range(2001, 2081)))
_TOP = 30
_ROUNDS, _STEADY = 60, 0.02
_BITS = float(np.log(2))


@dataclass(frozen=True, slots=True)
class Proved:
    """Pairs that a comparison gave: what it said of each, and whether it is the child."""

    odds: Floats
    said: Floats
    true: NDArray[np.bool_]
    shares: tuple[float, ...] = ()  # of the sought, as each search took it


def proved_of(sets: Iterable[tuple[Size, Iterable[int]]]) -> Iterator[tuple[float, Proved]]:
    """Make sets in which some of the sought are nowhere; give of each its share and what proved."""
    for size, seeds in sets:
        for seed, share in zip(seeds, cycle(SHARES), strict=False):
            yield share, _proved_of(size, seed, share)


def _proved_of(size: Size, seed: int, share: float) -> Proved:
    rows, each = size
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as folder:
        data = Path(folder)
        make_set(data, seed, each=each, rows=rows, present=share)
        sought, pool = (read_persons(data / f"{side}.csv") for side in ("sought", "pool"))
        there = _truth(data / "truth.csv")
    found = search(sought, pool, top=_TOP, evidence=False)
    return Proved(
        np.array([one.odds for one in found]),
        np.array([one.probability for one in found]),
        np.array([(one.left, one.right) in there for one in found]),
        (found[0].share,),
    )


def pooled(parts: Iterable[Proved]) -> Proved:
    """Put what proved in several sets together."""
    held = list(parts)
    columns = zip(*((part.odds, part.said, part.true) for part in held), strict=True)
    shares = tuple(share for part in held for share in part.shares)
    return Proved(*map(np.concatenate, columns), shares)


def proved(candidates: Path, truth: Path) -> Proved:
    """Read what was said of a set, and its truth."""
    there, rows = _truth(truth), _rows(candidates)
    return Proved(
        np.array([float(row["score"]) for row in rows]),
        np.array([float(row["probability"]) for row in rows]),
        np.array([(row["left_id"], row["right_id"]) in there for row in rows]),
    )


def _truth(path: Path) -> set[tuple[str, str]]:
    return {(row["sought_id"], row["pool_id"]) for row in _rows(path)}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def reliability(found: Proved) -> str:
    """Give a table of what was said and what proved, by tenths, with the error of chance alone.

    The last line weighs the errors of all tenths but the first by their pairs.
    """
    lines = [f"{'said':>10} {'pairs':>8} {'mean':>7} {'proved':>7} {'error':>7} {'chance':>7}"]
    for tenth in range(10):
        inside = np.minimum((found.said * 10).astype(int), 9) == tenth
        if inside.any():
            mean, share = found.said[inside].mean(), found.true[inside].mean()
            chance = np.sqrt(mean * (1 - mean) / inside.sum())
            lines.append(
                f"{f'{tenth / 10:.1f}-{(tenth + 1) / 10:.1f}':>10} {inside.sum():8} {mean:7.3f} "
                f"{share:7.3f} {share - mean:+7.3f} {chance:7.3f}"
            )
    return "\n".join([*lines, f"{'all from 0.1':>10} {calibration_error(found):.4f}"])


def calibration_error(found: Proved) -> float:
    """Give the mean error of tenths, weighed by their pairs; what was hardly likely is left out."""
    tenths = np.minimum((found.said * 10).astype(int), 9)
    off = [
        abs((found.true[inside] - found.said[inside]).sum())
        for inside in (tenths == tenth for tenth in range(1, 10))
    ]
    return float(sum(off) / max((tenths > 0).sum(), 1))


def fitted(found: Proved, knots: Sequence[float] = KNOTS) -> list[tuple[float, float]]:
    """Fit log2 odds, linear between knots and never falling, by maximum likelihood."""
    basis = np.stack([np.interp(found.odds, knots, row) for row in np.eye(len(knots))], axis=1)
    values = np.array(knots, dtype=float)
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(basis @ values * _BITS, -60, 60)))
        slope = basis.T @ (found.true - chance) * _BITS - _STEADY * (values - knots)
        curve = (basis * (chance * (1 - chance))[:, None]).T @ basis * _BITS**2
        step = np.linalg.solve(curve + _STEADY * np.eye(len(knots)), slope)
        values = np.maximum.accumulate(values + np.clip(step, -2, 2))
    return [(knot, round(float(value), 2)) for knot, value in zip(knots, values, strict=True)]


def main() -> None:
    """Print the table fitted on the seeds for fitting."""
    for knot in fitted(pooled(part for _, part in proved_of(FITTED_ON))):
        print(f"    {knot},")


if __name__ == "__main__":
    main()
