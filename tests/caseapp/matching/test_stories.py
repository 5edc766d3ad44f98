import pytest

from caseapp.matching.explain import explain
from caseapp.matching.reasons import Grade, Reason, Story
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


def test_a_twin_is_a_sibling_and_never_a_match():
    found = explain(person(CHILD, BORN), person("Гойданак Дарина Олегівна", BORN))
    assert found.story == Story.SIBLING
    assert found.grade == Grade.COHORT_ONLY
    assert of(found, "given_name").reason == Reason.SIBLING_NAME
    assert of(found, "surname").bits == 0


def test_without_patronymics_another_given_name_is_no_match_either():
    found = explain(person("Гойданак Соломія", BORN), person("Гойданак Тимур", BORN))
    assert of(found, "given_name").bits < 0
