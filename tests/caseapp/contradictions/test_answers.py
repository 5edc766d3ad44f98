"""Which answers about one child contradict one another."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.contradictions.answers import Said, contradictions, is_same_answer
from db.codes import ClaimKind

JULY, SEPTEMBER = dt.date(2025, 7, 23), dt.date(2025, 9, 10)


def _said(kind, day=None, region=""):
    return Said(kind, region, day, day)


@pytest.mark.parametrize(
    ("earlier", "later", "contradict"),
    [
        ("never_in_russia", "located", True),
        ("located", "never_in_russia", True),
        ("never_in_russia", "already_returned", True),
        ("never_in_russia", "in_third_country", False),
        ("never_in_russia", "never_in_russia", False),
        ("already_returned", "located", True),
        ("located", "already_returned", False),
        ("in_third_country", "in_state_care", True),
        ("under_preparation", "left_russia", False),
        ("reached_adulthood", "located", False),
        ("with_family", "not_abducted", False),
    ],
)
def test_what_cannot_be_true_together_or_in_its_order_contradicts(earlier, later, contradict):
    found = contradictions([_said(earlier, JULY), _said(later, SEPTEMBER)])
    assert found == (((0, 1),) if contradict else ())


@pytest.mark.parametrize("days", [(None, JULY), (JULY, None), (None, None)])
def test_an_order_that_the_days_leave_open_contradicts_nothing(days):
    first, second = days
    pair = [_said("already_returned", first), _said("located", second)]
    assert contradictions(pair) == ()


def test_what_is_said_on_one_day_cannot_have_followed():
    pair = [_said("located", JULY), _said("already_returned", JULY)]
    assert contradictions(pair) == ((0, 1),)


def test_days_that_overlap_leave_the_order_open():
    gone = Said("already_returned", "", JULY, SEPTEMBER)
    assert contradictions([gone, _said("located", SEPTEMBER)]) == ()


@pytest.mark.parametrize("region", ["UA-43", "UA-40", "UA-09", "UA-23"])
def test_who_is_in_an_occupied_region_is_in_ukraine(region):
    never, located = _said("never_in_russia", JULY), _said("located", SEPTEMBER, region)
    assert contradictions([never, located]) == ()
    assert contradictions([never, _said("located", SEPTEMBER, "RU-TYU")]) == ((0, 1),)


def test_a_city_may_be_the_region_around_it():
    moscow = [_said("located", JULY, "RU-MOW"), _said("located", JULY, "RU-MOS")]
    assert contradictions(moscow) == ()


def test_a_child_moves_from_day_to_day_but_is_not_in_two_regions_on_one():
    tyumen, rostov = ("located", "RU-TYU"), ("located", "RU-ROS")
    moved = [Said(*tyumen, JULY, JULY), Said(*rostov, SEPTEMBER, SEPTEMBER)]
    assert contradictions(moved) == ()
    at_once = [Said(*tyumen, JULY, JULY), Said(*rostov, JULY, JULY)]
    assert contradictions(at_once) == ((0, 1),)


@given(st.lists(st.sampled_from(sorted(ClaimKind)), max_size=6))
def test_saying_the_same_again_contradicts_nothing_new(kinds):
    answers = [_said(kind, JULY + dt.timedelta(place)) for place, kind in enumerate(kinds)]
    pairs = contradictions(answers)
    assert all(not is_same_answer(answers[first], answers[second]) for first, second in pairs)
