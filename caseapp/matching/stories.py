"""Stories of what happened to the names; the one worth most is the explanation."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.people import NAMES
from caseapp.matching.reasons import Field, Reason, Story
from caseapp.matching.weights import IN_STORY, NUMBER, PRICES, REASONS, WEIGHTS

Bits = NDArray[np.float32]
Numbers = NDArray[np.uint8]
STORIES = (*PRICES, Story.SIBLING)
_SIBLING = WEIGHTS[Reason.SIBLING_NAME].bits
_OTHER_GIVEN = WEIGHTS[Reason.INITIAL_DIFFERS].bits


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of each pair, field by field."""

    reasons: Mapping[Field, Numbers]
    bits: Mapping[Field, Bits]  # before any story is told

    def given(self, name: Field) -> NDArray[np.bool_]:
        """Tell whether both sides have a name."""
        both: NDArray[np.bool_] = self.reasons[name] != NUMBER[Reason.NOT_GIVEN]
        return both

    def any_given(self, names: Iterable[Field]) -> NDArray[np.bool_]:
        """Tell whether both sides have any of these names."""
        return reduce(np.logical_or, map(self.given, names))


def _shifts(story: Story) -> Bits:
    """Give for every reason how much more it counts in a story than elsewhere."""
    told = IN_STORY.get(story, {})
    bits = [told[r] - WEIGHTS[r].bits if r in told else 0.0 for r in REASONS]
    return np.array(bits, dtype=np.float32)


_SHIFTS = {story: _shifts(story) for story in IN_STORY}


MOST_SHIFT: Bits = np.max([np.zeros(len(REASONS), np.float32), *_SHIFTS.values()], axis=0)
"""For every reason how much more it counts at most in any story than elsewhere."""


def shift_of(story: Story, reason: Reason) -> float:
    """Give how much more a reason counts in a story than elsewhere."""
    return float(_SHIFTS[story][NUMBER[reason]]) if story in _SHIFTS else 0.0


def price_of(story: Story, name: Field, told: Collection[Field]) -> float:
    """Give the price of a replaced name; `told` are the names that both sides have.

    The first of them is asked what those ask that a side does not have.
    """
    prices = PRICES[story]
    asked = [replaced for replaced in prices if replaced in told]
    others = sum(bits for replaced, bits in prices.items() if replaced not in told)
    return prices[name] + (others if name == asked[0] else 0.0)


def _told(story: Story, facts: Facts) -> Bits:
    """Sum the bits as a story has them: replaced names count their price instead."""
    prices = PRICES[story]
    total: Bits = np.zeros(len(facts.reasons[Field.BIRTH]), dtype=np.float32)
    for name in NAMES:
        if name not in prices:
            total += facts.bits[name]
    if prices:
        total += facts.any_given(prices) * np.float32(sum(prices.values()))
        total += _SHIFTS[story].take(facts.reasons[Field.BIRTH])
        total += _SHIFTS[story].take(facts.reasons[Field.BIRTH_PLACE])
    if Field.GIVEN_NAME in prices:
        total += _SHIFTS[story].take(facts.reasons[Field.SEX])
    return total


def siblings(bits: Mapping[Field, Bits]) -> NDArray[np.bool_]:
    """Tell pairs that share surname and patronymic beside another given name."""
    surname, given, patronymic = (bits[name] for name in NAMES)
    told: NDArray[np.bool_] = (surname > 0) & (patronymic > 0) & (given <= _OTHER_GIVEN)
    return told


def best_story(facts: Facts) -> tuple[Bits, Numbers]:
    """Give for each pair the bits of the story worth most, and its place in STORIES.

    The bits are those of the names and what birth and place count more or less in that story; of
    equal stories the plainer is told.
    """
    best = _told(STORIES[0], facts)
    story = np.zeros(len(best), dtype=np.uint8)
    for number, other in enumerate(STORIES[1:-1], start=1):
        bits = _told(other, facts)
        better = bits > best
        np.copyto(best, bits, where=better)
        story[better] = number
    kin = siblings(facts.bits)
    twins = _SHIFTS[Story.SIBLING].take(facts.reasons[Field.BIRTH][kin])
    best[kin], story[kin] = _SIBLING + twins, len(STORIES) - 1
    return best, story
