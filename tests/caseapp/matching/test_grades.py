import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.matching.grades import grade, odds_among, probabilities
from caseapp.matching.reasons import Grade, Story

scores = st.floats(-300, 300)
rows = st.lists(st.floats(-40, 90, width=32), min_size=1, max_size=8).map(
    lambda bits: np.array(sorted(bits, reverse=True), dtype=np.float32)
)


@given(scores, scores)
def test_better_odds_are_never_less_probable(one, other):
    low, high = probabilities(np.array(sorted((one, other))))
    assert 0 <= low <= high <= 1


@given(rows, st.integers(1, 10**5))
def test_a_larger_pool_makes_less_probable(bits, pool):
    assert np.all(odds_among(bits, 10 * pool) <= odds_among(bits, pool) + 1e-6)


@given(rows, st.integers(1, 10**5))
def test_at_most_one_row_is_the_child(bits, pool):
    odds = odds_among(bits, pool)
    assert np.all(np.diff(odds) <= 1e-6)
    assert (1 / (1 + np.exp2(-odds))).sum() <= 1 + 1e-6


def test_equals_share_what_one_would_have():
    one = odds_among(np.array([40.0], dtype=np.float32), 1000)
    two = odds_among(np.array([40.0, 40.0], dtype=np.float32), 1000)
    assert one[0] > 25
    assert two == pytest.approx([0, 0], abs=1e-3)


def test_grades():
    assert grade(0.999, 0.0001, Story.NAMES_KEPT, named=True) == Grade.STRONG
    assert grade(0.999, 0.0001, Story.NAMES_KEPT, named=False) == Grade.COHORT_ONLY
    assert grade(0.999, 0.0001, Story.SIBLING, named=True) == Grade.COHORT_ONLY
    assert grade(0.5, 0.5, Story.SURNAME_REPLACED, named=True) == Grade.POSSIBLE
    assert grade(0.5, 50, Story.SURNAME_REPLACED, named=True) == Grade.COHORT_ONLY
    assert grade(0.5, 50, Story.ALL_REPLACED, named=True) == Grade.NOT_DECIDABLE
