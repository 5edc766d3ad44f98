"""How far probabilities hold: said beside proved, and the table that `weights.CALIBRATION` is."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
KNOTS = (-40.0, -12.0, -6.0, -4.0, -2.5, -1.2, 0.0, 1.2, 2.5, 5.0, 10.0, 40.0)
_ROUNDS, _STEADY = 60, 0.02
_BITS = float(np.log(2))


@dataclass(frozen=True, slots=True)
class Proved:
    """Pairs that a comparison gave: what it said of each, and whether it is the child."""

    odds: Floats
    said: Floats
    true: NDArray[np.bool_]


def proved(folders: Iterable[tuple[Path, Path]]) -> Proved:
    """Read the candidates and the truth of several sets: (candidates, truth) each."""
    odds, said, true = [], [], []
    for candidates, truth in folders:
        pairs = {(row["sought_id"], row["pool_id"]) for row in _rows(truth)}
        for row in _rows(candidates):
            odds.append(float(row["score"]))
            said.append(float(row["probability"]))
            true.append((row["left_id"], row["right_id"]) in pairs)
    return Proved(np.array(odds), np.array(said), np.array(true))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def reliability(found: Proved) -> str:
    """Give a table of what was said and what proved, by tenths."""
    lines = [f"{'said':>10} {'pairs':>8} {'mean':>7} {'proved':>7} {'error':>7}"]
    for tenth in range(10):
        inside = np.minimum((found.said * 10).astype(int), 9) == tenth
        if inside.any():
            mean, share = found.said[inside].mean(), found.true[inside].mean()
            span = f"{tenth / 10:.1f}-{(tenth + 1) / 10:.1f}"
            lines.append(
                f"{span:>10} {inside.sum():8} {mean:7.3f} {share:7.3f} {share - mean:+7.3f}"
            )
    return "\n".join(lines)


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
