"""Which given names are borne by two children, and which are one name in two forms."""

import pytest

from caseapp.matching.given_names import are_two_names

TWO = "Олена Олеся; Марко Максим; Олександр Олександра; Марія Марина; Дарина Дарія; Єгор Георгій"
ONE = """
    Олена Елена; Олена Алёна; Дмитро Дима; Дмитро Дмитрий; Микита Никита; Катерина Катря;
    Ганна Анна; Софія Соня; Саша Олександр; Саша Олександра; Настя Анастасія; Олена Олна;
    Діана Даяна; Kateryna Катерина; Влад Владислав; О. Олена
"""


@pytest.mark.parametrize("names", TWO.split(";"))
def test_names_of_two_children(names):
    left, right = names.split()
    assert are_two_names(left, right)
    assert are_two_names(right, left)


@pytest.mark.parametrize("names", ONE.split(";"))
def test_one_name_in_two_forms(names):
    left, right = names.split()
    assert not are_two_names(left, right)
    assert not are_two_names(right, left)


def test_no_name_is_no_other_name():
    assert not are_two_names("", "Олена")
    assert not are_two_names("", "")
