"""Stories of what happened to the names; the one worth most is the explanation."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.people import NAMES
from caseapp.matching.reasons import Field, Reason, Story
from caseapp.matching.weights import PRICES, WEIGHTS

Bits = NDArray[np.float32]
STORIES = tuple(PRICES)
_SIBLING = WEIGHTS[Reason.SIBLING_NAME].bits
_OTHER_GIVEN = WEIGHTS[Reason.INITIAL_DIFFERS].bits


def _told(story: Story, bits: Mapping[Field, Bits], given: Mapping[Field, Bits]) -> Bits:
    """Sum the names' bits as a story has it: a replaced name counts its price instead."""
    prices = PRICES[story]
    parts = [
        given[name] * np.float32(prices[name]) if name in prices else bits[name] for name in NAMES
    ]
    total: Bits = parts[0] + parts[1] + parts[2]
    return total


def siblings(bits: Mapping[Field, Bits]) -> NDArray[np.bool_]:
    """Tell pairs that share surname and patronymic beside another given name."""
    surname, given, patronymic = (bits[name] for name in NAMES)
    told: NDArray[np.bool_] = (surname > 0) & (patronymic > 0) & (given <= _OTHER_GIVEN)
    return told


def best_story(bits: Mapping[Field, Bits], given: Mapping[Field, Bits]) -> Bits:
    """Give the names' bits in the story worth most; `given` is 1 where both sides have a name."""
    best = _told(Story.NAMES_KEPT, bits, given)
    for story in STORIES[1:]:
        np.maximum(best, _told(story, bits, given), out=best)
    best[siblings(bits)] = _SIBLING
    return best


def story_of(bits: Mapping[Field, Bits], given: Mapping[Field, Bits]) -> Story:
    """Name the story worth most for one pair; of equals the plainer."""
    if siblings(bits).all():
        return Story.SIBLING
    return max(STORIES, key=lambda story: float(_told(story, bits, given).max()))
