import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.clean import (
    folded,
    hidden_marks,
    is_placeholder,
    names_nobody,
    tidy,
    without_marks,
)
from caseapp.names.parts import split_full_name
from tests.caseapp.names.strategies import PLACEHOLDERS, awkward, children


@given(st.text())
def test_tidy_text_stays_as_it_is_and_holds_nothing_unusable(text):
    clean = tidy(text)
    assert tidy(clean) == clean
    assert not {unicodedata.category(c) for c in clean} & {"Cc", "Cs", "Cn", "Co"}
    assert "  " not in clean


def test_tidy_composes_and_collapses():
    assert tidy("  Їздонак\u00a0\tІи\u0306 \ud800\x07") == "Їздонак Ій"


@pytest.mark.parametrize("mark", ["\u202e", "\u200b", "\ufeff", "\u2066"])
def test_hidden_marks_are_told_and_taken_out(mark):
    assert hidden_marks(f"Дар{mark}я")
    assert without_marks(f"Дар{mark}я") == "Даря"
    assert not hidden_marks("Дар'я")


def test_folding_forgets_case_accents_and_apostrophes_but_not_letters():
    assert folded("СОЛОВ’ЁВ") == folded("соловев")
    assert folded("Ій") != folded("Іи")
    assert folded("Їжак") != folded("Іжак")
    assert folded("Šárka") == "sarka"


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_placeholders_are_told(text):
    assert is_placeholder(text)
    assert is_placeholder(f" {text.lower()} ")


def test_a_placeholder_for_every_part_is_one():
    assert is_placeholder("Невідомо Невідома -")
    assert not is_placeholder("Невідомо Марко")


@given(children)
def test_names_are_no_placeholders(child):
    assert not any(map(is_placeholder, child))


@given(children, st.sampled_from(("Дитина", "Хлопчик", "Мальчик", "Малюк", "Ребенок")))
def test_a_real_surname_that_is_a_word_for_a_child_is_kept(child, surname):
    _, given_name, patronymic = child
    assert not names_nobody(f"{surname} {given_name} {patronymic}")
    assert not is_placeholder(surname)
    assert split_full_name(f"{surname} {given_name} {patronymic}").surname == surname


@given(awkward)
def test_cleaning_takes_any_text(text):
    assert isinstance(is_placeholder(text), bool)
    assert folded(folded(text)) == folded(text)
