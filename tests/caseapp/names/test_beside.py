"""What stands beside a name in its cell: told apart, never scrambled into the name."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from caseapp.names.beside import name_and_rest
from caseapp.names.given_names import given_names
from caseapp.names.parts import Parts, split_full_name
from caseapp.names.spellings import are_spellings
from tests.caseapp.names.strategies import NOBODY, awkward, children, surnames

BESIDE = (
    "б/о",
    "Б/О",
    ", б/п",
    "(без отчества)",
    "без по батькові",
    ", 04.03.2012 р.н., інвалід",
    ", 12.03.2014 г.р.",
    " 2012 р.н.",
    "(7 років)",
    ", сирота",
    "; дитина з інвалідністю",
    "(по батькові невідоме)",
    ", нар. 5 березня 2011",
)


@given(children, st.sampled_from(BESIDE))
def test_what_stands_beside_a_name_is_left_out_and_told(child, beside):
    surname, given_name, _ = child
    text = f"{surname} {given_name} {beside}"
    assert split_full_name(text) == Parts(surname, given_name)
    assert name_and_rest(text)[0] == f"{surname} {given_name}"
    assert name_and_rest(text)[1].strip()


@given(children)
def test_a_name_alone_has_nothing_beside_it(child):
    assert name_and_rest(" ".join(child)) == (" ".join(child), "")


@given(surnames, st.sampled_from(given_names()), st.sampled_from((" / ", "/", "\n")))
def test_of_two_spellings_the_first_is_read(surname, name, between):
    text = between.join(f"{surname} {form}" for form in (name.ukrainian, name.russian))
    assert split_full_name(text) == Parts(surname, name.ukrainian)
    assert name_and_rest(text)[1] == f"{surname} {name.russian}"


@given(children, children, st.sampled_from((" / ", "/", "\n")))
def test_the_name_of_another_child_is_never_put_aside(first, second, between):
    one, other = map(" ".join, (first, second))
    assume(not are_spellings(one, other))
    name, rest = name_and_rest(one + between + other)
    assert (name.split(), rest) == ((one + between + other).split(), "")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Олена Петрівна, 04.03.2012 р.н., інвалід", Parts("", "Олена", "Петрівна")),
        ("Гойданак, Марко Олегович", Parts("Гойданак", "Марко", "Олегович")),
        ("Гойданак Марко, Олегович", Parts("Гойданак", "Марко", "Олегович")),
        ("Олена Петрівна, Гойданак", Parts("Гойданак", "Олена", "Петрівна")),
        ("Гойданак (Їздонко) Олена", Parts("Гойданак (Їздонко)", "Олена")),
        ("Гойданак / Їздонко Олена", Parts("Гойданак Їздонко", "Олена")),
        ("Прізвище Олена", Parts("", "Олена")),
        ("Олена (прізвище невідоме)", Parts("", "Олена")),
        ("Девочка Анна", Parts("", "Анна")),
        ("Дитина Марія", Parts("Дитина", "Марія")),
    ],
)
def test_names_with_something_beside_them(text, parts):
    assert split_full_name(text) == parts


signed = st.text("АІванПетробоє '-.,;/()[]\n0123№º", max_size=14)


@given(awkward | signed, awkward | signed)
@example("", "º , невідомо")
@example("(5-[]'е8Па1,)", "")
@example("А6.]е\nр/Ар4)єº", "")
@example("G\x0c", "G\x0c")
def test_any_text_is_taken_apart_and_again_gives_the_same_name(left, right):
    text = f"{left}, {right}"
    name, _ = name_and_rest(text)
    assert name_and_rest(name) == (name, "")
    assert split_full_name(name) == split_full_name(text)


@pytest.mark.parametrize("text", NOBODY)
def test_nothing_is_beside_nobody_that_is_a_name(text):
    assert split_full_name(name_and_rest(text)[0]) == Parts()
