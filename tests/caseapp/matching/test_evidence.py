"""One comparison at a time, as `explain` tells it."""

import pytest
from hypothesis import given

from caseapp.matching.explain import explain
from caseapp.matching.model import Person, WrittenName
from caseapp.matching.reasons import Level, Reason
from caseapp.matching.weights import WEIGHTS
from tests.caseapp.matching.made import born, of, person
from tests.caseapp.matching.strategies import persons


def compared(field, left, right):
    parts = {"surname": "Гойданак", "given_name": "", "patronymic": ""}
    sides = [
        Person(id_, (WrittenName(**(parts | {field: value})),))
        for id_, value in (("l", left), ("r", right))
    ]
    return of(explain(*sides), field)


@pytest.mark.parametrize(
    ("field", "left", "right", "reason"),
    [
        ("surname", "Їздонак", "ЇЗДОНАК", Reason.SAME_SPELLING),
        ("surname", "Ґрудалко", "Hrudalko", Reason.SAME_SOUND),
        ("surname", "Филдонский", "Філдонський", Reason.SAME_SOUND),
        ("surname", "Гойданівський", "Гойдановский", Reason.SAME_BY_LETTER_RULES),
        ("surname", "Лебідь", "Лебедь", Reason.SAME_BY_DICTIONARY),
        ("surname", "Гойданова", "Гойданов", Reason.OTHER_ENDING),
        ("surname", "Гойданського", "Гойданський", Reason.OTHER_ENDING),
        ("surname", "Нечуй-Гойданак", "Гойданак", Reason.PART_OF_DOUBLE_NAME),
        ("surname", "Гойданак", "Гойдарак", Reason.ONE_LETTER),
        ("surname", "Гойданак", "Годйанак", Reason.ONE_LETTER),
        ("surname", "Щодринець", "Щодлинеч", Reason.FEW_LETTERS),
        ("surname", "Гойданак", "Цюблен", Reason.REPLACED_NAME),
        ("given_name", "Микита", "Никита", Reason.SAME_BY_DICTIONARY),
        ("given_name", "Олександр", "Саша", Reason.DIMINUTIVE),
        ("given_name", "Софії", "Софія", Reason.OTHER_ENDING),
        ("given_name", "Олена", "О.", Reason.INITIAL_AGREES),
        ("given_name", "Олена", "Е.", Reason.INITIAL_AGREES),
        ("given_name", "Олена", "Т.", Reason.INITIAL_DIFFERS),
        ("given_name", "Олена", "Тимур", Reason.DIFFERENT_NAME),
        ("given_name", "Валерій", "Валерія", Reason.DIFFERENT_NAME),
        ("given_name", "Аліна", "Олена", Reason.DIFFERENT_NAME),
        ("given_name", "Марк", "Марко", Reason.SAME_BY_DICTIONARY),
        ("patronymic", "Миколайович", "Николаевич", Reason.SAME_BY_DICTIONARY),
        ("patronymic", "Mykolaiovych", "Николаевич", Reason.SAME_FATHER),
        ("patronymic", "Іллівна", "Илловна", Reason.SAME_FATHER),
        ("patronymic", "Ігорович", "Юрьевич", Reason.DIFFERENT_NAME),
        ("patronymic", "Олександрович", "Алексеевич", Reason.DIFFERENT_NAME),
        ("patronymic", "Гойдановоч", "Гойданович", Reason.ONE_LETTER),
        ("patronymic", "Олегович", "", Reason.NOT_GIVEN),
        ("patronymic", "Олегович", "невідомо", Reason.NOT_GIVEN),
    ],
)
def test_names(field, left, right, reason):
    evidence = compared(field, left, right)
    if reason is Reason.DIFFERENT_NAME:
        assert evidence.level == Level.CONTRADICTING
    else:
        assert evidence.reason == reason
    assert (evidence.left, evidence.right) == (left, right)


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("2014-05-06", "2014-05-06", Reason.SAME_DATE),
        ("2014-05-06", "2014-06-05", Reason.DAY_MONTH_SWAPPED),
        ("2014-05-06", "2015-05-06", Reason.OTHER_YEAR),
        ("2014-05-06", "2014-05-16", Reason.WITHIN_DAYS),
        ("2014-05-06", "2014-08-01", Reason.WITHIN_MONTHS),
        ("2014-05-16", "2014-11-16", Reason.DIFFERENT_DATE),
        ("2014-05-06", "2017-05-06", Reason.ONE_DIGIT),
        ("2014-05-06", "2014-05", Reason.SAME_MONTH),
        ("2014-05-06", "2014", Reason.SAME_YEAR),
        ("2014-05", "2014", Reason.SAME_YEAR),
        ("2014", "2015", Reason.NEAR_SPAN),
        ("2014-05-06", "2015", Reason.NEAR_SPAN),
        ("2014-05-06", "2014-07", Reason.NEAR_SPAN),
        ("2014-05-06", "2014-11", Reason.DIFFERENT_DATE),
        ("2014-05-06", "2015-05", Reason.NEAR_SPAN),
        ("2014-05", "2013-05", Reason.NEAR_SPAN),
        ("2010", "2014-05-06", Reason.DIFFERENT_DATE),
        ("2014-05-06", "", Reason.NOT_GIVEN),
    ],
)
def test_births(left, right, reason):
    evidence = of(explain(person("Гойданак Марко", left), person("Гойданак Марко", right)), "birth")
    assert evidence.reason == reason


