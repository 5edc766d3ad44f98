import pytest

from caseapp.matching.explain import explain
from caseapp.matching.reasons import Grade, Reason, Story
from caseapp.matching.weights import PRICES
from tests.caseapp.matching.made import of, person

CHILD = "Гойданак Соломія Олегівна"
BORN = "2014-05-06"


@pytest.mark.parametrize(
    ("other", "story"),
    [
        ("Гойданак Соломия Олеговна", Story.NAMES_KEPT),
        ("Цюбленко Соломия Олеговна", Story.SURNAME_REPLACED),
        ("Гойданак Соломия Тимуровна", Story.PATRONYMIC_REPLACED),
        ("Цюбленко Соломия Тимуровна", Story.SURNAME_AND_PATRONYMIC_REPLACED),
        ("Цюбленко Дарина Тимуровна", Story.ALL_REPLACED),
        ("Цюбленко Дарина Олеговна", Story.SURNAME_AND_GIVEN_NAME_REPLACED),
        ("Гойданак Дарина Олеговна", Story.SIBLING),
    ],
)
def test_the_story_told(other, story):
    found = explain(
        person(CHILD, BORN, birth_place="Вигаданськ"), person(other, BORN, birth_place="Вигаданськ")
    )
    assert found.story == story


def test_a_replaced_name_counts_the_price_of_its_story():
    found = explain(person(CHILD, BORN), person("Цюбленко Соломия Тимуровна", BORN))
    assert of(found, "surname").reason == Reason.REPLACED_NAME
    assert of(found, "patronymic").reason == Reason.REPLACED_NAME
    assert of(found, "given_name").bits > 0


@pytest.mark.parametrize("name", ["Цюбленко Дарина Тимуровна", "Цюбленко Дарина", "Дарина"])
def test_what_a_side_does_not_tell_makes_no_story_cheaper(name):
    replaced = [
        one.bits
        for one in explain(person(CHILD, BORN), person(name, BORN)).evidence
        if one.reason == Reason.REPLACED_NAME
    ]
    assert sum(replaced) == pytest.approx(sum(PRICES[Story.ALL_REPLACED].values()))


def test_a_patronymic_that_agrees_tells_two_apart_of_whom_nothing_else_does():
    child = person(CHILD, BORN, sex="female", birth_place="Вигаданськ")
    bits = [
        explain(child, person(name, BORN, sex="female", birth_place="Вигаданськ")).score
        for name in ("Цюбленко Дарина Олеговна", "Цюбленко Дарина Тимуровна")
    ]
    assert bits[0] > bits[1]


def test_a_twin_is_a_sibling_and_never_a_match():
    found = explain(person(CHILD, BORN), person("Гойданак Дарина Олегівна", BORN))
    assert found.story == Story.SIBLING
    assert found.grade == Grade.COHORT_ONLY
    assert of(found, "given_name").reason == Reason.SIBLING_NAME
    assert of(found, "surname").bits == 0


def test_without_patronymics_another_given_name_is_no_match_either():
    found = explain(person("Гойданак Соломія", BORN), person("Гойданак Тимур", BORN))
    assert of(found, "given_name").bits < 0
