"""Rows in which each typed word is found, or nearly."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.names.slips import Keys, Levels, Slip, Typed

Rows = NDArray[np.bool_]
_LEAST = 4  # letters of the longest word, before anything is nearly found
_LEAST_BESIDE = 2  # words that must agree where the patronymic does not
_KEPT = 16  # typed words that are remembered: what goes on being typed asks for them again


@dataclass(frozen=True, slots=True)
class _Levels:
    """How far a typed word is from each key, and from the nearest key of each row."""

    keys: Levels
    rows: Levels


class NearRows:
    """Remembers which keys stand in which of many rows."""

    def __init__(self, held: Sequence[Sequence[str]]) -> None:
        self._keys = Keys(key for keys in held for key in keys)
        places = {key: place for place, key in enumerate(self._keys.keys)}
        nothing = len(places)  # stands at the end of each row, so that none is empty
        of_rows = ([*map(places.__getitem__, keys), nothing] for keys in held)
        self._places = np.array([place for row in of_rows for place in row], dtype=np.int32)
        self._starts = np.cumsum([0, *(len(keys) + 1 for keys in held)], dtype=np.intp)[:-1]
        self._kept: dict[tuple[Typed, int], _Levels] = {}

    def found(self, typed: Sequence[Typed]) -> list[tuple[int, Slip]]:
        """Give rows with how far they are from what is typed, the nearest first.

        What is less near is looked for only where nothing nearer is found, what is found included.
        """
        longest = max((len(sound) for one in typed for sound in one.sounds), default=0)
        if longest < _LEAST or not len(self._starts):
            return []
        for letters in (1, 2):
            worst = self._worst([self._levels(one, letters) for one in typed], typed)
            if (worst != Slip.FAR).any():
                return _ranked(worst)
        begun = [self._of_rows(self._keys.begun(one)) for one in typed]
        worst = np.stack(begun).max(axis=0)
        if (worst != Slip.FAR).any():
            return _ranked(worst)
        return self._of_other_fathers(typed)

    def _of_other_fathers(self, typed: Sequence[Typed]) -> list[tuple[int, Slip]]:
        """Give the rows in which all but the patronymic is found, or nearly: surname and name."""
        others = [one for one in typed if not one.father]
        if len(others) < _LEAST_BESIDE or len(others) == len(typed):
            return []
        worst = self._worst([self._levels(one, 1) for one in others], others)
        worst[worst != Slip.FAR] = Slip.OTHER_FATHER
        return _ranked(worst)

    def _levels(self, typed: Typed, letters: int) -> _Levels:
        asked = typed, letters
        if asked not in self._kept:
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            found = self._keys.levels(typed, letters)
            self._kept[asked] = _Levels(found, self._of_rows(found))
        return self._kept[asked]

    def _of_rows(self, levels: Levels) -> Levels:
        """Give for each row how far its nearest key is."""
        every = np.append(levels, np.uint8(Slip.FAR)).take(self._places)
        found: Levels = np.minimum.reduceat(every, self._starts)
        return found

    def _worst(self, levels: Sequence[_Levels], typed: Sequence[Typed]) -> Levels:
        """Give for each row how far the word is that is least near, FAR where initials are all."""
        rows = np.stack([one.rows for one in levels])
        worst: Levels = rows.max(axis=0)
        fathers = np.array([one.father for one in typed])
        if fathers.any():
            left_out = (worst == Slip.FAR) & ((rows != Slip.FAR) | fathers[:, None]).all(axis=0)
            places = np.flatnonzero(left_out)
            places = places[self._without_father(places, levels, typed)]
            there = np.where(rows[:, places] == Slip.FAR, Slip.LEFT_OUT, rows[:, places])
            worst[places] = there.max(axis=0)
        worst[((rows == Slip.INITIAL) | (rows == Slip.FAR)).all(axis=0)] = Slip.FAR
        return worst

    def _without_father(
        self, rows: NDArray[np.intp], levels: Sequence[_Levels], typed: Sequence[Typed]
    ) -> Rows:
        """Tell which rows hold no patronymic or initial but those that are typed."""
        met = np.stack([one.keys for one in levels]) != Slip.FAR
        by_like = met[[one.patronymic for one in typed]].any(axis=0)  # Юзефович is a surname
        telling = self._keys.patronymics & ~by_like | self._keys.initials & ~met.any(axis=0)
        ends = np.append(self._starts, len(self._places))
        marked = np.append(telling, False)
        return np.array(
            [not marked[self._places[ends[row] : ends[row + 1]]].any() for row in rows.tolist()],
            dtype=bool,
        )


def _ranked(worst: Levels) -> list[tuple[int, Slip]]:
    """Give the rows that are near but not found as typed, the nearest first."""
    near = np.flatnonzero((worst != Slip.FAR) & (worst != Slip.NONE))
    order = near[np.argsort(worst[near], kind="stable")]
    levels = worst[order].tolist()
    return [(row, Slip(level)) for row, level in zip(order.tolist(), levels, strict=True)]
