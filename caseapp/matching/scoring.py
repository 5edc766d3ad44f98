"""Bits for pairs of records: which pairs can come to anything, and what each is worth."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.comparison import Bits, Comparison, Pairs, bits_of, reasons_of
from caseapp.matching.people import Ints
from caseapp.matching.reasons import Field, Level, Reason
from caseapp.matching.stories import Facts, Numbers, best_story
from caseapp.matching.traits import TRAITS
from caseapp.matching.weights import REASONS, WEIGHTS

Flags = NDArray[np.bool_]
Kins = Mapping[int, Bits]  # for left persons that name siblings: the bits of every pool person
_AGREEING = (Field.GIVEN_NAME, Field.PATRONYMIC, Field.BIRTH_PLACE)
_ENOUGH = 2  # of them agree
_SAYS_NOTHING = (Level.MISSING, Level.CONTRADICTING)
_AGREES = np.array([WEIGHTS[reason].level not in _SAYS_NOTHING for reason in REASONS])
_NOT = {
    refused: np.array([reason is not refused for reason in REASONS])
    for refused in (Reason.DIFFERENT_DATE, Reason.DIFFERENT_NAME)
}


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs with their bits and stories."""

    pairs: Pairs
    bits: Bits
    story: Numbers
    birth: Numbers  # reasons


def _flags(comparison: Comparison, field: Field, good: Flags, rows: Ints) -> Flags:
    """Tell for each pool record whether it and these left records meet for a good reason."""
    reasons = comparison.reasons[field][comparison.left.index[field][rows]]
    flags: Flags = good[reasons].take(comparison.pool.side.index[field], axis=1)
    return flags


def worth_scoring(comparison: Comparison, rows: Ints, kins: Kins) -> Pairs:
    """Give the pairs of some left records that can have more bits for than against them.

    Left out is what differs in birth and surname and agrees in no more than one of given name,
    patronymic and place: even the rarest of these outweighs neither (`weights.IN_STORY`).
    """
    flags = [_flags(comparison, field, _AGREES, rows).view(np.uint8) for field in _AGREEING]
    worth: Flags = flags[0] + flags[1] + flags[2] >= _ENOUGH
    worth |= _flags(comparison, Field.BIRTH, _NOT[Reason.DIFFERENT_DATE], rows)
    worth |= _flags(comparison, Field.SURNAME, _NOT[Reason.DIFFERENT_NAME], rows)
    for place, row in enumerate(rows.tolist()):
        kin = kins.get(int(comparison.left.person_of[row]))
        if kin is not None:
            worth[place] |= (kin > 0)[comparison.pool.side.person_of]
    left, right = np.divmod(np.flatnonzero(worth), worth.shape[1])
    return Pairs(rows[left], right)


def facts_of(comparison: Comparison, pairs: Pairs) -> Facts:
    """Give what is known of each pair, field by field."""
    reasons = {field: reasons_of(comparison, field, pairs) for field in comparison.reasons}
    bits = {field: bits_of(comparison, field, pairs, reasons[field]) for field in reasons}
    return Facts(reasons, bits)


def score(comparison: Comparison, pairs: Pairs, kins: Kins) -> Scored:
    """Give pairs their bits and stories."""
    facts = facts_of(comparison, pairs)
    total, story = best_story(facts)
    for field in (Field.BIRTH, Field.BIRTH_PLACE, *TRAITS):
        total += facts.bits[field]
    _add_kin(total, comparison, pairs, kins)
    return Scored(pairs, total, story, facts.reasons[Field.BIRTH])


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
