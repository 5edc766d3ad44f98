from collections import Counter

import pytest

from caseapp.names.features import Meeting, given_name_features
from caseapp.names.given_names import (
    class_named,
    classes_of,
    derived_classes,
    diminutive_classes,
    given_names,
    sex_of_class,
)
from caseapp.names.keys import matches, query_keys, search_keys
from caseapp.names.patronymics import father_classes
from caseapp.names.skeleton import skeleton


def test_every_class_is_named_once_and_has_both_forms():
    names = Counter(name.ukrainian for name in given_names())
    assert max(names.values()) == 1
    assert all(name.russian and name.sex in ("male", "female") for name in given_names())


def test_equivalents_and_diminutives_lead_to_their_class():
    assert classes_of(skeleton("Никита")) == classes_of(skeleton("Mykyta")) == {"Микита"}
    assert {"Олександр", "Олександра"} <= diminutive_classes(skeleton("Саша"))
    assert "Єлизавета" in diminutive_classes(skeleton("Лиза"))
    assert classes_of("nobody") == frozenset()


@pytest.mark.parametrize(
    ("diminutive", "name"),
    [
        ("Мирославонька", "Мирослава"),
        ("Тарасонько", "Тарас"),
        ("Назарчик", "Назар"),
        ("Полинушка", "Поліна"),
        ("Даринуся", "Дарина"),
        ("Сашулька", "Олександр"),
    ],
)
def test_diminutives_of_no_table_are_derived_by_their_suffix(diminutive, name):
    assert name in derived_classes(skeleton(diminutive))
    kinds = dict(given_name_features(diminutive).keys)
    assert kinds["=" + name] is Meeting.DIMINUTIVE


def test_a_name_without_suffix_is_no_diminutive():
    assert derived_classes("iulian") == derived_classes("ko") == derived_classes("") == frozenset()


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Uladzimir", "Володимир"),
        ("Aliaksandr", "Олександр"),
        ("Ouliana", "Ульяна"),
        ("Siarhei", "Сергій"),
        ("Serhueï", "Сергій"),
        ("Мікіта", "Микита"),
    ],
)
def test_spellings_of_other_languages_lead_to_their_class(spelling, name):
    assert classes_of(skeleton(spelling)) == {name}


def test_a_spelling_of_another_language_is_found_by_search_and_father():
    keys = search_keys("Гойданак", "Володимир", "Володимирович")
    assert matches(query_keys("Uladzimir"), keys)
    assert father_classes(skeleton("Uladzimiravich")) == {"Володимир"}


def test_a_class_is_found_by_its_name():
    assert class_named("Дарія").russian == "Дарья"
    assert sex_of_class("Ілля") == "male"
