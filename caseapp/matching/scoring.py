"""Bits for pairs of records: which pairs can come to anything, and what each is worth."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.comparison import Bits, Comparison, Pairs, bits_of, reasons_of
from caseapp.matching.people import NAMES, Ints
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.stories import Facts, Numbers, best_story
from caseapp.matching.traits import TRAITS
from caseapp.matching.weights import NUMBER

Kins = Mapping[int, Bits]  # for left persons that name siblings: the bits of every pool person
_AGREEING = (Field.GIVEN_NAME, Field.PATRONYMIC, Field.BIRTH_PLACE)
_ENOUGH = 2  # of them agree


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs with their bits and stories."""

    pairs: Pairs
    bits: Bits
    story: Numbers
    birth: Numbers  # reasons


def _allowed(comparison: Comparison, field: Field, refused: Reason, rows: Ints) -> Numbers:
    """Give 1 for each pool record that these left records do not differ from in a field."""
    values = comparison.left.index[field][rows]
    allowed = (comparison.fields[field].reasons != NUMBER[refused]).view(np.uint8)
    flags: Numbers = allowed[values].take(comparison.pool.side.index[field], axis=1)
    return flags


def _agreed(comparison: Comparison, field: Field, rows: Ints) -> Numbers:
    """Give 1 for each pool record that agrees with these left records in a field."""
    values = comparison.left.index[field][rows]
    agreed = (comparison.fields[field].bits[values] > 0).view(np.uint8)
    flags: Numbers = agreed.take(comparison.pool.side.index[field], axis=1)
    return flags


def worth_scoring(comparison: Comparison, rows: Ints, kins: Kins) -> Pairs:
    """Give the pairs of some left records that can have more bits for than against them.

    Left out is what differs in birth and surname and agrees in no more than one of given name,
    patronymic and place: even the rarest of these outweighs neither (`weights.IN_STORY`).
    """
    agree = _agreed(comparison, _AGREEING[0], rows)
    for field in _AGREEING[1:]:
        agree += _agreed(comparison, field, rows)
    worth = agree >= _ENOUGH
    worth |= _allowed(comparison, Field.BIRTH, Reason.DIFFERENT_DATE, rows).view(bool)
    worth |= _allowed(comparison, Field.SURNAME, Reason.DIFFERENT_NAME, rows).view(bool)
    for place, row in enumerate(rows.tolist()):
        kin = kins.get(int(comparison.left.person_of[row]))
        if kin is not None:
            worth[place] |= (kin > 0)[comparison.pool.side.person_of]
    left, right = np.divmod(np.flatnonzero(worth), worth.shape[1])
    return Pairs(rows[left], right)


def _given(comparison: Comparison, name: Field, pairs: Pairs) -> NDArray[np.bool_]:
    reasons = reasons_of(comparison, name, pairs)
    given: NDArray[np.bool_] = reasons != NUMBER[Reason.NOT_GIVEN]
    return given


def score(comparison: Comparison, pairs: Pairs, kins: Kins) -> Scored:
    """Give pairs their bits and stories."""
    facts = Facts(
        names={name: bits_of(comparison, name, pairs) for name in NAMES},
        given={name: _given(comparison, name, pairs) for name in NAMES},
        birth=reasons_of(comparison, Field.BIRTH, pairs),
        place=reasons_of(comparison, Field.BIRTH_PLACE, pairs),
    )
    bits, story = best_story(facts)
    for field in (Field.BIRTH, Field.BIRTH_PLACE, *TRAITS):
        bits += bits_of(comparison, field, pairs)
    _add_kin(bits, comparison, pairs, kins)
    return Scored(pairs, bits, story, facts.birth)


def _add_kin(bits: Bits, comparison: Comparison, pairs: Pairs, kins: Kins) -> None:
    """Add the bits of siblings; pairs of one left record stand together."""
    if not kins or not len(pairs):
        return
    persons = comparison.left.person_of[pairs.left]
    others = comparison.pool.side.person_of[pairs.right]
    starts = np.flatnonzero(np.diff(persons, prepend=-1))
    for start, end in zip(starts, [*starts[1:], len(persons)], strict=True):
        kin = kins.get(int(persons[start]))
        if kin is not None:
            bits[start:end] += kin[others[start:end]]
