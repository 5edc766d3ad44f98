import pytest
import translitua
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.forms import GIVEN, PATRONYMIC
from caseapp.names.keys import matches, query_keys, search_keys
from tests.caseapp.names.russian import russian_forms
from tests.caseapp.names.strategies import PLACEHOLDERS, awkward, children, wrong_layout

OFFICIAL = (translitua.UkrainianKMU, translitua.UkrainianPassport2007, translitua.UkrainianBGN)


def found(text, child):
    return matches(query_keys(text), search_keys(*child))


@given(children, st.permutations([0, 1, 2]))
def test_the_ukrainian_spelling_finds_in_any_order(child, order):
    assert found(" ".join(child[i] for i in order), child)


@given(children)
def test_the_russian_spelling_finds(child):
    surname, given_name, patronymic = child
    russian = (
        surname.replace("ець", "ец").replace("ська", "ская").replace("Ї", "Е").replace("Ґ", "Г"),
        russian_forms(given_name, GIVEN)[0],
        russian_forms(patronymic, PATRONYMIC)[0],
    )
    assert found(" ".join(russian), child)


@pytest.mark.parametrize("table", OFFICIAL, ids=lambda t: t.__name__)
@given(child=children)
def test_official_latin_spellings_find(table, child):
    assert found(translitua.translit(" ".join(child), table), child)


@given(children, st.data())
def test_half_typed_words_find(child, data):
    halves = [word[: data.draw(st.integers(1, len(word)))] for word in child]
    assert found(" ".join(halves), child)


@given(children, st.data())
def test_half_typed_latin_words_find(child, data):
    words = [translitua.translit(word) for word in child]
    halves = [word[: data.draw(st.integers(3, max(3, len(word))))] for word in words]
    assert found(" ".join(halves), child)


@given(children, st.sampled_from(["Олександр", "Софія", "Юрій", "Ганна"]))
def test_words_typed_in_the_wrong_layout_find(child, given_name):
    typed = wrong_layout(given_name), wrong_layout(child[0][:6])
    assert found(typed[0], (child[0], given_name, child[2]))
    assert found(" ".join(typed), (child[0], given_name, child[2]))


def test_diminutives_and_doubles_find():
    child = ("Нечуй-Гойданак", "Олександр", "Олегович")
    assert found("Саша гойданак", child)
    assert found("нечуй александр", child)
    assert found("Alexander Nechui", child)
    assert not found("Петро гойданак", child)


@given(children)
def test_another_name_is_not_found(child):
    assert not found("Ъъхзщдраг", child)
    assert not found(f"{child[0]} Ъъхзщдраг", child)


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_placeholders_are_not_indexed(text):
    assert search_keys(text, text, text) == ""


def test_an_empty_text_finds_everything():
    assert found("", ("Гойданак", "Марко", ""))


@given(awkward, awkward)
def test_any_text_can_be_indexed_and_typed(text, typed):
    assert found(typed, (text, typed, text)) in (True, False)


@pytest.mark.parametrize("typed", ["м", "ма", "мат", "матч", "матчу"])
def test_a_letter_that_melts_into_the_next_finds_before_it_does(typed):
    assert found(typed, ("Матчук", "", ""))
