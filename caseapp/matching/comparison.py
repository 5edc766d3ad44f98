"""Left records against a pool: the numbers from which search and explanation both read."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.births import Dates, compare_births, dates_of, left_over
from caseapp.matching.evidence import COMPARISONS, column_of
from caseapp.matching.people import TEXTS, Ints, Side
from caseapp.matching.pool import Pool
from caseapp.matching.reasons import Field
from caseapp.matching.traits import TRAITS, compare_traits
from caseapp.matching.weights import REASONS, WEIGHTS

Bits = NDArray[np.float32]
Numbers = NDArray[np.uint8]
FIELDS = (*TEXTS, Field.BIRTH, *TRAITS)

_BITS = np.array([WEIGHTS[reason].bits for reason in REASONS], dtype=np.float32)
_SHARES = np.array([WEIGHTS[reason].share for reason in REASONS], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some left records beside all records of a pool."""

    left: Side
    pool: Pool
    reasons: Mapping[Field, Numbers]  # of every left value beside every value of the pool
    dates: Dates  # of the left values
    rarities: Mapping[Field, Bits]  # likewise


def compare(left: Side, pool: Pool) -> Comparison:
    """Compare the values of a side with those of a pool."""
    dates = dates_of(left.births)
    reasons = {
        field: COMPARISONS[field](
            column_of(left.values[field]), pool.columns[field], pool.index[field]
        )
        for field in TEXTS
    }
    reasons[Field.BIRTH] = compare_births(dates, pool.dates)
    reasons |= {trait: compare_traits(trait) for trait in TRAITS}
    rarities = {field: pool.frequencies.rarities(field, left.values[field]) for field in TEXTS}
    return Comparison(left, pool, reasons, dates, rarities)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of records picked out of a comparison, by the left rows and the pool's."""

    left: Ints
    right: Ints

    def __len__(self) -> int:
        """How many pairs."""
        return len(self.left)


def values_of(comparison: Comparison, field: Field, pairs: Pairs) -> tuple[Ints, Ints]:
    """Give which values of a field the left and the right records have."""
    left = comparison.left.index[field].take(pairs.left)
    return left, comparison.pool.side.index[field].take(pairs.right)


def reasons_of(comparison: Comparison, field: Field, pairs: Pairs) -> Numbers:
    """Give the number of the reason of one field for each pair."""
    left, right = values_of(comparison, field, pairs)
    reasons = comparison.reasons[field]
    found: Numbers = reasons.reshape(-1).take(left * reasons.shape[1] + right)
    return found


def rarity_of(comparison: Comparison, field: Field, pairs: Pairs) -> Bits:
    """Give the rarity of the commoner of both texts of each pair."""
    left, right = values_of(comparison, field, pairs)
    of_left, of_right = comparison.rarities[field], comparison.pool.rarities[field]
    rarity: Bits = np.minimum(of_left.take(left), of_right.take(right))
    return rarity


def bits_of(comparison: Comparison, field: Field, pairs: Pairs, reasons: Numbers) -> Bits:
    """Give the bits of one field for each pair; what agrees counts as much as it is rare."""
    bits: Bits = _BITS.take(reasons)
    if field in TEXTS:
        bits += _SHARES.take(reasons) * rarity_of(comparison, field, pairs)
    if field is Field.BIRTH:
        bits += left_over(comparison.dates, comparison.pool.dates, reasons,
                          values_of(comparison, field, pairs))  # fmt: skip
    return bits
