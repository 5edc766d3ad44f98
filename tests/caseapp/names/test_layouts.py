import translitua
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.forms import SURNAME, dictionary_forms
from caseapp.names.layouts import meant_words
from tests.caseapp.names.strategies import FEMALE, MALE, awkward, children, wrong_layout

KNOWN = tuple(name for name in (*MALE, *FEMALE) if len(name) > 2)
SURNAMES = ("Шевченко", "Бондаренко", "Кравчук", "Ковальський", "Мельник", "Щербак", "Коваль")


@given(st.sampled_from(KNOWN))
def test_known_given_names_are_recognised(name):
    assert name.lower() in meant_words(wrong_layout(name))


def test_surnames_are_recognised():
    assert all(dictionary_forms(name, SURNAME) for name in SURNAMES)
    assert all(name.lower() in meant_words(wrong_layout(name)) for name in SURNAMES)


def test_latin_names_typed_as_cyrillic_are_recognised():
    assert "mykyta" in meant_words("ьнлнеф")
    assert "ghbdsn" not in meant_words("привіт")
    assert "привіт" in meant_words("ghbdsn")


@given(children)
def test_names_in_the_right_layout_stay_what_they_are(child):
    assert not any(map(meant_words, child))
    assert not any(meant_words(translitua.translit(name)) for name in child[1:])


@given(awkward)
def test_any_text_can_be_asked(text):
    assert text.lower() not in meant_words(text)
