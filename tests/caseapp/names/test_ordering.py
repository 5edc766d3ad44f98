import pytest
from hypothesis import given

from caseapp.names.ordering import sort_key
from tests.caseapp.names.strategies import awkward

ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"


def test_the_alphabet_is_in_order():
    assert sorted(set(ALPHABET), key=sort_key) == list(ALPHABET)


@pytest.mark.parametrize(
    "ordered",
    [
        ["Гойданак", "Ґойданак", "Дзюмбр"],
        ["Егор", "Єгор", "Жебунак"],
        ["Иван", "Іван", "Їван", "Йван"],
        ["Мар'ян", "Мар'яна", "Марянко"],
        ["Нове Поле", "Новеполе"],
        ["Zzz", "Анна"],
        ["Анна", "Аннак"],
    ],
)
def test_names_in_ukrainian_order(ordered):
    assert sorted(set(ordered), key=sort_key) == ordered


def test_apostrophe_and_hyphen_count_only_between_equals():
    assert sort_key("Мар'ян") < sort_key("Марян") < sort_key("Мар'яна")


@given(awkward, awkward)
def test_different_texts_have_different_keys(one, other):
    assert (sort_key(one) == sort_key(other)) == (one == other)
