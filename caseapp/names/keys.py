"""Search keys: what the index stores of a name, and what a typed text asks of it.

Keys are sound skeletons, each after a space; a typed word is found where a key begins with its
skeleton, so half-typed words find, in any order and any script.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from caseapp.names.clean import is_placeholder, tidy, without_marks
from caseapp.names.forms import GIVEN, PATRONYMIC, SURNAME, dictionary_forms, rule_forms
from caseapp.names.given_names import (
    class_named,
    classes_of,
    derived_classes,
    diminutive_classes,
    foreign_class,
)
from caseapp.names.inflection import nominative
from caseapp.names.latin import latin_readings
from caseapp.names.layouts import meant_words
from caseapp.names.parts import Parts, full_name_readings
from caseapp.names.patronymics import is_patronymic
from caseapp.names.scripts import script_of
from caseapp.names.skeleton import skeleton

_WORDS = re.compile(r"[^\w'’ʼ`]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,3}[^\W\d_]?\.?")
_UNSURE_LATIN_END = tuple("ckstzpihCSZ")


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text: for each word the beginnings of keys, one of which must be found."""

    needles: tuple[tuple[str, ...], ...]


def words_of(text: str) -> list[str]:
    """Give the words of a name; a hyphen parts them too."""
    return [word for word in _WORDS.split(without_marks(tidy(text))) if word]


def _skeletons(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(skeleton, words))))


def _main_keys(word: str, kind: str) -> tuple[str, ...]:
    """Give the keys that stay whole, so that what is nearly typed so is found by them."""
    russian = (*dictionary_forms(word, kind), *rule_forms(word))
    return tuple(dict.fromkeys((*_skeletons([word, *russian]), *latin_readings(word))))


@lru_cache(maxsize=50_000)
def _given_keys(word: str) -> tuple[str, ...]:
    """Give the keys of a given name: itself, its Russian forms, all forms of its class."""
    own = skeleton(word)
    exact = classes_of(own)
    short_for = diminutive_classes(own) or derived_classes(own)
    names = [class_named(name) for name in sorted(exact or short_for)]
    usual = [f for n in names for f in (n.ukrainian, n.russian)]
    forms = [f for n in names for f in n.other]
    short = [f for n in names if exact for f in n.diminutives]
    main = dict.fromkeys((*_main_keys(word, GIVEN), *_skeletons(usual)))
    return (*main, *_without_beginnings(_skeletons([*forms, *short]), main))


@lru_cache(maxsize=50_000)
def _surname_keys(word: str) -> tuple[str, ...]:
    return _main_keys(word, SURNAME)


@lru_cache(maxsize=50_000)
def _patronymic_keys(word: str) -> tuple[str, ...]:
    return _main_keys(word, PATRONYMIC)


def _without_beginnings(keys: Iterable[str], beside: Iterable[str]) -> list[str]:
    """Drop keys with which another key begins: whatever finds them finds the longer one."""
    kept: list[str] = []
    longest = ""
    for key in sorted({*keys, *beside}, reverse=True):
        if not longest.startswith(key):
            longest = key
            kept.append(key)
    return [key for key in kept if key not in beside]


_KEYS_OF_WORD = {GIVEN: _given_keys, PATRONYMIC: _patronymic_keys, SURNAME: _surname_keys}


@lru_cache(maxsize=100_000)
def _part_keys(text: str, kind: str) -> tuple[str, ...]:
    if is_placeholder(text):
        return ()
    return tuple(key for word in words_of(text) for key in _KEYS_OF_WORD[kind](word))


def _keys(parts: Parts) -> Iterator[str]:
    yield from _part_keys(parts.surname, SURNAME)
    yield from _part_keys(parts.given_name, GIVEN)
    yield from _part_keys(parts.patronymic, PATRONYMIC)


def search_keys(surname: str, given_name: str, patronymic: str) -> str:
    """Give the keys that the search index stores for a name, each after a space.

    A name in another case is found by its nominative too.
    """
    written = Parts(surname, given_name, patronymic)
    meant = nominative(written)
    keys = _keys(written) if meant == written else chain(_keys(written), _keys(meant))
    return "".join(f" {key}" for key in dict.fromkeys(keys))


def _beginning(sound: str, *, latin: bool) -> str:
    """Cut from a half-typed word what its next letter may turn into another sound."""
    unsure = _UNSURE_LATIN_END if latin else ("i",)
    while sound[-1:] in unsure and len(sound) > (1 if sound.endswith("i") else 2):
        sound = sound[:-1]
    return "" if latin and sound in {"i", "s", "c", "k", "t"} else sound


def typed_forms(word: str) -> tuple[str, ...]:
    """Give a typed word with its forms by dictionary, of the kind that it is by itself."""
    if is_patronymic(word):
        return (word, *dictionary_forms(word, PATRONYMIC))
    if classes_of(skeleton(word)):
        return (word, *foreign_class(skeleton(word)))
    return (word, *dictionary_forms(word, SURNAME))


def _needles(word: str) -> tuple[str, ...]:
    latin = script_of(word) == "Latn"
    sounds = (*map(skeleton, typed_forms(word)), *latin_readings(word, signed=True))
    begins = [_beginning(sound, latin=latin) for sound in sounds]
    joined = [begin[:-1] + sound for begin in begins if begin.endswith("t") for sound in "cC"]
    return tuple(dict.fromkeys(" " + begin for begin in (*begins, *joined)))


def _typed_words(text: str) -> Iterator[tuple[str, ...]]:
    """Give each typed word with what it may mean in the other keyboard layout."""
    for typed in without_marks(tidy(text)).split():
        words = words_of(typed)
        meant = () if _INITIALS.fullmatch(typed) else meant_words(typed)
        if meant:
            yield (*words[: len(words) == 1], *meant)
        else:
            yield from ((word,) for word in words)


def _nominatives(text: str) -> Mapping[str, list[str]]:
    """Give the typed words that may be declined, each with its nominatives."""
    found: dict[str, list[str]] = {}
    for written in full_name_readings(text):
        meant = nominative(written)
        for declined, plain in zip(_all_words(written), _all_words(meant), strict=False):
            if plain != declined:
                found.setdefault(declined, []).append(plain)
    return found


def _all_words(parts: Parts) -> list[str]:
    return words_of(f"{parts.surname} {parts.given_name} {parts.patronymic}".casefold())


def asked_words(text: str) -> Iterator[tuple[str, ...]]:
    """Give each typed word in all that it may mean: in the other layout, in the nominative."""
    typed = text[:400]
    plain = _nominatives(typed)
    for words in islice(_typed_words(typed), 12):
        yield tuple(form for word in words for form in (word, *plain.get(word.casefold(), ())))


def needles_of(words: Iterable[str]) -> tuple[str, ...]:
    """Give the beginnings of keys that one typed word asks for, in all that it may mean."""
    return tuple(dict.fromkeys(needle for word in words for needle in _needles(word)))


def query_keys(text: str) -> Query:
    """Give what a typed text asks of the keys: every word, whole or half, in any order and case."""
    return Query(tuple(map(needles_of, asked_words(text))))


def matches(query: Query, keys: str) -> bool:
    """Tell whether every word of the query begins one of the keys."""
    for needles in query.needles:
        for needle in needles:
            if needle in keys:
                break
        else:
            return False
    return True
