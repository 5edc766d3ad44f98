"""From bits to a probability, and with the expected chance rivals to a grade."""

import math

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.reasons import Grade, Story
from caseapp.matching.weights import CALIBRATION, FOUND_ANYWHERE, UNDERSTATED

_STRONG_PROBABILITY, _STRONG_RIVALS = 0.95, 0.05
_POSSIBLE_PROBABILITY, _POSSIBLE_RIVALS = 0.03, 1.0
_AS_ADOPTED = (Story.SURNAME_AND_PATRONYMIC_REPLACED, Story.ALL_REPLACED)
_ODDS, _SAID = (np.array(column) for column in zip(*CALIBRATION, strict=True))


def against(pool: int) -> float:
    """Give the bits that speak against any one row of a pool before it is looked at."""
    return math.log2(max(pool, 1) / FOUND_ANYWHERE) - UNDERSTATED


def odds_among(bits: NDArray[np.float32], pool: int) -> NDArray[np.float64]:
    """Give log2 odds that each row is the one sought, when at most one of these rows is.

    `bits` are those of the rows that compete, best first.
    """
    if not len(bits):
        return np.zeros(0)
    top = float(bits[0])
    weights = np.exp2(bits.astype(np.float64) - top)
    before = np.concatenate([[0.0], np.cumsum(weights)[:-1]])
    after = np.concatenate([np.cumsum(weights[::-1])[::-1][1:], [0.0]])
    none = math.exp2(against(pool) - top)
    odds: NDArray[np.float64] = bits - top - np.log2(none + before + after)
    return odds


def probabilities(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the probabilities that such odds have proved to mean (`weights.CALIBRATION`)."""
    chances: NDArray[np.float64] = 1.0 / (1.0 + np.exp2(-np.interp(odds, _ODDS, _SAID)))
    return chances


def grade(chance: float, rivals: float, story: Story, *, named: bool) -> Grade:
    """Grade a candidate; without a name to compare on both sides it is no more than a cohort."""
    if story is Story.SIBLING or not named:
        return Grade.COHORT_ONLY
    if chance >= _STRONG_PROBABILITY and rivals <= _STRONG_RIVALS:
        return Grade.STRONG
    if chance >= _POSSIBLE_PROBABILITY and rivals <= _POSSIBLE_RIVALS:
        return Grade.POSSIBLE
    return Grade.NOT_DECIDABLE if story in _AS_ADOPTED else Grade.COHORT_ONLY
