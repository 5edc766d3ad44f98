import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.matching.grades import grade, odds_of, others_of, probabilities, proved
from caseapp.matching.reasons import Grade, Story
from caseapp.matching.weights import CALIBRATION

WHOLE = np.ones(1)  # all rows stand on one list


def odds_among(bits, pool, share=0.5):
    return odds_of(bits, others_of(bits), pool=pool, share=share, listed=WHOLE)


scores = st.floats(-300, 300)
rows = st.lists(st.floats(-40, 90, width=32), min_size=1, max_size=8).map(
    lambda bits: np.array(sorted(bits, reverse=True))
)


@given(scores, scores)
def test_better_odds_are_never_less_probable(one, other):
    low, high = probabilities(np.array(sorted((one, other))))
    assert 0 <= low <= high <= 1


@given(scores, scores)
def test_more_evidence_always_proves_more(one, other):
    low, high = proved(np.array(sorted((one, other)), dtype=np.float32))
    assert high - low >= 0.2 * abs(one - other) - 1e-3


def test_the_table_says_what_evidence_proved_to_be_worth():
    counted, meant = (np.array(column) for column in zip(*CALIBRATION, strict=True))
    assert proved(counted) == pytest.approx(meant)
    assert proved(counted[-1:] + 10) == pytest.approx(meant[-1:] + 10)


@given(rows, st.integers(1, 10**5))
def test_a_larger_pool_makes_less_probable(bits, pool):
    assert np.all(odds_among(bits, 10 * pool) <= odds_among(bits, pool) + 1e-6)


@given(rows, st.integers(1, 10**5), st.floats(0.01, 0.97), st.floats(0.01, 0.97))
def test_the_more_of_the_sought_are_there_the_more_probable_is_each(bits, pool, one, other):
    few, many = (odds_among(bits, pool, share) for share in sorted((one, other)))
    assert np.all(few <= many + 1e-6)


def test_a_row_of_a_short_list_is_as_probable_beforehand_as_any_of_the_pool():
    bits = np.array([16.0])
    alone = np.array([-np.inf])
    short, whole = (
        odds_of(bits, alone, pool=1000, share=0.5, listed=np.array([part])) for part in (0.1, 1.0)
    )
    assert short == pytest.approx(whole, abs=1.0)


@given(rows, st.integers(1, 10**5))
def test_at_most_one_row_is_the_child(bits, pool):
    odds = odds_among(bits, pool)
    assert np.all(np.diff(odds) <= 1e-6)
    assert (1 / (1 + np.exp2(-odds))).sum() <= 1 + 1e-6


def test_equals_share_what_one_would_have():
    one = odds_among(np.array([40.0]), 1000)
    two = odds_among(np.array([40.0, 40.0]), 1000)
    assert one[0] > 25
    assert two == pytest.approx([0, 0], abs=1e-3)


def test_grades():
    assert grade(0.999, 0.0001, Story.NAMES_KEPT, named=True) == Grade.STRONG
    assert grade(0.999, 0.02, Story.NAMES_KEPT, named=True) == Grade.STRONG
    assert grade(0.999, 0.02, Story.ALL_REPLACED, named=True) == Grade.POSSIBLE
    assert grade(0.97, 0.0001, Story.NAMES_KEPT, named=True) == Grade.POSSIBLE
    assert grade(0.999, 0.0001, Story.NAMES_KEPT, named=False) == Grade.COHORT_ONLY
    assert grade(0.999, 0.0001, Story.SIBLING, named=True) == Grade.COHORT_ONLY
    assert grade(0.5, 0.5, Story.SURNAME_REPLACED, named=True) == Grade.POSSIBLE
    assert grade(0.5, 50, Story.SURNAME_REPLACED, named=True) == Grade.COHORT_ONLY
    assert grade(0.5, 50, Story.ALL_REPLACED, named=True) == Grade.NOT_DECIDABLE
