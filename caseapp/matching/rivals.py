"""Chance rivals: how many rows of a pool agree this well with a child whom they do not mean."""

import math
from collections.abc import Iterable, Mapping

from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import BIRTH_DAYS, DAYS_MONTHS, DAYS_NEAR, WEIGHTS

_ANY = 1.0
_DAYS = {
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
}
_CHANCE = {Reason.SAME_SEX: 0.5, Reason.INITIAL_AGREES: 0.08}
_SIBLING_CHANCE = {Reason.SIBLINGS_FOUND: 2.0**-11, Reason.SIBLING_DATES_FOUND: 2.0**-9}


def _chance(evidence: Evidence, shares: Mapping[Field, float]) -> float:
    """Give the share of strangers that agree at least as well in this field."""
    reason = Reason(evidence.reason)
    if reason in _DAYS:
        return _DAYS[reason] / BIRTH_DAYS
    if reason in _NAMES_ALIKE:
        return min(_ANY, shares[Field(evidence.field)] * _NAMES_ALIKE[reason])
    if evidence.field == Field.BIRTH and evidence.bits > 0:
        return min(_ANY, math.exp2(WEIGHTS[reason].bits - evidence.bits))
    return _CHANCE.get(reason, _SIBLING_CHANCE.get(reason, _ANY))


def chance_rivals(evidence: Iterable[Evidence], shares: Mapping[Field, float], pool: int) -> float:
    """Give the number of rows of a pool expected to agree this well by chance alone."""
    expected = float(pool)
    for one in evidence:
        expected *= _chance(one, shares)
    return expected
