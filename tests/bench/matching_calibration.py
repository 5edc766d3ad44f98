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

from caseapp.matching.model import Candidate
from caseapp.matching.search import search
from caseapp.matching.tables import read_persons
from tests.bench.matching_sets import make_set

Floats = NDArray[np.float64]
Size = tuple[int, int]
KNOTS = (0.0, 4.0, 8.0, 12.0, 16.0, 20.0, 28.0, 40.0)
SHARES = (1.0, 0.75, 0.5, 0.25, 0.1)  # in turn: of the sought, those who are in the pool at all
LARGE, SMALL = (35_000, 150), (10_000, 60)  # rows of a pool, and sought children of each kind
FITTED_ON = ((LARGE, range(1, 6)), (SMALL, range(1001, 1041)))
UNSEEN = ((LARGE, range(601, 606)), (SMALL, range(2001, 2041)))
_TOP = 30
_ROUNDS, _STEADY, _LEAST_RISE = 30, 0.02, 0.1
_BITS = float(np.log(2))
_LEAST, _DRAWS = 0.1, 400  # what is said to be less likely is left out


@dataclass(frozen=True, slots=True)
class Proved:
    """Pairs that a comparison gave: what it said of each, and whether it is the child."""

    said: Floats
    true: NDArray[np.bool_]
    shares: tuple[float, ...] = ()  # of the sought, as each search took it


@dataclass(frozen=True, slots=True)
class Weighed:
    """One search among a pool of so many rows, in which a share of the sought is found at all."""

    bits: Floats  # of each row found
    sought: NDArray[np.intp]  # for whom each was found
    true: NDArray[np.bool_]
    pool: int
    share: float


def weighed_of(sets: Iterable[tuple[Size, Iterable[int]]]) -> Iterator[Weighed]:
    """Make the same sets; give of each what fitting needs."""
    for size, seeds in sets:
        for seed, share in zip(seeds, cycle(SHARES), strict=False):
            found, there, sought = _found_in(size, seed, share)
            true = np.array([(one.left, one.right) in there for one in found])
            lefts = [one.left for one in found]
            yield Weighed(
                bits=np.array([one.score for one in found]),
                sought=np.unique(lefts, return_inverse=True)[1],
                true=true,
                pool=size[0],
                share=float(true.sum() / sought),
            )


def proved_of(sets: Iterable[tuple[Size, Iterable[int]]]) -> Iterator[tuple[float, Proved]]:
    """Make sets in which some of the sought are nowhere; give of each its share and what proved."""
    for size, seeds in sets:
        for seed, share in zip(seeds, cycle(SHARES), strict=False):
            yield share, _proved_of(size, seed, share)


def _proved_of(size: Size, seed: int, share: float) -> Proved:
    found, there, _ = _found_in(size, seed, share)
    return Proved(
        np.array([one.probability for one in found]),
        np.array([(one.left, one.right) in there for one in found]),
        (found[0].share,),
    )


def _found_in(
    size: Size, seed: int, share: float
) -> tuple[list[Candidate], set[tuple[str, str]], int]:
    """Give what is found in a made set, its truth, and how many were sought."""
    rows, each = size
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as folder:
        data = Path(folder)
        make_set(data, seed, each=each, rows=rows, present=share)
        sought, pool = (read_persons(data / f"{side}.csv") for side in ("sought", "pool"))
        there = _truth(data / "truth.csv")
    return search(sought, pool, top=_TOP, evidence=False), there, len(sought)


def pooled(parts: Iterable[Proved]) -> Proved:
    """Put what proved in several sets together."""
    held = list(parts)
    columns = zip(*((part.said, part.true) for part in held), strict=True)
    shares = tuple(share for part in held for share in part.shares)
    return Proved(*map(np.concatenate, columns), shares)


def proved(candidates: Path, truth: Path) -> Proved:
    """Read what was said of a set, and its truth."""
    there, rows = _truth(truth), _rows(candidates)
    return Proved(
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

    The last lines weigh the errors of all tenths but the first by their pairs, and name the worst
    of them beside what the same few pairs would show if every probability were right.
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
    usual, most = by_chance(found)
    chance = f"by chance alone {usual:.3f}, in one of twenty {most:.3f}"
    lines.append(f"{'all from 0.1':>10} {calibration_error(found):.4f}")
    lines.append(f"{'worst':>10} {max(_errors(found, found.true)):.3f}; {chance}")
    return "\n".join(lines)


def calibration_error(found: Proved) -> float:
    """Give the mean error of tenths, weighed by their pairs; what was hardly likely is left out."""
    off = [abs((found.true[inside] - found.said[inside]).sum()) for inside in _tenths(found.said)]
    return float(sum(off) / max((found.said >= _LEAST).sum(), 1))


def _tenths(said: Floats) -> list[NDArray[np.intp]]:
    """Give the places of each tenth but the first, if it has any."""
    numbers = np.minimum((said * 10).astype(int), 9)
    return [inside for tenth in range(1, 10) if len(inside := np.flatnonzero(numbers == tenth))]


def _errors(found: Proved, true: NDArray[np.bool_]) -> list[float]:
    return [abs(float((true[at] - found.said[at]).mean())) for at in _tenths(found.said)] or [0.0]


def by_chance(found: Proved) -> tuple[float, float]:
    """Give the worst error of a tenth if all probabilities were right: the usual, and a rare one.

    Rare is what one of twenty such measurements exceeds.
    """
    dice, at = np.random.default_rng(1), np.flatnonzero(found.said >= _LEAST)
    likely = Proved(found.said[at], found.true[at])
    worst = [max(_errors(likely, dice.random(len(at)) < likely.said)) for _ in range(_DRAWS)]
    return float(np.median(worst)), float(np.quantile(worst, 0.95))


def fitted(found: Sequence[Weighed], knots: Sequence[float] = KNOTS) -> list[tuple[float, float]]:
    """Fit what bits proved to mean, linear between knots and always rising, by maximum likelihood.

    At most one row of a search is the child; how many of the sought are there is taken as known.
    """
    bases = [np.stack([np.interp(one.bits, knots, row) for row in np.eye(len(knots))], axis=1)
             for one in found]  # fmt: skip
    values, rising = np.array(knots, dtype=float), _LEAST_RISE * np.arange(len(knots))
    for _ in range(_ROUNDS):
        slope, curve = -_STEADY * (values - knots), _STEADY * np.eye(len(knots))
        for one, basis in zip(found, bases, strict=True):
            chance = _chances(one, basis @ values)
            means = np.stack([np.bincount(one.sought, chance * row) for row in basis.T], axis=1)
            slope += basis.T @ (one.true - chance) * _BITS
            curve += ((basis * chance[:, None]).T @ basis - means.T @ means) * _BITS**2
        values += np.clip(np.linalg.solve(curve, slope), -2, 2)
        values = np.maximum.accumulate(values - rising) + rising
    return [(knot, round(float(value), 2)) for knot, value in zip(knots, values, strict=True)]


def _chances(one: Weighed, bits: Floats) -> Floats:
    """Give the probability of each row, when its bits mean so many."""
    weights = one.share / one.pool * np.exp2(bits)
    together: Floats = np.bincount(one.sought, weights) + 1 - one.share
    chances: Floats = weights / together[one.sought]
    return chances


def main() -> None:
    """Print the table fitted on the seeds for fitting."""
    for knot in fitted(list(weighed_of(FITTED_ON))):
        print(f"    {knot},")


if __name__ == "__main__":
    main()
