"""Chance rivals: how many rows of a pool agree this well with a child whom they do not mean."""

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.comparison import Comparison, Pairs, rarity_of
from caseapp.matching.people import NAMES, TEXTS
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.stories import STORIES, Facts, Numbers
from caseapp.matching.traits import TRAITS
from caseapp.matching.weights import (
    BIRTH_DAYS,
    DAYS_MONTHS,
    DAYS_NEAR,
    NUMBER,
    PRICES,
    REASONS,
    WEIGHTS,
)

Floats = NDArray[np.float32]
_DAYS = {
    # on how many days a stranger's birth would agree at least as well
    Reason.SAME_DATE: 1,
    Reason.DAY_MONTH_SWAPPED: 2,
    Reason.OTHER_YEAR: 3,
    Reason.ONE_DIGIT: 30,
    Reason.WITHIN_DAYS: 2 * DAYS_NEAR + 1,
    Reason.WITHIN_MONTHS: 2 * DAYS_MONTHS + 1,
}
_NAMES_ALIKE = {
    # how many names agree at least this well, for one that agrees wholly
    Reason.SAME_SPELLING: 1,
    Reason.SAME_SOUND: 1,
    Reason.SAME_BY_DICTIONARY: 1,
    Reason.SAME_BY_LETTER_RULES: 2,
    Reason.SAME_FATHER: 1,
    Reason.DIMINUTIVE: 2,
    Reason.OTHER_ENDING: 2,
    Reason.PART_OF_DOUBLE_NAME: 3,
    Reason.ONE_LETTER: 4,
    Reason.FEW_LETTERS: 16,
    Reason.SIMILAR_SPELLING: 100,
    Reason.SAME_PLACE: 1,
    Reason.RENAMED_PLACE: 1,
    Reason.SIMILAR_PLACE: 3,
    Reason.SAME_REGION: 1,
    Reason.NEIGHBOURING_REGION: 2,
}
_CHANCE = {
    Reason.SAME_SEX: 0.5,
    Reason.INITIAL_AGREES: 0.08,
    Reason.SAME_COLOUR: 0.4,
    Reason.SAME_COUNT: 0.4,
}
_HALF = np.log2(_CHANCE[Reason.SAME_SEX])  # of strangers whose name shows the same sex
_NEVER_FEWER = -200.0  # bits; keeps numbers finite


def _table(values: dict[Reason, float], otherwise: float) -> Floats:
    return np.array([np.log2(values.get(r, otherwise)) for r in REASONS], dtype=np.float32)


_ALIKE = _table(dict(_NAMES_ALIKE), np.inf)
_FIXED = _table({r: days / BIRTH_DAYS for r, days in _DAYS.items()} | _CHANCE, 1.0)
_OF_SPANS = np.array(
    [
        WEIGHTS[r].bits if r in (Reason.SAME_MONTH, Reason.SAME_YEAR, Reason.SPANS_OVERLAP)
        else np.inf
        for r in REASONS
    ],
    dtype=np.float32,
)  # fmt: skip


_REPLACED = {name: np.array([name in PRICES.get(s, {}) for s in STORIES]) for name in NAMES}


def _of_text(comparison: Comparison, field: Field, pairs: Pairs, reasons: Numbers) -> Floats:
    """Give log2 of the share of strangers that agree at least as well in a text."""
    rarity = rarity_of(comparison, field, pairs)
    chance: Floats = np.minimum(0.0, _ALIKE[reasons] - rarity) + _FIXED[reasons]
    return chance


def _of_birth(facts: Facts) -> Floats:
    reasons, bits = facts.reasons[Field.BIRTH], facts.bits[Field.BIRTH]
    chance: Floats = _FIXED[reasons] + np.minimum(0.0, _OF_SPANS[reasons] - bits)
    return chance


def chance_rivals(
    comparison: Comparison, pairs: Pairs, facts: Facts, story: Numbers, kin: Floats
) -> NDArray[np.float64]:
    """Give how many rows of the pool are expected to agree as well as each pair by chance alone."""
    expected = np.full(len(pairs), np.log2(comparison.pool.rows), dtype=np.float64)
    for field in TEXTS:
        chance = _of_text(comparison, field, pairs, facts.reasons[field])
        expected += np.where(_REPLACED[field][story], 0.0, chance) if field in NAMES else chance
    if Field.REGION in facts.reasons:
        expected += _of_text(comparison, Field.REGION, pairs, facts.reasons[Field.REGION])
    for trait in TRAITS:
        expected += _FIXED[facts.reasons[trait]]
    by_name = facts.reasons[Field.SEX] == NUMBER[Reason.SAME_SEX_BY_NAME]
    expected += np.where(by_name & _REPLACED[Field.GIVEN_NAME][story], _HALF, 0.0)
    expected += _of_birth(facts) - np.maximum(kin, 0.0)
    return np.exp2(np.maximum(expected, _NEVER_FEWER))
