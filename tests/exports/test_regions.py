"""What is occupied stands under Ukraine and says so, in every language."""

import pytest

from caseapp.regions import all_regions
from exports.regions import region_name, short_region_name
from exports.words import LANGUAGES

COUNTRY = {
    "uk": {"UA": "Україна", "RU": "РФ"},
    "en": {"UA": "Ukraine", "RU": "Russia"},
    "ru": {"UA": "Украина", "RU": "РФ"},
}


def test_partly_and_fully_occupied():
    assert region_name("UA-14", "uk") == "Донецька область (Україна, частково тимчасово окупована)"
    assert region_name("UA-43", "uk") == (
        "Автономна Республіка Крим (Україна, тимчасово окупована територія)"
    )
    assert region_name("UA-40", "en") == "Sevastopol (Ukraine, temporarily occupied territory)"


def test_short_names_mark_only_what_is_occupied():
    assert short_region_name("UA-40", "uk") == "Севастополь (ТОТ)"
    assert short_region_name("UA-63", "uk") == "Харківська область (частково ТОТ)"
    assert short_region_name("RU-TYU", "ru") == "Тюменская область"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_region_names_its_country(language):
    for unit in all_regions():
        country = COUNTRY[language][unit.country]
        assert f"({country}" in region_name(unit.code, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_occupied_region_says_so(language):
    word = {"uk": "окупован", "en": "occupied", "ru": "оккупирован"}[language]
    for unit in all_regions():
        assert (word in region_name(unit.code, language)) == bool(unit.occupied)


def test_no_two_regions_share_a_name():
    names = [region_name(unit.code, "uk") for unit in all_regions()]
    assert len(set(names)) == len(names)


def test_an_unknown_code_stands_as_it_is():
    assert region_name("XX-1", "uk") == short_region_name("XX-1", "uk") == "XX-1"
