"""Keys that are nearly what was typed: another ending, an initial, a slip of the hand or eye."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from caseapp.names.features import stem_of_surname
from caseapp.names.given_names import class_named, classes_of, diminutive_classes
from caseapp.names.keys import asked_words, needles_of, typed_forms, words_of
from caseapp.names.latin import latin_readings
from caseapp.names.parts import split_full_name
from caseapp.names.patronymics import father_classes, patronymic_sex
from caseapp.names.skeleton import skeleton

Levels = NDArray[np.uint8]
_ONE_LETTER_LEAST, _FEW_LETTERS_LEAST = 4, 7  # letters of the shorter one, as in screening
_BEGUN_LEAST = 5
_AFTER_ALL = "\uffff"
_VOWELS_WRITTEN_IN_TWO = ("ia", "iu")  # Я. and Ю.


class Slip(IntEnum):
    """How a typed word and a key differ; smaller is nearer."""

    NONE = 0
    OTHER_ENDING = 1
    INITIAL = 2  # only an initial is on file
    LEFT_OUT = 3  # a patronymic is typed, and none is on file
    ONE_LETTER = 4
    FEW_LETTERS = 5
    BEGUN = 6  # one letter differs in the beginning of a word
    OTHER_FATHER = 7  # the patronymic on file is another one
    FAR = 255


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed word as keys are compared with it."""

    needles: tuple[str, ...]  # the beginnings that it finds as it stands
    sounds: tuple[str, ...]
    stems: tuple[str, ...]
    classes: frozenset[str]  # of a given name or father of the table: a letter more is another
    patronymic: bool  # it ends like one
    father: bool  # it is the patronymic of the name that is typed
    given: bool  # it is the given name of it


@lru_cache(maxsize=64)
def typed_words(text: str) -> tuple[Typed, ...]:
    """Read a typed text for comparing word by word."""
    parts = split_full_name(text)
    beside = parts.given_name if parts.surname or parts.patronymic else ""  # one word may be any
    given, fathers = _words(beside), _words(parts.patronymic)
    return tuple(_typed(words, given, fathers) for words in asked_words(text))


def _words(part: str) -> frozenset[str]:
    return frozenset(words_of(part.casefold()))


def _typed(words: tuple[str, ...], given: Collection[str], fathers: Collection[str]) -> Typed:
    sounds = tuple(dict.fromkeys(filter(None, chain.from_iterable(map(_sounds, words)))))
    return Typed(
        needles=needles_of(words),
        sounds=sounds,
        stems=tuple(dict.fromkeys(map(stem_of_surname, sounds))),
        classes=frozenset().union(*map(_classes, sounds)),
        patronymic=any(map(patronymic_sex, sounds)),
        father=any(word.casefold() in fathers for word in words),
        given=any(word.casefold() in given for word in words),
    )


def _sounds(word: str) -> Iterator[str]:
    """Give the skeletons of a word and of its usual forms in both languages."""
    yield from map(skeleton, typed_forms(word))
    yield from latin_readings(word, signed=True)
    for name in classes_of(skeleton(word)):
        yield from map(skeleton, class_named(name).full_forms[:2])


def _folded(stem: str) -> str:
    """Give я and ю as one letter each."""
    return stem.replace("ia", "A").replace("iu", "U")


@lru_cache(maxsize=50_000)
def _classes(sound: str) -> frozenset[str]:
    if patronymic_sex(sound):
        return father_classes(sound)
    return classes_of(sound) or diminutive_classes(sound)


def _is_initial(key: str) -> bool:
    return len(key) == 1 or key in _VOWELS_WRITTEN_IN_TWO


