"""A name and its transliteration meet, by whichever of the 28 tables it was made."""

import re

import pytest
import translitua
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.features import (
    given_name_features,
    patronymic_features,
    surname_features,
)
from caseapp.names.forms import GIVEN, PATRONYMIC
from caseapp.names.keys import matches, query_keys, search_keys
from caseapp.names.latin import latin_readings
from caseapp.names.skeleton import LONGEST, skeleton
from tests.caseapp.names.russian import russian_forms
from tests.caseapp.names.strategies import awkward, children

PARTS = (surname_features, given_name_features, patronymic_features)
SURNAMES = ("Жебунак", "Хвищенко", "Цацкало", "Чачківський", "Шахрайчук", "Щецкович", "Зюзьо")
RUSSIAN_SURNAMES = ("Жебунов", "Хвищин", "Цацкий", "Чачков", "Шахраев", "Щецкин", "Эхов")
# The German table writes с and з alike: a name that has both before vowels is not told from
# names with either, and a з before another consonant not from с.
TOLD_BY_GERMAN = re.compile(
    "(?!.*с[аеиіоуєюяї].*з|.*з.*с[аеиіоуєюяї]|.*з(?![аеиіоуєюяї]))", re.IGNORECASE
)


def shared(features, one, other):
    return dict(features(one).keys).keys() & dict(features(other).keys).keys()


def told(table, name):
    return table is not translitua.UkrainianGerman or TOLD_BY_GERMAN.match(name)


def test_all_tables_are_tried():
    assert len(translitua.ALL_UKRAINIAN) + len(translitua.ALL_RUSSIAN) == 28


@pytest.mark.parametrize("table", translitua.ALL_UKRAINIAN, ids=lambda t: t.__name__)
@given(child=children, surname=st.sampled_from(SURNAMES))
def test_a_ukrainian_name_meets_its_transliteration(table, child, surname):
    for features, name in [*zip(PARTS, child, strict=True), (surname_features, surname)]:
        if told(table, name):
            assert shared(features, name, translitua.translit(name, table))


@pytest.mark.parametrize("table", translitua.ALL_RUSSIAN, ids=lambda t: t.__name__)
@given(child=children, surname=st.sampled_from(RUSSIAN_SURNAMES))
def test_a_ukrainian_name_meets_the_transliteration_of_its_russian_form(table, child, surname):
    _, given_name, patronymic = child
    for features, name, russian in (
        (surname_features, surname, surname),
        (given_name_features, given_name, russian_forms(given_name, GIVEN)[0]),
        (patronymic_features, patronymic, russian_forms(patronymic, PATRONYMIC)[0]),
    ):
        assert shared(features, name, translitua.translit(russian, table))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Chevtchouk", "Шевчук"),
        ("Jouk", "Жук"),
        ("Schewtschuk", "Шевчук"),
        ("Cravchuc", "Кравчук"),
        ("Mackovskyj", "Мацковський"),
        ("Zaxarenko", "Захаренко"),
    ],
)
def test_old_passports_and_scholarly_tables_are_read(written, name):
    assert skeleton(name) in (skeleton(written), *latin_readings(written))
    assert matches(query_keys(written), search_keys(name, "", ""))


def test_customary_spellings_have_no_signs_of_other_tables():
    assert (
        latin_readings("Petrenko", signed=True) == latin_readings("Shevchenko", signed=True) == ()
    )
    assert latin_readings("Шевченко") == ()


@given(awkward)
def test_any_text_has_bounded_readings(text):
    assert all(reading.isascii() and len(reading) <= LONGEST for reading in latin_readings(text))
