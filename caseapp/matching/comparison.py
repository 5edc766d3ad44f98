"""Left records against right records: the numbers from which search and explanation both read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.births import Dates, compare_births, dates_of
from caseapp.matching.evidence import COMPARISONS, Column, Index, column_of, compare_sexes, index_of
from caseapp.matching.frequency import Frequencies
from caseapp.matching.people import NAMES, TEXTS, Side, part_of
from caseapp.matching.reasons import Field
from caseapp.matching.stories import best_story
from caseapp.matching.weights import REASONS, WEIGHTS

Bits = NDArray[np.float32]
Ints = NDArray[np.integer[Any]]

_BITS = np.array([WEIGHTS[reason].bits for reason in REASONS], dtype=np.float32)
_SHARES = np.array([WEIGHTS[reason].share for reason in REASONS], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Target:
    """A side made ready to be compared with: indexed, its values' rarities known."""

    side: Side
    columns: Mapping[Field, Column]
    index: Mapping[Field, Index]
    rarities: Mapping[Field, Bits]
    dates: Dates
    given: Mapping[Field, Bits]  # 1 where a record has this name
    frequencies: Frequencies


@dataclass(frozen=True, slots=True)
class Compared:
    """How the different values of one field agree: numbers of reasons, and bits."""

    reasons: NDArray[np.uint8]
    bits: Bits


@dataclass(frozen=True, slots=True)
class Comparison:
    """A block of left records against all records of a target."""

    left: Side
    target: Target
    fields: Mapping[Field, Compared]
    given: Mapping[Field, Bits]


def _given(side: Side) -> dict[Field, Bits]:
    return {
        name: np.array([not v.missing for v in side.values[name]], dtype=np.float32)[
            side.index[name]
        ]
        for name in NAMES
    }


def target_of(side: Side, frequencies: Frequencies) -> Target:
    """Make a side ready to be compared with."""
    return Target(
        side=side,
        columns={field: column_of(side.values[field]) for field in TEXTS},
        index={field: index_of(side.values[field]) for field in TEXTS},
        rarities={field: frequencies.rarities(field, side.values[field]) for field in TEXTS},
        dates=dates_of(side.births),
        given=_given(side),
        frequencies=frequencies,
    )


def _compare_texts(field: Field, left: Side, target: Target) -> Compared:
    """Compare one field's values; what agrees counts as much as the commoner value is rare."""
    values = left.values[field]
    compare_values = COMPARISONS[field]
    reasons = compare_values(column_of(values), target.columns[field], target.index[field])
    rarities = target.frequencies.rarities(field, values)
    rarity = np.minimum(rarities[:, None], target.rarities[field])
    return Compared(reasons, _BITS[reasons] + _SHARES[reasons] * rarity)


def _compare_births(left: Side, target: Target) -> Compared:
    reasons, left_over = compare_births(dates_of(left.births), target.dates)
    return Compared(reasons, _BITS[reasons] + left_over)


def compare(left: Side, records: Ints, target: Target) -> Comparison:
    """Compare some records of a side with all of a target."""
    part = part_of(left, records)
    sexes = compare_sexes()
    fields = {field: _compare_texts(field, part, target) for field in TEXTS}
    fields[Field.BIRTH] = _compare_births(part, target)
    fields[Field.SEX] = Compared(sexes, _BITS[sexes])
    return Comparison(left=part, target=target, fields=fields, given=_given(part))


def index_on(side: Side, field: Field) -> Ints:
    """Give which value of a field each record has."""
    if field is Field.BIRTH:
        return side.birth_index
    return side.sex_index if field is Field.SEX else side.index[field]


def _spread(comparison: Comparison, field: Field) -> Bits:
    """Give a field's bits for every pair of records, from those of its values."""
    rows = comparison.fields[field].bits[index_on(comparison.left, field)]
    spread: Bits = rows.take(index_on(comparison.target.side, field), axis=1)
    return spread


def _both_given(comparison: Comparison, name: Field) -> Bits:
    both: Bits = comparison.given[name][:, None] * comparison.target.given[name]
    return both


def scores(comparison: Comparison) -> Bits:
    """Give the bits of every pair of records, siblings aside."""
    names = {name: _spread(comparison, name) for name in NAMES}
    total = best_story(names, {name: _both_given(comparison, name) for name in NAMES})
    for field in (Field.BIRTH, Field.SEX, Field.BIRTH_PLACE):
        total += _spread(comparison, field)
    return total
