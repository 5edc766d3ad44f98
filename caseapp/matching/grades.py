"""From bits to a probability, to expected chance rivals, and to a grade."""

import math

from caseapp.matching.reasons import Grade, Story

_STRONG_PROBABILITY, _STRONG_RIVALS = 0.95, 0.05
_POSSIBLE_RIVALS = 3.0
_FOUND_ANYWHERE = 0.5  # how often the child sought is in the pool at all


def probability(score: float, pool: int) -> float:
    """Give the probability of a pair: `score` bits over the prior of one row among the pool's."""
    prior = math.log2(_FOUND_ANYWHERE / max(pool, 1))
    return 1.0 / (1.0 + math.exp2(-max(-500.0, min(500.0, score + prior))))


def grade(chance: float, rivals: float, story: Story, *, named: bool) -> Grade:
    """Grade a candidate; without a name to compare on both sides it is no more than a cohort."""
    if story is Story.SIBLING or not named:
        return Grade.COHORT_ONLY
    if chance >= _STRONG_PROBABILITY and rivals <= _STRONG_RIVALS:
        return Grade.STRONG
    return Grade.POSSIBLE if rivals <= _POSSIBLE_RIVALS and chance >= 0.01 else Grade.COHORT_ONLY
