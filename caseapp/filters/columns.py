"""Values of many cases as arrays: which rows hold a value, and how many of those kept."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from caseapp.cases.known_births import Birth
from caseapp.filters.spans import Days

Mask: TypeAlias = NDArray[np.bool_]  # one for each row
Places: TypeAlias = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Column:
    """Pairs of a row and one of its values; a row may have several values, or none."""

    values: tuple[str, ...]
    rows: Places
    codes: Places  # places in `values`
    size: int  # how many rows there are

    def mask(self, wanted: Callable[[str], bool]) -> Mask:
        """Return the rows that have a value that is wanted."""
        chosen = np.fromiter(map(wanted, self.values), bool, len(self.values))
        found = np.zeros(self.size, bool)
        if chosen.any():
            found[self.rows[chosen[self.codes]]] = True
        return found

    def counts(self, kept: Mask) -> Mapping[str, int]:
        """Return how many of the rows kept have each value."""
        found = np.bincount(self.codes[kept[self.rows]], minlength=len(self.values))
        return dict(zip(self.values, found.tolist(), strict=True))


def column(values: Iterable[Sequence[str]], size: int) -> Column:
    """Return the column of what each row has."""
    known: dict[str, int] = {}
    rows: list[int] = []
    codes: list[int] = []
    for row, held in enumerate(values):
        for value in held:
            rows.append(row)
            codes.append(known.setdefault(value, len(known)))
    return Column(tuple(known), np.array(rows, np.int32), np.array(codes, np.int32), size)


def column_of_masks(masks: Mapping[str, Mask], size: int) -> Column:
    """Return the column of values whose rows are known."""
    rows = [np.flatnonzero(mask).astype(np.int32) for mask in masks.values()]
    codes = [np.full(len(held), code, np.int32) for code, held in enumerate(rows)]
    none = np.zeros(0, np.int32)
    return Column(tuple(masks), np.concatenate([none, *rows]), np.concatenate([none, *codes]), size)


@dataclass(frozen=True, slots=True)
class Births:
    """Every birth record by its row, with its first and last day as numbers."""

    rows: Places
    first: Places
    last: Places
    size: int

    def mask(self, days: Days) -> Mask:
        """Return the rows with a birth record that may lie within these days."""
        overlap = (self.first <= days.last.toordinal()) & (self.last >= days.first.toordinal())
        found = np.zeros(self.size, bool)
        found[self.rows[overlap]] = True
        return found

    def missing(self) -> Mask:
        """Return the rows without any birth record."""
        found = np.ones(self.size, bool)
        found[self.rows] = False
        return found


def births(records: Iterable[Birth], places: Mapping[UUID, int]) -> Births:
    """Return the birth records of those cases that have a place."""
    held = [
        (places[case_id], (first or dt.date.min).toordinal(), (last or dt.date.max).toordinal())
        for case_id, first, last in records
        if case_id in places
    ]
    table = np.array(held, np.int32).reshape(-1, 3)
    return Births(table[:, 0], table[:, 1], table[:, 2], len(places))
