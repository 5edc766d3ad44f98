from hypothesis import given
from hypothesis import strategies as st

from caseapp.matching.grades import grade, probability
from caseapp.matching.reasons import Grade, Story

scores = st.floats(-300, 300)


@given(scores, scores, st.integers(1, 10**6))
def test_more_bits_are_never_less_probable(one, other, pool):
    low, high = sorted((one, other))
    assert 0 <= probability(low, pool) <= probability(high, pool) <= 1


@given(scores, st.integers(1, 10**5))
def test_a_larger_pool_makes_less_probable(score, pool):
    assert probability(score, 10 * pool) <= probability(score, pool)


def test_grades():
    assert grade(0.999, 0.0001, Story.NAMES_KEPT, named=True) == Grade.STRONG
    assert grade(0.999, 0.0001, Story.NAMES_KEPT, named=False) == Grade.COHORT_ONLY
    assert grade(0.999, 0.0001, Story.SIBLING, named=True) == Grade.COHORT_ONLY
    assert grade(0.5, 0.5, Story.SURNAME_REPLACED, named=True) == Grade.POSSIBLE
    assert grade(0.5, 50, Story.ALL_REPLACED, named=True) == Grade.COHORT_ONLY
