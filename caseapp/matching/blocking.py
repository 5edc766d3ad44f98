"""Which pairs are worth scoring: found in a pool by keys, none left out that could count for it.

A field counts at most its ceiling, whatever the story. Two records whose ceilings sum to nothing
or less need no score; of all others at least one key leads from one to the other: a surname or a
birth that does not differ, given name, patronymic and place that agree enough, siblings found.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.comparison import Bits, Comparison, Pairs, agreeing
from caseapp.matching.people import NAMES, Ints
from caseapp.matching.pool import Postings
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.scoring import Kins
from caseapp.matching.stories import MOST_SHIFT
from caseapp.matching.traits import TRAITS
from caseapp.matching.weights import NUMBER, PRICES, REASONS, WEIGHTS

_OTHERS = (Field.GIVEN_NAME, Field.PATRONYMIC, Field.BIRTH_PLACE)
_ROUNDING = np.float32(0.01)  # bits by which sums in another order may differ
_MOST_PRICE = {name: max(p[name] for p in PRICES.values() if name in p) for name in NAMES}
_MOST_PRICE[Field.GIVEN_NAME] = max(
    _MOST_PRICE[Field.GIVEN_NAME], WEIGHTS[Reason.SIBLING_NAME].bits
)
_NOT_GIVEN, _OTHER_NAME, _OTHER_DATE = (
    NUMBER[reason] for reason in (Reason.NOT_GIVEN, Reason.DIFFERENT_NAME, Reason.DIFFERENT_DATE)
)
_OTHER_SURNAME_BITS = np.float32(
    max(WEIGHTS[Reason.DIFFERENT_NAME].bits, _MOST_PRICE[Field.SURNAME])
)
_OTHER_DATE_BITS = np.float32(WEIGHTS[Reason.DIFFERENT_DATE].bits + MOST_SHIFT[_OTHER_DATE])
_OF_ANOTHER_AGE = (Reason.NOT_GIVEN, Reason.NEAR_SPAN, Reason.DIFFERENT_DATE)
SAME_AGE = np.array([reason not in _OF_ANOTHER_AGE for reason in REASONS])


@dataclass(frozen=True, slots=True)
class _Ceilings:
    """What each of some left records counts at most with every value of the pool."""

    comparison: Comparison
    rows: Ints  # of the left records
    kins: Kins
    texts: Mapping[Field, Bits]  # given name, patronymic, place
    others: Mapping[Field, Bits]  # sex, and regions where both sides name any
    rest: np.float32  # all other traits together

    @property
    def most(self) -> Mapping[Field, Bits]:
        """Give for each left record what its texts count at most with any value."""
        return {field: most.max(axis=1, initial=0.0) for field, most in self.texts.items()}


@dataclass(frozen=True, slots=True)
class _Found:
    """Pairs that a key gives: places among the rows, pool records, and what the key counts."""

    place: Ints
    right: Ints
    bits: Bits


def _ceilings(comparison: Comparison, rows: Ints, kins: Kins) -> _Ceilings:
    others = [field for field in (Field.SEX, Field.REGION) if field in comparison.bits]
    index = {field: comparison.left.index[field][rows] for field in (*_OTHERS, *others)}
    return _Ceilings(
        comparison=comparison,
        rows=rows,
        kins=kins,
        texts={
            field: _ceiling(
                field, comparison.reasons[field][index[field]], comparison.bits[field][index[field]]
            )
            for field in _OTHERS
        },
        others={
            field: _ceiling(field, comparison.reasons[field], comparison.bits[field])[index[field]]
            for field in others
        },
        rest=_rest(comparison, rows),
    )


def _ceiling(field: Field, reasons: NDArray[np.uint8], bits: Bits) -> Bits:
    """Give what a field counts at most in any story, for these reasons and bits."""
    if field not in NAMES:
        return bits + MOST_SHIFT.take(reasons)
    most: Bits = np.maximum(bits, np.float32(_MOST_PRICE[field]))
    most[reasons == _NOT_GIVEN] = 0.0
    return most


def _rest(comparison: Comparison, rows: Ints) -> np.float32:
    """Give what the traits other than sex count at most with any record of the pool."""
    most = np.float32(0.0)
    for trait in TRAITS:
        if trait is not Field.SEX:
            left, right = comparison.left.index[trait][rows], comparison.pool.traits[trait]
            most += comparison.bits[trait][np.ix_(left, right)].max(initial=0.0)
    return most


def _records_of(postings: Postings, place: Ints, values: Ints, bits: Bits) -> _Found:
    """Give the records that hold values, each beside the left record for which it was met."""
    counts = postings.counts()[values]
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    at = np.arange(total) + np.repeat(postings.starts[values] + counts - ends, counts)
    return _Found(np.repeat(place, counts), postings.records[at], np.repeat(bits, counts))


def _by_surname(ceilings: _Ceilings) -> _Found:
    """Find whose surname does not differ, whatever the birth."""
    comparison = ceilings.comparison
    left = comparison.left.index[Field.SURNAME][ceilings.rows]
    reasons = comparison.reasons[Field.SURNAME][left]
    place, values = np.nonzero(reasons != _OTHER_NAME)
    met, rarity = reasons[place, values], comparison.rarities[Field.SURNAME][left[place]]
    bits = _ceiling(Field.SURNAME, met, agreeing(met, rarity, rarity))
    found = _records_of(comparison.pool.postings[Field.SURNAME], place, values, bits)
    return _Found(found.place, found.right, found.bits + _birth_bits(ceilings, found))


def _birth_bits(ceilings: _Ceilings, found: _Found) -> Bits:
    comparison = ceilings.comparison
    left = comparison.left.index[Field.BIRTH][ceilings.rows[found.place]]
    right = comparison.pool.side.index[Field.BIRTH][found.right]
    reasons, bits = comparison.reasons[Field.BIRTH], comparison.bits[Field.BIRTH]
    return _ceiling(Field.BIRTH, reasons[left, right], bits[left, right])


def _by_birth(ceilings: _Ceilings) -> _Found:
    """Find whose birth does not differ, though the surname does."""
    comparison = ceilings.comparison
    left = comparison.left.index[Field.BIRTH][ceilings.rows]
    reasons = comparison.reasons[Field.BIRTH][left]
    place, values = np.nonzero(reasons != _OTHER_DATE)
    met = comparison.bits[Field.BIRTH][left[place], values]
    bits = _ceiling(Field.BIRTH, reasons[place, values], met) + _OTHER_SURNAME_BITS
    return _records_of(comparison.pool.postings[Field.BIRTH], place, values, bits)


def _by_others(ceilings: _Ceilings) -> Iterator[_Found]:
    """Find whose given name, patronymic or place agrees, though birth and surname differ.

    The fields after the one that agrees may add what they count at most; the fields before it do
    not agree, or else the pair was found by them.
    """
    comparison, most = ceilings.comparison, ceilings.most
    against = _OTHER_DATE_BITS + _OTHER_SURNAME_BITS
    traits = sum(one.max(axis=1) for one in ceilings.others.values()) + ceilings.rest
    for number, field in enumerate(_OTHERS):
        texts, later = ceilings.texts[field], _OTHERS[number + 1 :]
        hope = against + traits + sum(most[other] for other in later)
        place, values = np.nonzero((texts > 0) & (texts + hope[:, None] > -_ROUNDING))
        bits = np.full(len(place), against, dtype=np.float32)
        yield _records_of(comparison.pool.postings[field], place, values, bits)


def _by_siblings(ceilings: _Ceilings) -> Iterator[_Found]:
    """Find with whom siblings are found, though birth and surname differ."""
    side = ceilings.comparison.pool.side
    for place, person in enumerate(ceilings.comparison.left.person_of[ceilings.rows].tolist()):
        if person in ceilings.kins:
            found = ceilings.kins[person] > 0
            right = np.flatnonzero(found if side.single else found[side.person_of])
            bits = np.full(len(right), _OTHER_DATE_BITS + _OTHER_SURNAME_BITS, dtype=np.float32)
            yield _Found(np.full(len(right), place), right, bits)


def _kin_bits(ceilings: _Ceilings, found: _Found) -> Bits:
    """Give the bits of siblings; the pairs of one place stand together."""
    comparison, kins = ceilings.comparison, ceilings.kins
    bits = np.zeros(len(found.place), dtype=np.float32)
    persons = comparison.left.person_of[ceilings.rows].tolist()
    starts = np.searchsorted(found.place, np.arange(len(persons) + 1)).tolist()
    for place, person in enumerate(persons):
        if person in kins:
            own = slice(starts[place], starts[place + 1])
            bits[own] = kins[person].take(comparison.pool.side.person_of.take(found.right[own]))
    return bits


def _hopeful(ceilings: _Ceilings, found: _Found) -> Ints:
    """Give those of found pairs whose ceilings sum to something, as numbers."""
    side = ceilings.comparison.pool.side
    bits = found.bits + ceilings.rest
    for field, table in {**ceilings.texts, **ceilings.others}.items():
        at = found.place * table.shape[1] + side.index[field].take(found.right)
        bits += table.reshape(-1).take(at)
    if ceilings.kins:
        bits += _kin_bits(ceilings, found)
    kept = np.flatnonzero(bits > -_ROUNDING)
    numbers: Ints = found.place[kept] * len(side.records) + found.right[kept]
    return numbers


def _pairs(ceilings: _Ceilings, numbers: Ints) -> Pairs:
    """Give the pairs of these numbers, each once and in order."""
    place, right = np.divmod(np.unique(numbers), len(ceilings.comparison.pool.side.records))
    return Pairs(ceilings.rows[place], right)


def _promising(ceilings: _Ceilings) -> Ints:
    keys = (_by_surname(ceilings), _by_birth(ceilings), *_by_others(ceilings),
            *_by_siblings(ceilings))  # fmt: skip
    return np.concatenate([_hopeful(ceilings, found) for found in keys])


def promising(comparison: Comparison, rows: Ints, kins: Kins) -> Pairs:
    """Give all pairs of some left records that can have more bits for than against them."""
    ceilings = _ceilings(comparison, rows, kins)
    return _pairs(ceilings, _promising(ceilings))


def worth_scoring(comparison: Comparison, rows: Ints, kins: Kins) -> Pairs:
    """Give all pairs that are promising or of the same age: a search shows no other."""
    ceilings = _ceilings(comparison, rows, kins)
    left = comparison.left.index[Field.BIRTH][rows]
    place, values = np.nonzero(SAME_AGE[comparison.reasons[Field.BIRTH][left]])
    nothing = np.zeros(len(place), dtype=np.float32)
    aged = _records_of(comparison.pool.postings[Field.BIRTH], place, values, nothing)
    numbers = aged.place * len(comparison.pool.side.records) + aged.right
    return _pairs(ceilings, np.concatenate([_promising(ceilings), numbers]))
