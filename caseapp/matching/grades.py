"""From bits to a probability, and with the expected chance rivals to a grade."""

import math

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.reasons import Grade, Story
from caseapp.matching.weights import CALIBRATION

Floats = NDArray[np.float64]
STRONG_PROBABILITY = 0.98
_STRONG_RIVALS = 0.05
_STRONG_RIVALS_RENAMED = 0.003  # one such stranger for a list of 339 children
_MOST_ODDS = 60.0  # bits; keeps numbers finite
_POSSIBLE_PROBABILITY, _POSSIBLE_RIVALS = 0.03, 1.0
_AS_ADOPTED = (
    Story.SURNAME_AND_PATRONYMIC_REPLACED,
    Story.SURNAME_AND_GIVEN_NAME_REPLACED,
    Story.ALL_REPLACED,
)
_COUNTED, _PROVED = (np.array(column) for column in zip(*CALIBRATION, strict=True))


def proved(bits: NDArray[np.float32]) -> Floats:
    """Give the bits that so much evidence has proved to mean (`weights.CALIBRATION`)."""
    within = np.clip(bits.astype(np.float64), _COUNTED[0], _COUNTED[-1])
    meant: Floats = np.interp(within, _COUNTED, _PROVED) + (bits - within)
    return meant


def others_of(bits: Floats) -> Floats:
    """Give for each row the bits of all other rows together, when at most one is the child.

    `bits` are those of the rows that compete, best first.
    """
    if not len(bits):
        return np.zeros(0)
    top = float(bits[0])
    weights = np.exp2(bits - top)
    before = np.concatenate([[0.0], np.cumsum(weights)[:-1]])
    after = np.concatenate([np.cumsum(weights[::-1])[::-1][1:], [0.0]])
    with np.errstate(divide="ignore"):
        others: Floats = np.log2(before + after) + top
    return others


def odds_of(bits: Floats, others: Floats, *, pool: int, share: float, listed: Floats) -> Floats:
    """Give log2 odds that each row is the one sought, from bits as they proved.

    `share` of the sought are among the `pool` rows, and each row's list is the part `listed` of
    these; others of one list count against a row, and so does that nobody on it may be the child.
    """
    nobody = math.log2(pool) - math.log2(share) + np.log2(1 - share * listed)
    odds: Floats = bits - np.logaddexp2(nobody, others)
    return odds


def probabilities(odds: Floats) -> Floats:
    """Give the probabilities of such odds."""
    chances: Floats = 1.0 / (1.0 + np.exp2(-np.clip(odds, -_MOST_ODDS, _MOST_ODDS)))
    return chances


def strong_rivals(story: str) -> float:
    """Give how many strangers may agree as well with a strong pair; with a renamed child fewer."""
    return _STRONG_RIVALS_RENAMED if story in _AS_ADOPTED else _STRONG_RIVALS


def grade(chance: float, rivals: float, story: Story, *, named: bool) -> Grade:
    """Grade a candidate; without a name to compare on both sides it is no more than a cohort."""
    if story is Story.SIBLING or not named:
        return Grade.COHORT_ONLY
    if chance >= STRONG_PROBABILITY and rivals <= strong_rivals(story):
        return Grade.STRONG
    if chance >= _POSSIBLE_PROBABILITY and rivals <= _POSSIBLE_RIVALS:
        return Grade.POSSIBLE
    return Grade.NOT_DECIDABLE if story in _AS_ADOPTED else Grade.COHORT_ONLY
