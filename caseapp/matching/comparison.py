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
from caseapp.matching.regions import compare_regions, not_against, region_rarities
from caseapp.matching.traits import TRAITS, compare_traits
from caseapp.matching.weights import REASONS, WEIGHTS

Bits = NDArray[np.float32]
Numbers = NDArray[np.uint8]

_BITS = np.array([WEIGHTS[reason].bits for reason in REASONS], dtype=np.float32)
_SHARES = np.array([WEIGHTS[reason].share for reason in REASONS], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some left records beside all records of a pool."""

    left: Side
    pool: Pool
    reasons: Mapping[Field, Numbers]  # of every left value beside every value of the pool;
    # of regions only where both sides name any
    bits: Mapping[Field, Bits]  # likewise, but for surnames: there are too many of them
    rarities: Mapping[Field, Bits]  # of the left values


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
    bits: dict[Field, Bits] = {
        field: agreeing(reasons[field], rarities[field][:, None], pool.rarities[field])
        for field in TEXTS
        if field is not Field.SURNAME
    }
    bits[Field.BIRTH] = _bits_of_births(reasons[Field.BIRTH], dates, pool.dates)
    bits |= {trait: _BITS.take(reasons[trait]) for trait in TRAITS}
    if any(left.regions) and any(pool.side.regions):
        rarities[Field.REGION] = region_rarities(pool.frequencies, left.regions)
        reasons[Field.REGION] = compare_regions(left.regions, pool.side.regions)
        bits[Field.REGION] = _bits_of_regions(
            reasons[Field.REGION], rarities[Field.REGION], pool.rarities[Field.REGION]
        )
    return Comparison(left, pool, reasons, bits, rarities)


def agreeing(reasons: Numbers, left: Bits, right: Bits) -> Bits:
    """Give the bits of texts for their reasons; what agrees counts as much as it is rare."""
    bits: Bits = _BITS.take(reasons)
    bits += _SHARES.take(reasons) * np.minimum(left, right)
    return bits


def _bits_of_regions(reasons: Numbers, left: Bits, right: Bits) -> Bits:
    return not_against(reasons, agreeing(reasons, left[:, None], right))


def _bits_of_births(reasons: Numbers, left: Dates, right: Dates) -> Bits:
    bits: Bits = _BITS.take(reasons)
    bits += left_over(left, right, reasons)
    return bits


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


def _places(comparison: Comparison, field: Field, pairs: Pairs) -> Ints:
    """Give where in the flattened matrices of a field each pair stands."""
    left, right = values_of(comparison, field, pairs)
    places: Ints = left * comparison.reasons[field].shape[1] + right
    return places


def rarity_of(comparison: Comparison, field: Field, pairs: Pairs) -> Bits:
    """Give the rarity of the commoner of both texts of each pair."""
    left, right = values_of(comparison, field, pairs)
    of_left, of_right = comparison.rarities[field], comparison.pool.rarities[field]
    rarity: Bits = np.minimum(of_left.take(left), of_right.take(right))
    return rarity


def reasons_and_bits(comparison: Comparison, field: Field, pairs: Pairs) -> tuple[Numbers, Bits]:
    """Give the number of the reason of one field for each pair, and what it counts."""
    places = _places(comparison, field, pairs)
    reasons: Numbers = comparison.reasons[field].reshape(-1).take(places)
    if field in comparison.bits:
        return reasons, comparison.bits[field].reshape(-1).take(places)
    rarity = rarity_of(comparison, field, pairs)
    return reasons, agreeing(reasons, rarity, rarity)
