"""One comparison = one function: how the values of one field agree, as numbers of reasons.

Each takes the different values of both sides and gives a matrix, left values down, right values
across; what a reason counts stands in `weights.WEIGHTS`.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import NUMBER
from caseapp.names.features import Features, Meeting

Numbers = NDArray[np.uint8]
Index = dict[str, tuple[NDArray[np.intp], Numbers]]

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


def index_of(values: Sequence[Features]) -> Index:
    """Give for every key the places of the values that have it, and the kind of key it is there."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, value in enumerate(values):
        for key, kind in value.keys:
            found.setdefault(key, []).append((place, kind))
    return {
        key: (np.array([p for p, _ in at]), np.array([k for _, k in at], dtype=np.uint8))
        for key, at in found.items()
    }


def _meetings(left: Sequence[Features], index: Index, width: int) -> Numbers:
    """Give the nearest kind of key at which two values meet, one more than all kinds if none."""
    nearest = np.full((len(left), width), max(Meeting) + 1, dtype=np.uint8)
    for row, value in zip(nearest, left, strict=True):
        for key, kind in value.keys:
            if key in index:
                places, kinds = index[key]
                row[places] = np.minimum(row[places], np.maximum(kinds, np.uint8(kind)))
    return nearest


def _flat(values: Sequence[Features]) -> tuple[list[str], NDArray[np.intp]]:
    """Give the sounds of all values in one row, and where each value's sounds begin."""
    sounds = [value.sounds or ("",) for value in values]
    starts = np.cumsum([0, *map(len, sounds[:-1])])
    return [sound for of_one in sounds for sound in of_one], starts


@cache
def _slips() -> NDArray[np.uint8]:
    """Give the reason for two lengths (shorter, longer) and a number of letters that differ."""
    different = NUMBER[Reason.DIFFERENT_NAME]
    table = np.full((96, 96, _FAR + 2), different, dtype=np.uint8)
    for short in range(1, 96):
        for far in range(_FAR + 1):
            alike = 1 - far / np.maximum(short, np.arange(96))
            table[short, alike >= _SIMILAR, far] = NUMBER[Reason.SIMILAR_SPELLING]
            if far <= 2 and short >= _FEW_LETTERS_LEAST:
                table[short, :, far] = NUMBER[Reason.FEW_LETTERS]
            if far <= 1 and short >= _ONE_LETTER_LEAST:
                table[short, :, far] = NUMBER[Reason.ONE_LETTER]
    return table


def _letters(left: Sequence[Features], right: Sequence[Features]) -> Numbers:
    """Judge how many letters differ between the nearest sounds of two values."""
    rows, row_starts = _flat(left)
    columns, column_starts = _flat(right)
    far = cdist(rows, columns, scorer=OSA.distance, score_cutoff=_FAR, dtype=np.uint8, workers=-1)
    lengths = np.array([len(s) for s in rows])[:, None], np.array([len(s) for s in columns])
    slips = _slips()[np.minimum(*lengths), np.maximum(*lengths), far]
    if len(columns) > len(right):
        slips = np.minimum.reduceat(slips, column_starts, axis=1)
    return np.minimum.reduceat(slips, row_starts, axis=0) if len(rows) > len(left) else slips


def _first_letters(values: Sequence[Features]) -> NDArray[np.int64]:
    masks = [sum({1 << (ord(s[0]) - 65) for s in value.sounds}) for value in values]
    return np.array(masks, dtype=np.int64)


def _with_initials(
    reasons: Numbers, left: Sequence[Features], right: Sequence[Features]
) -> Numbers:
    """Judge pairs of which one name is an initial by the first letter alone."""
    either = _flags(left, "initial")[:, None] | _flags(right, "initial")
    if not either.any():
        return reasons
    shared = (_first_letters(left)[:, None] & _first_letters(right)) != 0
    agree, differ = NUMBER[Reason.INITIAL_AGREES], NUMBER[Reason.INITIAL_DIFFERS]
    return np.where(either, np.where(shared, agree, differ), reasons).astype(np.uint8)


def _flags(values: Sequence[Features], name: str) -> NDArray[np.bool_]:
    return np.array([getattr(value, name) for value in values], dtype=bool)


def _with_missing(reasons: Numbers, left: Sequence[Features], right: Sequence[Features]) -> Numbers:
    reasons[_flags(left, "missing"), :] = NUMBER[Reason.NOT_GIVEN]
    reasons[:, _flags(right, "missing")] = NUMBER[Reason.NOT_GIVEN]
    return reasons


def compare_names(left: Sequence[Features], right: Sequence[Features], index: Index) -> Numbers:
    """Compare surnames, given names or patronymics; `index` is that of the right values."""
    met = _numbers(_OF_NAMES)[_meetings(left, index, len(right))]
    both_known = _flags(left, "known")[:, None] & _flags(right, "known")
    letters = np.where(both_known, np.uint8(NUMBER[Reason.DIFFERENT_NAME]), _letters(left, right))
    reasons = np.minimum(met, letters)
    return _with_missing(_with_initials(reasons, left, right), left, right)


def compare_places(left: Sequence[Features], right: Sequence[Features], index: Index) -> Numbers:
    """Compare settlements; old and new names are equal."""
    met = _numbers(_OF_PLACES)[_meetings(left, index, len(right))]
    letters = _letters(left, right)
    other = np.where(
        letters == NUMBER[Reason.ONE_LETTER],
        NUMBER[Reason.SIMILAR_PLACE],
        NUMBER[Reason.DIFFERENT_PLACE],
    )
    nowhere = met == NUMBER[Reason.DIFFERENT_NAME]
    return _with_missing(np.where(nowhere, other, met).astype(np.uint8), left, right)


COMPARISONS = {
    Field.SURNAME: compare_names,
    Field.GIVEN_NAME: compare_names,
    Field.PATRONYMIC: compare_names,
    Field.BIRTH_PLACE: compare_places,
}


def compare_sexes() -> NDArray[Any]:
    """Compare sexes, numbered as in `people.SEXES`: unknown, male, female."""
    missing, same, other = (
        NUMBER[r] for r in (Reason.NOT_GIVEN, Reason.SAME_SEX, Reason.OTHER_SEX)
    )
    table = [[missing, missing, missing], [missing, same, other], [missing, other, same]]
    return np.array(table, dtype=np.uint8)
