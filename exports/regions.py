"""Regions as paper and window name them; what is occupied stands under Ukraine and says so."""

from collections.abc import Mapping
from functools import cache, lru_cache

from caseapp.regions import Region, all_regions
from exports.words import words

_MARKS = {"fully": "paper.region_occupied", "partly": "paper.region_partly"}
_SHORT_MARKS = {"fully": "paper.region_short", "partly": "paper.region_short_partly"}


@lru_cache(maxsize=1_024)
def region_name(code: str, language: str) -> str:
    """Name a region with its country and, where it is so, that it is occupied."""
    unit = _units().get(code)
    if unit is None:
        return code
    catalogue = words(language)
    country = catalogue.text(f"country.{unit.country}")
    key = _MARKS.get(unit.occupied, "paper.region_plain")
    return catalogue.text(key, region=_name(unit, language), country=country)


@lru_cache(maxsize=1_024)
def short_region_name(code: str, language: str) -> str:
    """Name a region briefly, for a column: only what is occupied is marked."""
    unit = _units().get(code)
    if unit is None:
        return code
    name = _name(unit, language)
    key = _SHORT_MARKS.get(unit.occupied)
    return words(language).text(key, region=name) if key else name


@cache
def _units() -> Mapping[str, Region]:
    return {unit.code: unit for unit in all_regions()}


def _name(unit: Region, language: str) -> str:
    names = {"uk": unit.name_uk, "en": unit.name_en, "ru": unit.name_ru}
    return names[language]
