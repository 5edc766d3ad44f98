"""Chance rivals against the counts that matching.md measured among 35,000 children."""

import pytest

from caseapp.matching.explain import explain
from caseapp.matching.frequency import Frequencies
from caseapp.matching.reasons import Field
from tests.caseapp.matching.made import person

POOL = Frequencies(
    rows=35_000,
    counts={Field.GIVEN_NAME: {"Марко": 1_150}},
    known={Field.GIVEN_NAME: 35_000},
)
CHILD = person("Гойданак Марко Олегович", "2014-05-06", sex="male")


@pytest.mark.parametrize(
    ("other", "birth", "expected"),
    [
        ("Цюбленко Тимур Іванович", "2014-05-06", 2.7),
        ("Цюбленко Тимур Іванович", "2014-05-15", 56),
        ("Цюбленко Тимур Іванович", "2014-07-15", 494),
        ("Цюбленко Марко Іванович", "2014-05-06", 0.09),
        ("Цюбленко Марко Іванович", "2014-07-15", 18),
    ],
)
def test_expected_rivals_are_near_those_counted(other, birth, expected):
    found = explain(CHILD, person(other, birth, sex="male"), POOL)
    assert found.chance_rivals == pytest.approx(expected, rel=0.25)


@pytest.mark.parametrize(("other", "times"), [("Цюбленко Марко", 2), ("Цюбленко Тимур", 1)])
def test_a_sex_that_the_agreeing_given_name_shows_makes_rivals_no_fewer(other, times):
    recorded, shown = (
        explain(CHILD, person(f"{other} Іванович", "2014-05-06", sex=sex), POOL).chance_rivals
        for sex in ("male", "")
    )
    assert shown == pytest.approx(times * recorded, rel=0.01)
