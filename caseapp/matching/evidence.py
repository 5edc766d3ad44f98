"""One comparison = one function: how the values of one field agree, as numbers of reasons.

Each takes the different values of both sides and gives a matrix, left values down, right values
across; what a reason counts stands in `weights.WEIGHTS`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import NUMBER
from caseapp.names.features import Features, Meeting

Numbers = NDArray[np.uint8]
Flags = NDArray[np.bool_]

_OF_NAMES = {
    Meeting.SPELLING: Reason.SAME_SPELLING,
    Meeting.SOUND: Reason.SAME_SOUND,
    Meeting.DICTIONARY: Reason.SAME_BY_DICTIONARY,
    Meeting.LETTER_RULES: Reason.SAME_BY_LETTER_RULES,
    Meeting.FATHER: Reason.SAME_FATHER,
    Meeting.DIMINUTIVE: Reason.DIMINUTIVE,
    Meeting.ENDING: Reason.OTHER_ENDING,
    Meeting.HALF: Reason.PART_OF_DOUBLE_NAME,
}
_OF_PLACES = {Meeting.SOUND: Reason.SAME_PLACE, Meeting.DICTIONARY: Reason.RENAMED_PLACE}
_ONE_LETTER_LEAST, _FEW_LETTERS_LEAST = 4, 7  # letters of the shorter name
_SIMILAR = 0.65
_FAR = 6


def _numbers(reasons: dict[Meeting, Reason]) -> Numbers:
    table = np.full(max(Meeting) + 2, NUMBER[Reason.DIFFERENT_NAME], dtype=np.uint8)
    for kind, reason in reasons.items():
        table[kind] = NUMBER[reason]
    return table


@dataclass(frozen=True, slots=True)
class Index:
    """For every key the places of the values that have it, and the kind of key it is there."""

    numbers: dict[str, int]  # of the keys
    starts: NDArray[np.intp]  # one more than keys
    places: NDArray[np.int32]
    kinds: Numbers

    def __contains__(self, key: str) -> bool:
        """Tell whether any value has a key."""
        return key in self.numbers

    def __getitem__(self, key: str) -> tuple[NDArray[np.int32], Numbers]:
        """Give the places and kinds of a key."""
        number = self.numbers[key]
        own = slice(self.starts[number], self.starts[number + 1])
        return self.places[own], self.kinds[own]


@dataclass(frozen=True, slots=True)
class Column:
    """The different values of one field, laid out for comparing."""

    values: Sequence[Features]
    missing: Flags
    initial: Flags
    known: Flags
    first_letters: NDArray[np.int64]  # a bit for each letter with which a value may begin
    sounds: list[str]  # of all values in one row, the shorter before the longer
    lengths: NDArray[np.intp]  # of the sounds
    owners: NDArray[np.intp]  # whose sound each is


def _first_letters(value: Features) -> int:
    return sum({1 << (ord(sound[0]) - ord("A")) for sound in value.sounds if sound})


def column_of(values: Sequence[Features]) -> Column:
    """Lay the different values of one field out for comparing."""
    heard = [(sound, place) for place, v in enumerate(values) for sound in v.sounds or ("",)]
    heard.sort(key=lambda one: len(one[0]))
    return Column(
        values=values,
        missing=np.array([value.missing for value in values], dtype=bool),
        initial=np.array([value.initial for value in values], dtype=bool),
        known=np.array([value.known for value in values], dtype=bool),
        first_letters=np.array([_first_letters(value) for value in values], dtype=np.int64),
        sounds=[sound for sound, _ in heard],
        lengths=np.array([len(sound) for sound, _ in heard], dtype=np.intp),
        owners=np.array([place for _, place in heard], dtype=np.intp),
    )


def index_of(values: Sequence[Features]) -> Index:
    """Index values by their keys."""
    numbers: dict[str, int] = {}
    keys = [(place, key, kind) for place, value in enumerate(values) for key, kind in value.keys]
    held = np.array([numbers.setdefault(key, len(numbers)) for _, key, _ in keys], dtype=np.intp)
    order = np.argsort(held, kind="stable")
    return Index(
        numbers=numbers,
        starts=np.searchsorted(held[order], np.arange(len(numbers) + 1)),
        places=np.array([place for place, _, _ in keys], dtype=np.int32)[order],
        kinds=np.array([kind for _, _, kind in keys], dtype=np.uint8)[order],
    )


def _meetings(left: Column, right: Column, index: Index) -> Numbers:
    """Give the nearest kind of key at which two values meet, one more than all kinds if none."""
    nearest = np.full((len(left.values), len(right.values)), max(Meeting) + 1, dtype=np.uint8)
    for row, value in zip(nearest, left.values, strict=True):
        for key, kind in value.keys:
            if key in index:
                places, kinds = index[key]
                row[places] = np.minimum(row[places], np.maximum(kinds, np.uint8(kind)))
    return nearest


def _most_slips(length: int, lengths: NDArray[np.intp]) -> Numbers:
    """Give how many letters may differ at most from sounds of these lengths."""
    short, long = np.minimum(length, lengths), np.maximum(length, lengths)
    similar = np.minimum((long * (1 - _SIMILAR) + 1e-9).astype(int), _FAR)
    most = np.maximum(similar, (short >= _ONE_LETTER_LEAST) + (short >= _FEW_LETTERS_LEAST) * 1)
    return np.where(short > 0, most, 0).astype(np.uint8)


def _judged(far: Numbers, short: NDArray[np.intp]) -> Numbers:
    """Give the reasons for so many letters that differ."""
    one = (far <= 1) & (short >= _ONE_LETTER_LEAST)
    few = (far <= 2) & (short >= _FEW_LETTERS_LEAST)
    reasons = [np.uint8(NUMBER[r]) for r in (Reason.ONE_LETTER, Reason.FEW_LETTERS)]
    return np.select([one, few], reasons, np.uint8(NUMBER[Reason.SIMILAR_SPELLING]))


def _letters(left: Column, right: Column) -> Numbers:
    """Judge how many letters differ between the nearest sounds of two values."""
    shape = len(left.values), len(right.values)
    reasons = np.full(shape, NUMBER[Reason.DIFFERENT_NAME], dtype=np.uint8)
    for length in np.unique(left.lengths).tolist():
        rows = np.flatnonzero(left.lengths == length)
        near = _near(length, right.lengths)
        lengths, owners = right.lengths[near], right.owners[near]
        most = _most_slips(length, lengths)
        sounds = [left.sounds[row] for row in rows]
        far = _far(sounds, right.sounds[near], int(most.max(initial=0)))
        at, column = np.divmod(np.flatnonzero(far <= most), max(far.shape[1], 1))
        judged = _judged(far[at, column], np.minimum(length, lengths[column]))
        np.minimum.at(reasons, (left.owners[rows[at]], owners[column]), judged)
    return reasons


def _near(length: int, lengths: NDArray[np.intp]) -> slice:
    """Give the part of ascending lengths that differ by no more than letters may."""
    possible = np.flatnonzero(np.abs(lengths - length) <= _most_slips(length, lengths))
    return slice(possible[0], possible[-1] + 1) if len(possible) else slice(0, 0)


def _far(left: Sequence[str], right: Sequence[str], most: int) -> Numbers:
    """Count the letters that differ, as long as they are no more than `most`."""
    far: Numbers = cdist(
        left, right, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8, workers=-1
    )
    return far


def _initials(left: NDArray[np.int64], right: NDArray[np.int64]) -> Numbers:
    """Judge names by the letters with which they may begin."""
    agree, differ = (np.uint8(NUMBER[r]) for r in (Reason.INITIAL_AGREES, Reason.INITIAL_DIFFERS))
    return np.where((left[:, None] & right) != 0, agree, differ)


def _with_initials(reasons: Numbers, left: Column, right: Column) -> Numbers:
    """Judge pairs of which one name is an initial by the first letter alone."""
    for rows, columns in ((left.initial, slice(None)), (slice(None), right.initial)):
        reasons[rows, columns] = _initials(left.first_letters[rows], right.first_letters[columns])
    return reasons


def _with_missing(reasons: Numbers, left: Column, right: Column) -> Numbers:
    reasons[left.missing, :] = NUMBER[Reason.NOT_GIVEN]
    reasons[:, right.missing] = NUMBER[Reason.NOT_GIVEN]
    return reasons


def compare_names(left: Column, right: Column, index: Index) -> Numbers:
    """Compare surnames, given names or patronymics; `index` is that of the right values."""
    letters = _letters(left, right)
    letters[np.ix_(left.known, right.known)] = NUMBER[Reason.DIFFERENT_NAME]
    reasons = np.minimum(_numbers(_OF_NAMES)[_meetings(left, right, index)], letters)
    return _with_missing(_with_initials(reasons, left, right), left, right)


def compare_places(left: Column, right: Column, index: Index) -> Numbers:
    """Compare settlements; old and new names are equal."""
    met = _numbers(_OF_PLACES)[_meetings(left, right, index)]
    near = _letters(left, right) == NUMBER[Reason.ONE_LETTER]
    apart = np.where(near, NUMBER[Reason.SIMILAR_PLACE], NUMBER[Reason.DIFFERENT_PLACE])
    nowhere = met == NUMBER[Reason.DIFFERENT_NAME]
    return _with_missing(np.where(nowhere, apart, met).astype(np.uint8), left, right)


COMPARISONS = {
    Field.SURNAME: compare_names,
    Field.GIVEN_NAME: compare_names,
    Field.PATRONYMIC: compare_names,
    Field.BIRTH_PLACE: compare_places,
}
