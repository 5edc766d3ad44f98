"""Two whole names: one in two spellings, or two children's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.given_names import given_names
from caseapp.names.spellings import are_spellings
from tests.caseapp.names.strategies import awkward, surnames


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Гойданко Іван", "Hoidanko Ivan"),
        ("Гойданко Іван", "Їздонко Іван"),
        ("Гойданко І.", "Гойданко Іван"),
        ("Гойданко Іван Петрович", "Гойданко Иван"),
        ("Ковальова Самвіда", "Kovalova Samvida"),
        ("Гойданко Петро", "Гойданко Петрик"),
        ("Гойданак Марко", "Гойданков Марк"),
    ],
)
def test_one_name_in_two_spellings(left, right):
    assert are_spellings(left, right)
    assert are_spellings(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Гойданко Іван", "Їздонко Петро"),
        ("Гойданко Іван", "Гойданко Петро"),
        ("Ковальова Аміна", "Ковальова Самвіда"),
        ("Гойданко Олена", "Гойданко Олеся"),
        ("Гойданко О.", "Гойданко П."),
        ("Гойданко Іван Петрович", "Гойданко Іван Олегович"),
        ("Вигаданко Марко", "Марко Іван"),
    ],
)
def test_names_of_two_children(left, right):
    assert not are_spellings(left, right)
    assert not are_spellings(right, left)


@given(surnames, st.sampled_from(given_names()))
def test_both_languages_of_a_given_name_are_one(surname, name):
    assert are_spellings(f"{surname} {name.ukrainian}", f"{surname} {name.russian}")


@given(surnames, st.sampled_from(given_names()), st.sampled_from(given_names()))
def test_two_given_names_are_never_one(surname, one, other):
    if one.ukrainian != other.ukrainian and {one.russian, *one.other}.isdisjoint(
        {other.russian, *other.other}
    ):
        assert not are_spellings(f"{surname} {one.ukrainian}", f"{surname} {other.ukrainian}")


@given(awkward, awkward)
def test_the_order_of_two_texts_does_not_matter(left, right):
    assert are_spellings(left, right) == are_spellings(right, left)