def test_the_wider_a_span_the_fewer_bits():
    exact = "2014-05-06"
    bits = [
        of(explain(person("Гойданак Марко", exact), person("Гойданак Марко", other)), "birth").bits
        for other in (exact, "2014-05", "2014")
    ]
    assert bits == sorted(bits, reverse=True)
    assert bits[-1] > 0


def test_the_best_of_several_births_and_names_counts():
    left = Person("l", (WrittenName(full="Гойданак Марко"),), births=(born("2014-05-06"),))
    right = Person(
        "r",
        (WrittenName(full="Цюбленець Тимур"), WrittenName(full="Гойданак Марко")),
        births=(born("2010-01-01"), born("2014-05-06")),
    )
    found = explain(left, right)
    assert of(found, "surname").right == "Гойданак"
    assert of(found, "birth").right == "2014-05-06"


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("м. Вигаданськ, Донецька обл.", "Вигаданск", Reason.SAME_PLACE),
        ("Хрустальний", "Красный Луч", Reason.RENAMED_PLACE),
        ("Вигаданськ", "Вигадинськ", Reason.SIMILAR_PLACE),
        ("Вигаданськ", "Тестополь", Reason.DIFFERENT_PLACE),
        ("Вигаданськ", "-", Reason.NOT_GIVEN),
    ],
)
def test_places(left, right, reason):
    sides = [person("Гойданак Марко", birth_place=place) for place in (left, right)]
    assert of(explain(*sides), "birth_place").reason == reason


def test_sex_is_read_from_the_patronymic_where_it_is_not_recorded():
    found = explain(person("Гойданак Соломія Олегівна"), person("Гойданак С. О.", sex="male"))
    assert of(found, "sex").reason == Reason.OTHER_SEX_BY_NAME
    assert (of(found, "sex").left, of(found, "sex").right) == ("female", "male")
    assert of(found, "sex").bits < 0


@pytest.mark.parametrize("sex", ["", "female"])
def test_a_sex_that_a_name_shows_is_weighed_with_that_name_alone(sex):
    child = person("Гойданак Соломія Олегівна", sex="female")
    kept = explain(child, person("Гойданак Соломия Олеговна", sex=sex))
    renamed = explain(child, person("Цюбленко Дарина Тимуровна", sex=sex))
    both = [of(found, "sex") for found in (kept, renamed)]
    recorded = Reason.SAME_SEX if sex else Reason.SAME_SEX_BY_NAME
    assert [one.reason for one in both] == [recorded] * 2
    assert (both[0].bits == 0) == (not sex)
    assert both[1].bits == pytest.approx(WEIGHTS[Reason.SAME_SEX].bits)


@given(persons, persons)
def test_evidence_is_symmetric(left, right):
    there, back = explain(left, right), explain(right, left)
    assert there.score == pytest.approx(back.score, abs=1e-3)
    if len(left.names) < 2 and len(right.names) < 2 and len(left.births + right.births) < 3:
        assert [e.reason for e in there.evidence] == [e.reason for e in back.evidence]


@given(persons, persons)
def test_what_is_missing_counts_nothing_and_what_contradicts_never_counts_for(left, right):
    found = explain(left, right)
    for one in found.evidence:
        if one.level == Level.MISSING:
            assert one.bits == 0
        if one.level == Level.CONTRADICTING:
            assert one.bits < 0
    assert sum(e.bits for e in found.evidence) == pytest.approx(found.score)
    assert 0 <= found.probability <= 1
