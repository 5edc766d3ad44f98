"""Regions as paper and window name them; what is occupied stands under Ukraine and says so."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache

from caseapp.regions import Region, all_regions
from exports.words import words

_KIND_OF_UNIT = re.compile(
    r"(?:Автономн\w+|автономн\w+|Республ\w+|область|край|округ|Autonomous|Republic|of|Oblast|Krai|Okrug)"
    r"(?:\s+|$)"
)
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


def shortest_region_name(code: str, language: str) -> str:
    """Name a region on a map, if that is clear without what kind of unit it is: Ростовська."""
    return _shortest(language)[code]


@cache
def _shortest(language: str) -> Mapping[str, str]:
    names = {code: _without_kind(_name(unit, language)) for code, unit in _units().items()}
    shared = Counter(names.values())
    return {
        code: name if shared[name] == 1 else _name(_units()[code], language)
        for code, name in names.items()
    }


def _without_kind(name: str) -> str:
    beginning = re.split(r" [—–] | \(", name)[0]
    return _KIND_OF_UNIT.sub("", beginning).strip() or beginning


@cache
def _units() -> Mapping[str, Region]:
    return {unit.code: unit for unit in all_regions()}


def _name(unit: Region, language: str) -> str:
    names = {"uk": unit.name_uk, "en": unit.name_en, "ru": unit.name_ru}
    return names[language]
