"""Outcomes by group, over time, and what a number selects: all from lines in memory."""

import datetime as dt
import uuid
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.lists.ledgers.breakdown import (
    YOUNGEST_OF_GROUPS,
    Dimension,
    breakdown,
    breakdowns,
    group_of,
)
from caseapp.lists.ledgers.counted import CountedLine, Move, days_waiting
from caseapp.lists.ledgers.course import course
from caseapp.lists.ledgers.places import (
    LOCATED,
    NO_ANSWER,
    NOT_CONFIRMED,
    OUTCOMES,
    RETURNED,
    UNCONFIRMED,
    outcome_of,
)
from caseapp.lists.ledgers.selection import (
    ADULTS,
    TAKEN_AS_CHILDREN,
    Selection,
    selected,
    selection,
)

TODAY = dt.date(2025, 11, 22)
HANDED = dt.date(2025, 6, 2)
PLACES = [RETURNED, LOCATED, NO_ANSWER, *map(str, UNCONFIRMED)]
DAYS = st.dates(dt.date(2025, 1, 1), dt.date(2026, 6, 1))
MOVES = st.lists(st.tuples(DAYS, st.sampled_from(PLACES)), max_size=4)


def a_line(*moves, **facts) -> CountedLine:
    made = tuple(Move(day, place, determined=False) for day, place in moves)
    return CountedLine(uuid.uuid4(), made, **{"handed": HANDED, **facts})


def born(year: int, **facts) -> CountedLine:
    day = dt.date(year, 3, 12)
    return a_line(born=(day, day), **facts)


LINES = st.lists(
    st.builds(
        lambda moves, region, sex: a_line(
            *sorted(moves, key=lambda move: move[0]), region=region, sex=sex
        ),
        MOVES,
        st.sampled_from(["RU-ROS", "UA-14", ""]),
        st.sampled_from(["male", "female", "unknown"]),
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("year", "group"), [(2025, "0"), (2017, "6"), (2014, "10"), (2011, "14"), (2007, "18")]
)
def test_an_age_stands_in_its_group(year, group):
    assert group_of(born(year), Dimension.AGE_NOW, TODAY) == group


def test_an_age_that_may_be_in_two_groups_is_in_neither():
    unsure = a_line(born=(dt.date(2011, 1, 1), dt.date(2012, 12, 31)))
    assert group_of(unsure, Dimension.AGE_NOW, TODAY) == ""
    assert group_of(a_line(), Dimension.AGE_NOW, TODAY) == ""


def test_the_age_when_taken_needs_the_day_of_taking():
    day = dt.date(2022, 5, 1)
    assert group_of(born(2010, taken=(day, day)), Dimension.AGE_TAKEN, TODAY) == "10"
    assert group_of(born(2010), Dimension.AGE_TAKEN, TODAY) == ""


def test_ages_go_from_the_youngest_and_the_unknown_come_last():
    lines = [a_line(), born(2007), born(2024), born(2011)]
    codes = [group.code for group in breakdown(lines, Dimension.AGE_NOW, TODAY)]
    assert codes == ["0", "14", "18", ""]
    assert set(codes[:-1]) <= set(map(str, YOUNGEST_OF_GROUPS))


def test_regions_go_by_size():
    lines = [a_line(region="UA-14"), *[a_line(region="RU-ROS")] * 2, *[a_line()] * 5]
    groups = breakdown(lines, Dimension.REGION, TODAY)
    assert [group.code for group in groups] == ["RU-ROS", "UA-14", ""]


def test_the_share_not_confirmed_is_that_of_the_group():
    lines = [a_line((HANDED, "never_in_russia")), a_line(), a_line()]
    (group,) = breakdown(lines, Dimension.SEX, TODAY)
    assert group.percent_unconfirmed == 33.3
    assert list(breakdowns(lines, TODAY)) == []  # nothing is known of anybody


@given(LINES, st.sampled_from(Dimension), DAYS)
def test_every_line_is_counted_once_in_every_breakdown(lines, by, on):
    groups = breakdown(lines, by, on, on=on)
    assert sum(group.lines for group in groups) == len(lines)


@given(LINES, DAYS)
def test_every_step_of_a_course_holds_every_line(lines, until):
    steps = course(lines, until)
    assert all(sum(step.counts.values()) == len(lines) for step in steps)
    assert all(min(step.counts.values()) >= 0 for step in steps)
    assert [step.day for step in steps] == sorted({step.day for step in steps})
    for step in steps:
        stood = Counter(outcome_of(line.stood(step.day).place) for line in lines)
        assert step.counts == {outcome: stood[outcome] for outcome in OUTCOMES}


def test_nothing_is_drawn_of_lines_without_a_day():
    assert course([], TODAY) == ()
    assert course([a_line(handed=None)], TODAY) == ()


@given(LINES, st.sampled_from(Dimension))
def test_every_number_of_a_table_selects_its_lines(lines, by):
    for group in breakdown(lines, by, TODAY):
        for outcome, number in group.counts.items():
            wanted = selection(Selection(outcome, by, group.code).text())
            assert len(list(selected(lines, wanted, today=TODAY))) == number


@pytest.mark.parametrize(
    "wanted",
    [
        Selection(),
        Selection(NOT_CONFIRMED),
        Selection(by="region", group="RU-ROS"),
        Selection(NO_ANSWER, "region", "", "", "2025-07-23"),
        Selection(age=ADULTS),
    ],
)
def test_a_selection_is_carried_as_text(wanted):
    assert selection(wanted.text()) == wanted


def test_adults_are_selected_and_those_surely_taken_as_children():
    day = dt.date(2022, 5, 1)
    child, unknown, young = born(2006, taken=(day, day)), born(2006), born(2015)
    lines = [child, unknown, young]
    assert list(selected(lines, Selection(age=ADULTS), today=TODAY)) == [child, unknown]
    assert list(selected(lines, Selection(age=TAKEN_AS_CHILDREN), today=TODAY)) == [child]


def test_lines_have_waited_at_least_since_the_newest_list():
    later = dt.date(2025, 11, 20)
    assert days_waiting([a_line(), a_line(handed=later)], TODAY) == 2
    assert days_waiting([a_line(handed=None)], TODAY) is None
    assert days_waiting([a_line(), a_line(handed=None)], TODAY) is None, "not so of all of them"
