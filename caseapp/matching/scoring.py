"""Bits for pairs of records."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from caseapp.matching.comparison import Bits, Comparison, Pairs, reasons_and_bits
from caseapp.matching.people import NAMES, Ints
from caseapp.matching.reasons import Field
from caseapp.matching.stories import Facts, Numbers, best_story

Kins = Mapping[int, Bits]  # for left persons that name siblings: the bits of every pool person


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs with their bits and stories."""

    pairs: Pairs
    bits: Bits
    story: Numbers
    birth: Numbers  # reasons

    def part(self, places: Ints) -> "Scored":
        """Give some of these pairs."""
        pairs = Pairs(self.pairs.left[places], self.pairs.right[places])
        return Scored(pairs, self.bits[places], self.story[places], self.birth[places])


def facts_of(comparison: Comparison, pairs: Pairs) -> Facts:
    """Give what is known of each pair, field by field."""
    found = {f: reasons_and_bits(comparison, f, pairs) for f in comparison.reasons}
    return Facts({f: one for f, (one, _) in found.items()}, {f: b for f, (_, b) in found.items()})


def score(comparison: Comparison, pairs: Pairs, kins: Kins) -> Scored:
    """Give pairs their bits and stories."""
    facts = facts_of(comparison, pairs)
    total, story = best_story(facts)
    for field, bits in facts.bits.items():
        if field not in NAMES:
            total += bits
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
