"""Left records against a pool: the numbers from which search and explanation both read."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.births import compare_births, dates_of
from caseapp.matching.evidence import COMPARISONS, column_of
from caseapp.matching.people import TEXTS, Ints, Side
from caseapp.matching.pool import Pool
from caseapp.matching.reasons import Field
from caseapp.matching.traits import TRAITS, compare_traits
from caseapp.matching.weights import REASONS, WEIGHTS

Bits = NDArray[np.float32]
FIELDS = (*TEXTS, Field.BIRTH, *TRAITS)

_BITS = np.array([WEIGHTS[reason].bits for reason in REASONS], dtype=np.float32)
_SHARES = np.array([WEIGHTS[reason].share for reason in REASONS], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Compared:
    """How the different values of one field agree: numbers of reasons, and bits."""

    reasons: NDArray[np.uint8]
    bits: Bits


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some left records beside all records of a pool."""

    left: Side
    pool: Pool
    fields: Mapping[Field, Compared]
    rarities: Mapping[Field, Bits]  # of the left values


def _compare_texts(field: Field, left: Side, pool: Pool, rarities: Bits) -> Compared:
    """Compare one field's values; what agrees counts as much as the commoner value is rare."""
    column = column_of(left.values[field])
    reasons = COMPARISONS[field](column, pool.columns[field], pool.index[field])
    bits = np.minimum(rarities[:, None], pool.rarities[field])
    bits *= _SHARES.take(reasons)
    bits += _BITS.take(reasons)
    return Compared(reasons, bits)


def _compare_births(left: Side, pool: Pool) -> Compared:
    reasons, left_over = compare_births(dates_of(left.births), pool.dates)
    return Compared(reasons, _BITS.take(reasons) + left_over)


def compare(left: Side, pool: Pool) -> Comparison:
    """Compare the values of a side with those of a pool."""
    rarities = {field: pool.frequencies.rarities(field, left.values[field]) for field in TEXTS}
    fields = {field: _compare_texts(field, left, pool, rarities[field]) for field in TEXTS}
    fields[Field.BIRTH] = _compare_births(left, pool)
    for trait in TRAITS:
        reasons = compare_traits(trait)
        fields[trait] = Compared(reasons, _BITS.take(reasons))
    return Comparison(left, pool, fields, rarities)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of records picked out of a comparison, by the left rows and the pool's."""

    left: Ints
    right: Ints

    def __len__(self) -> int:
        """How many pairs."""
        return len(self.left)


def _cells(comparison: Comparison, field: Field, pairs: Pairs) -> Ints:
    """Give where in a field's flat matrix each pair stands."""
    rows = comparison.left.index[field].take(pairs.left)
    columns = comparison.pool.side.index[field].take(pairs.right)
    cells: Ints = rows * comparison.fields[field].bits.shape[1] + columns
    return cells


def bits_of(comparison: Comparison, field: Field, pairs: Pairs) -> Bits:
    """Give the bits of one field for each pair."""
    cells = _cells(comparison, field, pairs)
    bits: Bits = comparison.fields[field].bits.reshape(-1).take(cells)
    return bits


def reasons_of(comparison: Comparison, field: Field, pairs: Pairs) -> NDArray[np.uint8]:
    """Give the number of the reason of one field for each pair."""
    cells = _cells(comparison, field, pairs)
    reasons: NDArray[np.uint8] = comparison.fields[field].reasons.reshape(-1).take(cells)
    return reasons
