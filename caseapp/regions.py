"""Federal subjects and the units of Ukraine, by any of their names."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from caseapp.names.clean import folded
from caseapp.names.scripts import repair_lookalikes

LONGEST = 200
_TABLE = Path(__file__).with_name("data") / "regions.csv"
_CODE = re.compile(r"(?:RU|UA)-[A-Z0-9]{2,3}")
_TOKEN = re.compile(r"[^\W_]+")
_PART = re.compile(r"[,;/()\n]+|\s[-–—]\s")
_VOWELS = "аяуюіиыеьйоєїэ"
_ENDING = re.compile(r"(?:ог|ег|ом|ем|им|ым|ім|ах|ях)$")
_SHORTEST_STEM = 3

# Words that every unit of a kind has, by their stem, and what stands for them in a key.
_KINDS = {
    **dict.fromkeys(("область", "обл", "oblast", "region"), "обл"),
    **dict.fromkeys(("край", "krai", "kray", "territory"), "край"),
    **dict.fromkeys(("республіка", "республика", "респ", "republic"), "респ"),
    **dict.fromkeys(("округ", "okrug"), "округ"),
    **dict.fromkeys(("автономна", "автономная", "автономний", "авт", "autonomous"), "авт"),
    "ао": "авт округ",
}
_KIND_WORDS = frozenset(" ".join(_KINDS.values()).split())
# Words that say nothing of which unit it is; the prepositions are those of case forms.
_NOISE = (
    "у в в'язниці з із зі на до по з-під из с от від of the in city місто м город г гор "
    "тот тимчасово окупована окупованої окуповані окупованій окупований територія територій "
    "території временно оккупированная оккупированной оккупированные территория територии "
    "так звана званої так называемая называемой т зв самопроголошена самопровозглашенная"
)
_COUNTRIES = (
    "рф росія россия російська российская федерація федерация russia russian federation "
    "україна украина ukraine"
)


@dataclass(frozen=True, slots=True)
class Region:
    """A unit by its ISO 3166-2 code; occupied units stand under Ukraine."""

    code: str
    country: str
    kind: str
    name_uk: str
    name_ru: str
    name_en: str
    aliases: tuple[str, ...] = ()
    occupied: str = ""  # "", partly, fully
    occupied_since: str = ""


_Key = frozenset[str]


@cache
def all_regions() -> tuple[Region, ...]:
    """Return every unit, in the order of the table."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(_region(row) for row in csv.DictReader(file))


@cache
def _by_code() -> dict[str, Region]:
    """Return the units by their codes."""
    return {unit.code: unit for unit in all_regions()}


def region(code: str) -> Region:
    """Return the unit with this ISO 3166-2 code; KeyError if there is none."""
    return _by_code()[code]


@lru_cache(maxsize=4096)
def find_region(text: str) -> Region | None:
    """Return the unit that a text names by code, name, alias or a case form of these.

    A text of several parts ("Ростовская обл., Таганрог") names a unit when exactly one is
    found in its parts. Nothing is found where nothing or more than one is named.
    """
    if len(text) > LONGEST:
        return None
    code = text.strip(" «»\"'.,;").upper()
    if _CODE.fullmatch(code):
        return _by_code().get(code)
    whole = region_named(text)
    if whole:
        return whole
    named = {unit.code: unit for part in _PART.split(text) if (unit := region_named(part))}
    return next(iter(named.values())) if len(named) == 1 else None


def region_named(text: str) -> Region | None:
    """Return the unit that a text names as a whole, and nothing beside it."""
    names = _names()
    plain, repaired = folded(text), folded(repair_lookalikes(text))
    for key in (_key(plain), _key(repaired), _key(repaired, _countries())):
        if found := names.get(key):
            return found
    return None


def tells_no_place(word: str) -> bool:
    """Tell whether a word says nothing of which unit is meant: a preposition, "town"."""
    return _stem(folded(word)) in _noise()


def is_kind_of_region(word: str) -> bool:
    """Tell whether a word is what units of a kind are called: "oblast", "krai"."""
    return _stem(folded(word)) in _kinds()


@cache
def _names() -> dict[_Key, Region]:
    """Return every written key; what two units would share belongs to neither."""
    written: dict[_Key, Region] = {}
    for unit in all_regions():
        written.update(dict.fromkeys(_written_keys(unit), unit))
    short: dict[_Key, set[Region]] = {}
    for unit in all_regions():
        for key in _short_keys(unit):
            short.setdefault(key, set()).add(unit)
    unique = {key: units.pop() for key, units in short.items() if key and len(units) == 1}
    return unique | written


def _written_keys(unit: Region) -> Iterator[_Key]:
    """Return the keys of a unit's names and aliases."""
    for name in (unit.name_uk, unit.name_ru, unit.name_en, *unit.aliases):
        yield _key(folded(name))


def _short_keys(unit: Region) -> Iterator[_Key]:
    """Return keys of the names without their kind, their parenthesis or their second half."""
    for name in (unit.name_uk, unit.name_ru, unit.name_en):
        beginning = re.split(r"\s*[(—–]", name)[0]
        yield _key(folded(beginning))
        for key in (_key(folded(name)), _key(folded(beginning))):
            yield key - _KIND_WORDS
            yield key - {"авт"}
    for alias in unit.aliases:
        yield _key(folded(alias)) - _KIND_WORDS


def _key(plain: str, noise: frozenset[str] = frozenset()) -> _Key:
    """Return the stems of the telling words, in no order."""
    stems = (_stem(token) for token in _TOKEN.findall(plain.replace("ґ", "г")))
    telling = (_kinds().get(stem, stem) for stem in stems if stem not in noise | _noise())
    return frozenset(" ".join(telling).split())


def _stem(token: str) -> str:
    """Return a word without its case ending, as far as three letters stay."""
    stem = _trimmed(token, token.rstrip(_VOWELS))
    stem = _trimmed(stem, _ENDING.sub("", stem))
    return _trimmed(stem, stem.rstrip(_VOWELS))


def _trimmed(before: str, after: str) -> str:
    """Return the shorter form if it is long enough, else as much of the longer as needed."""
    return after if len(after) >= _SHORTEST_STEM else before[: max(len(after), _SHORTEST_STEM)]


def _stems(words: Iterable[str]) -> frozenset[str]:
    """Return the stems of single words."""
    return frozenset(_stem(folded(word)) for word in words)


@cache
def _noise() -> frozenset[str]:
    """Return the stems of words that say nothing."""
    return _stems(_NOISE.split())


@cache
def _countries() -> frozenset[str]:
    """Return the stems of the countries' names."""
    return _stems(_COUNTRIES.split())


@cache
def _kinds() -> dict[str, str]:
    """Return what stands for each word of kind, by its stem."""
    return {_stem(word): kind for word, kind in _KINDS.items()}


def _region(row: dict[str, str]) -> Region:
    """Return one line of the table."""
    row = dict(row)
    aliases = tuple(alias for alias in row.pop("aliases").split(";") if alias)
    return Region(**row, aliases=aliases)
