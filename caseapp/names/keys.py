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
from caseapp.names.given_names import class_named, classes_of, diminutive_classes, foreign_class
from caseapp.names.inflection import nominative
from caseapp.names.latin import latin_readings
from caseapp.names.layouts import meant_words
from caseapp.names.parts import Parts, full_name_readings
from caseapp.names.patronymics import is_patronymic
from caseapp.names.scripts import script_of
from caseapp.names.skeleton import skeleton

_WORDS = re.compile(r"[^\w'’ʼ`]+")
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


@lru_cache(maxsize=50_000)
def _given_keys(word: str) -> tuple[str, ...]:
    """Give the keys of a given name: itself, its Russian forms, all forms of its class."""
    own = skeleton(word)
    exact = classes_of(own)
    names = [class_named(name) for name in sorted(exact or diminutive_classes(own))]
    forms = [f for n in names for f in (n.ukrainian, n.russian, *n.other)]
    short = [f for n in names if exact for f in n.diminutives]
    russian = (*dictionary_forms(word, GIVEN), *rule_forms(word))
    return tuple(_skeletons([word, *russian, *forms, *short]))


@lru_cache(maxsize=50_000)
def _surname_keys(word: str) -> tuple[str, ...]:
    return tuple(_skeletons([word, *dictionary_forms(word, SURNAME), *rule_forms(word)]))


@lru_cache(maxsize=50_000)
def _patronymic_keys(word: str) -> tuple[str, ...]:
    return tuple(_skeletons([word, *dictionary_forms(word, PATRONYMIC), *rule_forms(word)]))


def _without_beginnings(keys: Iterable[str]) -> list[str]:
    """Drop keys with which another key begins: whatever finds them finds the longer one."""
    kept: list[str] = []
    for key in sorted(set(keys), reverse=True):
        if not kept or not kept[-1].startswith(key):
            kept.append(key)
    return kept


_KEYS_OF_WORD = {GIVEN: _given_keys, PATRONYMIC: _patronymic_keys, SURNAME: _surname_keys}


@lru_cache(maxsize=100_000)
def _part_keys(text: str, kind: str) -> tuple[str, ...]:
    if is_placeholder(text):
        return ()
    keys = (key for word in words_of(text) for key in _KEYS_OF_WORD[kind](word))
    return tuple(_without_beginnings(keys))


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
    return "".join(f" {key}" for key in _without_beginnings(keys))


def _beginning(sound: str, *, latin: bool) -> str:
    """Cut from a half-typed word what its next letter may turn into another sound."""
    unsure = _UNSURE_LATIN_END if latin else ("i",)
    while sound[-1:] in unsure and len(sound) > (1 if sound.endswith("i") else 2):
        sound = sound[:-1]
    return "" if latin and sound in {"i", "s", "c", "k", "t"} else sound


def _typed_forms(word: str) -> tuple[str, ...]:
    if is_patronymic(word):
        return (word, *dictionary_forms(word, PATRONYMIC))
    if classes_of(skeleton(word)):
        return (word, *foreign_class(skeleton(word)))
    return (word, *dictionary_forms(word, SURNAME))


def _needles(word: str) -> tuple[str, ...]:
    latin = script_of(word) == "Latn"
    sounds = (*map(skeleton, _typed_forms(word)), *latin_readings(word, signed=True))
    begins = [_beginning(sound, latin=latin) for sound in sounds]
    joined = [begin[:-1] + sound for begin in begins if begin.endswith("t") for sound in "cC"]
    return tuple(dict.fromkeys(" " + begin for begin in (*begins, *joined)))


def _typed_words(text: str) -> Iterator[tuple[str, ...]]:
    """Give each typed word with what it may mean in the other keyboard layout."""
    for typed in without_marks(tidy(text)).split():
        words, meant = words_of(typed), meant_words(typed)
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


def query_keys(text: str) -> Query:
    """Give what a typed text asks of the keys: every word, whole or half, in any order and case."""
    typed = text[:400]
    plain = _nominatives(typed)
    asked = (
        [form for word in words for form in (word, *plain.get(word.casefold(), ()))]
        for words in islice(_typed_words(typed), 12)
    )
    choices = ((needle for word in words for needle in _needles(word)) for words in asked)
    return Query(tuple(tuple(dict.fromkeys(needles)) for needles in choices))


def matches(query: Query, keys: str) -> bool:
    """Tell whether every word of the query begins one of the keys."""
    for needles in query.needles:
        for needle in needles:
            if needle in keys:
                break
        else:
            return False
    return True
