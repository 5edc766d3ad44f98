"""How many of the children sought are in the pool at all: estimated from the search itself."""

import math
from collections.abc import Sequence

import numpy as np

from caseapp.matching.weights import (
    LEAST_SHARE,
    MOST_SHARE,
    SHARE_ALONE,
    SHARE_STRENGTH,
)

_ROUNDS, _STILL = 200, 1e-6


def estimated_share(found: Sequence[float], pool: int) -> float:
    """Give the share of the sought that is in a pool of so many rows, by maximum likelihood.

    `found` are for each one sought the proved bits of all its rows. A few tell little, so as
    many are thought of besides as `weights.SHARE_STRENGTH` says, of whom the usual share is there.
    """
    there = np.exp2(np.clip(np.sort(found) - math.log2(pool), -60, 60))
    share = SHARE_ALONE
    for _ in range(_ROUNDS):
        chances = share * there / (share * there + 1 - share)
        nearer = (chances.sum() + SHARE_STRENGTH * SHARE_ALONE) / (len(there) + SHARE_STRENGTH)
        nearer = min(max(float(nearer), LEAST_SHARE), MOST_SHARE)
        if abs(nearer - share) < _STILL:
            break
        share = nearer
    return share