class Keys:
    """The different keys of many texts: tells of each how near it is to a typed word."""

    def __init__(self, keys: Iterable[str]) -> None:
        self.keys = sorted(set(keys))
        self.initials = self._marked(_is_initial)
        stems = [stem_of_surname(key) for key in self.keys]
        self._stems = sorted(set(stems), key=lambda stem: (len(stem), stem))
        places = {stem: place for place, stem in enumerate(self._stems)}
        self._stem_of = np.array([places[stem] for stem in stems], dtype=np.int32)
        self._lengths = np.array([len(stem) for stem in self._stems], dtype=np.intp)

    @cached_property
    def patronymics(self) -> NDArray[np.bool_]:
        """Tell which keys end like a patronymic."""
        return self._marked(lambda key: bool(patronymic_sex(key)))

    def levels(self, typed: Typed, letters: int) -> Levels:
        """Give for each key how it differs from a typed word, by so many letters at most."""
        found = self._by_letters(typed.stems, letters)[self._stem_of]
        self._part(found, typed, strict=letters == 1)
        found[self.initials] = Slip.FAR
        for key in {sound[:length] for sound in typed.sounds for length in (1, 2)}:
            place = self._place(key)
            if _is_initial(key) and self.keys[place : place + 1] == [key]:
                found[place] = Slip.INITIAL
        return self._with_found(found, typed)

    def begun(self, typed: Typed) -> Levels:
        """Give for each key whether it begins as typed but for one letter, where no key does."""
        found = np.full(len(self.keys), Slip.FAR, dtype=np.uint8)
        if not typed.classes:
            for sound in typed.sounds:
                for beginning in self._beginnings(sound):
                    found[self._place(beginning) : self._place(beginning + _AFTER_ALL)] = Slip.BEGUN
        return self._with_found(found, typed)

    def _with_found(self, found: Levels, typed: Typed) -> Levels:
        for needle in typed.needles:
            beginning = needle[1:]
            found[self._place(beginning) : self._place(beginning + _AFTER_ALL)] = Slip.NONE
        return found

    def _by_letters(self, stems: Sequence[str], letters: int) -> Levels:
        """Judge the different stems by the letters that differ from those typed."""
        found = np.full(len(self._stems), Slip.FAR, dtype=np.uint8)
        most = letters + 1  # я and ю are two letters of a sound, and one that is mistyped
        for stem in stems:
            ends = np.searchsorted(self._lengths, [len(stem) - most, len(stem) + most + 1])
            near = slice(*ends.tolist())
            some = self._stems[near]
            far = _far(stem, some, most)
            for place in np.flatnonzero(far == most).tolist():
                far[place] = OSA.distance(_folded(stem), _folded(some[place]))
            at = np.flatnonzero(far <= letters)
            judged = _judged(far[at], np.minimum(self._lengths[near][at], len(stem)))
            found[near][at] = np.minimum(found[near][at], judged)
        return found

    def _part(self, found: Levels, typed: Typed, *, strict: bool) -> None:
        """Part names that are near by chance: Марія and Дарія, Собко and Софко, Іванова and -ович.

        `strict`: a word that is read as a surname is not near to a given name either.
        """
        other = typed.classes or (strict and not (typed.given or typed.patronymic))
        for place in np.flatnonzero(found != Slip.FAR).tolist():
            key = self.keys[place]
            known = _classes(key)
            apart = other and known and not known & typed.classes
            if apart or _is_father_of(key, typed):
                found[place] = Slip.FAR

    def _beginnings(self, sound: str) -> Iterator[str]:
        if len(sound) < _BEGUN_LEAST:
            return
        longest = {key[: len(sound) + 1] for key in self.keys}
        for length in range(len(sound) - 1, len(sound) + 2):
            some = list({key[:length] for key in longest})
            near = np.flatnonzero(_far(sound, some, 1) <= 1).tolist()
            yield from (some[place] for place in near)

    def _place(self, key: str) -> int:
        return bisect_left(self.keys, key)

    def _marked(self, is_so: Callable[[str], bool]) -> NDArray[np.bool_]:
        return np.fromiter(map(is_so, self.keys), bool, len(self.keys))


def _far(sound: str, others: Sequence[str], most: int) -> Levels:
    """Count the letters that differ, as long as they are no more than `most`."""
    far: Levels = cdist([sound], others, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8)[0]
    return far


def _judged(far: Levels, short: NDArray[np.intp]) -> Levels:
    """Give the slips of so many letters, by the length of the shorter one."""
    judged = np.full(len(far), Slip.FAR, dtype=np.uint8)
    judged[(far <= 2) & (short >= _FEW_LETTERS_LEAST)] = Slip.FEW_LETTERS
    judged[(far == 1) & (short >= _ONE_LETTER_LEAST)] = Slip.ONE_LETTER
    judged[far == 0] = Slip.OTHER_ENDING
    return judged


def _is_father_of(key: str, typed: Typed) -> bool:
    """Tell whether of key and word one is a surname with which the other, a patronymic, begins."""
    if bool(patronymic_sex(key)) == typed.patronymic:
        return False
    stem = stem_of_surname(key)
    return any(one.startswith(stem) or stem.startswith(one) for one in typed.stems)
