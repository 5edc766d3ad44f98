"""The examples of the resolution itself, and what has no official Latin spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translitua import UkrainianKMU, translit

from caseapp.names.official import official_latin


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("Алушта", "Alushta"),
        ("Згурський", "Zghurskyi"),
        ("Розгон", "Rozghon"),
        ("Ґалаґан", "Galagan"),
        ("Єнакієве", "Yenakiieve"),
        ("Гаєвич", "Haievych"),
        ("Їжакевич", "Yizhakevych"),
        ("Мар’їне", "Marine"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Щербухи", "Shcherbukhy"),
        ("Юрій", "Yurii"),
        ("Яготин", "Yahotyn"),
        ("Костянтин", "Kostiantyn"),
        ("Знам'янка", "Znamianka"),
        ("Феодосія", "Feodosiia"),
        ("ҐУДЗІВСЬКА-ЯРЕМА Є. М.", "GUDZIVSKA-YAREMA Ye. M."),
        ("Ґудзівська-Приклад Єлизавета Мар’янівна", "Gudzivska-Pryklad Yelyzaveta Marianivna"),
    ],
)
def test_names_are_spelt_as_the_resolution_says(name, spelt):
    assert official_latin(name) == spelt


@pytest.mark.parametrize("name", ["", "  ", "Гудзивская Элина", "Пётр", "Smith", "Іван I", "Ким 2"])
def test_what_is_not_in_ukrainian_letters_has_none(name):
    assert official_latin(name) == ""


@given(st.text("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", min_size=1, max_size=12))
def test_an_independent_table_says_the_same(word):
    assert official_latin(word) == translit(word, UkrainianKMU)
