"""What comparing needs to know of one name: the keys at which two forms of it meet.

Every key has a kind; two names meet at a key they share, and the weaker of both kinds counts.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from caseapp.names.belarusian import russian_sounds
from caseapp.names.clean import folded, is_placeholder
from caseapp.names.forms import GIVEN, PATRONYMIC, SURNAME, closed_i_forms, dictionary_forms
from caseapp.names.given_names import (
    class_named,
    classes_of,
    derived_classes,
    diminutive_classes,
    sex_of_class,
)
from caseapp.names.latin import latin_readings
from caseapp.names.patronymics import father_classes, father_stem, patronymic_sex, stem_of_given
from caseapp.names.scripts import repair_lookalikes
from caseapp.names.skeleton import skeleton

_CASE_ENDS = re.compile(
    "(?:(?P<adjective>[sc]k)(?:i|a|aia|u|uiu|oi|oho|omu|im|oiu|om|ei|e)"
    "|(?P<possessive>(?<=..)(?:ov|ev|iv|in))(?:a|u|oi|oiu|im|om|i|ii|e)?"
    "|(?:aia|oho|omu|oiu|om|em|oi|ei|im|a|u|i|o|e|iu|ia))$"
)
_SURNAME_STEM_LEAST = 3
_SOUNDS_OTHERWISE = re.compile("[іїє'’ʼ]|[ьй]о")  # what a Russian form may sound otherwise for


class Meeting(IntEnum):
    """The kind of a key: how near two names are that meet there; smaller is nearer."""

    SPELLING = 1
    SOUND = 2
    DICTIONARY = 3
    LETTER_RULES = 4
    FATHER = 5
    DIMINUTIVE = 6
    ENDING = 7
    HALF = 8


@dataclass(frozen=True, slots=True)
class Features:
    """One name as comparing sees it; without keys it is missing."""

    text: str
    keys: tuple[tuple[str, Meeting], ...] = ()
    sounds: tuple[str, ...] = ()  # that are measured letter by letter; the first is its own
    group: str = ""  # names counted together for their frequency
    initial: bool = False
    known: bool = False  # a given name or father of the table: a letter more makes it another

    @property
    def missing(self) -> bool:
        """Whether there is nothing to compare."""
        return not self.keys


def _unique(sounds: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, sounds)))


def stem_of_surname(sound: str) -> str:
    """Give a surname's skeleton without gender and case: Новальська, Новальського -> novalsk."""
    found = _CASE_ENDS.search(sound)
    if not found:
        return sound
    stem = sound[: found.start()] + (found["adjective"] or found["possessive"] or "")
    return stem if len(stem) >= _SURNAME_STEM_LEAST else sound


def _is_initial(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters == 1 or (letters == 2 and text.endswith("."))


def _keys(kinds: Iterable[tuple[Meeting, Iterable[str]]]) -> tuple[tuple[str, Meeting], ...]:
    """Keep each key once, with its nearest kind."""
    found: dict[str, Meeting] = {}
    for kind, keys in kinds:
        for key in keys:
            found.setdefault(key, kind)
    return tuple(found.items())


def _halves(text: str, own: str) -> list[str]:
    halves = [skeleton(half) for half in re.split(r"[-\s]+", text)]
    return ["/" + sound for sound in {*halves, own} if len(sound) > 1]


def _surname(text: str) -> Features:
    own = skeleton(text)
    russian = dictionary_forms(text, SURNAME) if _SOUNDS_OTHERWISE.search(text.lower()) else ()
    by_dictionary = _unique(map(skeleton, russian))
    belarusian = russian_sounds(text)
    by_rules = _unique((*map(skeleton, closed_i_forms(text)), *latin_readings(text)))
    stems = _unique(map(stem_of_surname, (own, *by_dictionary, *by_rules)))
    keys = _keys(
        [
            (Meeting.SPELLING, ["'" + folded(repair_lookalikes(text))]),
            (Meeting.SOUND, [own]),
            (Meeting.DICTIONARY, by_dictionary),
            (Meeting.LETTER_RULES, (*by_rules, *belarusian)),
            (Meeting.ENDING, ("~" + stem for stem in stems)),
            (Meeting.HALF, _halves(text, own)),
        ]
    )
    return Features(text, keys, stems, group=stems[0])


def _endings(exact: frozenset[str], sounds: Iterable[str]) -> list[str]:
    """Give keys for other cases; Валерій and Валерія, both known, must not meet there."""
    sexes = {sex_of_class(name)[0] for name in exact} or set("mf")
    return [f"~{sex}{stem_of_given(sound)}" for sound in sounds for sex in sexes]


def _given(text: str) -> Features:
    own = skeleton(text)
    respelt = frozenset().union(*map(classes_of, latin_readings(text)))
    exact = classes_of(own) or respelt
    short = diminutive_classes(own) or (frozenset() if exact else derived_classes(own))
    by_dictionary = _unique(map(skeleton, dictionary_forms(text, GIVEN)))
    forms = (f for name in sorted(exact) for f in class_named(name).full_forms[:2])
    classes = exact or (short if len(short) == 1 else frozenset())
    keys = _keys(
        [
            (Meeting.SPELLING, ["'" + folded(repair_lookalikes(text))]),
            (Meeting.SOUND, [own]),
            (Meeting.DICTIONARY, [*by_dictionary, *("=" + name for name in exact)]),
            (Meeting.LETTER_RULES, ("=" + name for name in respelt)),
            (Meeting.DIMINUTIVE, ("=" + name for name in short)),
            (Meeting.ENDING, _endings(exact, (own, *by_dictionary))),
            (Meeting.HALF, _halves(text, own)),
        ]
    )
    sounds = _unique((own, *by_dictionary, *map(skeleton, forms)))
    return Features(
        text, keys, sounds, group=min(classes, default=stem_of_given(own)), known=bool(exact)
    )


def _patronymic(text: str) -> Features:
    own = skeleton(text)
    by_dictionary = _unique(map(skeleton, dictionary_forms(text, PATRONYMIC)))
    respelt = latin_readings(text)
    fathers = father_classes(own) or frozenset().union(*map(father_classes, respelt))
    stems = _unique(map(father_stem, (own, *by_dictionary))) if patronymic_sex(own) else ()
    keys = _keys(
        [
            (Meeting.SPELLING, ["'" + folded(repair_lookalikes(text))]),
            (Meeting.SOUND, [own]),
            (Meeting.DICTIONARY, by_dictionary),
            (Meeting.LETTER_RULES, respelt),
            (Meeting.FATHER, [*("=" + name for name in fathers), *("~" + s for s in stems)]),
        ]
    )
    group = min(fathers, default=stems[0] if stems else own)
    sounds = _unique((own, *by_dictionary))
    return Features(text, keys, sounds, group=group, known=bool(fathers))


def _initial(text: str) -> Features:
    letter = skeleton(text)[:1]
    return Features(text, (("." + letter, Meeting.HALF),), (letter,), group=".", initial=True)


def _features(text: str, full: Callable[[str], Features]) -> Features:
    if is_placeholder(text) or not skeleton(text):
        return Features(text)
    return _initial(text) if _is_initial(text) else full(text)


@lru_cache(maxsize=100_000)
def surname_features(text: str) -> Features:
    """Give what comparing needs to know of a surname."""
    return _features(text, _surname)


@lru_cache(maxsize=20_000)
def given_name_features(text: str) -> Features:
    """Give what comparing needs to know of a given name."""
    return _features(text, _given)


@lru_cache(maxsize=20_000)
def patronymic_features(text: str) -> Features:
    """Give what comparing needs to know of a patronymic."""
    return _features(text, _patronymic)
