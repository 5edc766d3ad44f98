"""Answers about one child that cannot both be true, or were not both true in their order.

Only what answers say against one another: what other evidence says is compared elsewhere. That a
child is said to be of age, or not abducted, contradicts no place. An order that the days leave
open contradicts nothing.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from caseapp.places_apart import apart, in_russia
from db.codes import ClaimKind

_NEVER = frozenset({ClaimKind.NEVER_IN_RUSSIA})
_GONE = frozenset({ClaimKind.ALREADY_RETURNED, ClaimKind.LEFT_RUSSIA, ClaimKind.IN_THIRD_COUNTRY})
_THERE = frozenset({ClaimKind.LOCATED, ClaimKind.IN_STATE_CARE, ClaimKind.UNDER_PREPARATION})
_WAS_THERE = frozenset({ClaimKind.ALREADY_RETURNED, ClaimKind.LEFT_RUSSIA})


@dataclass(frozen=True, slots=True)
class Said:
    """What was answered, where, and on which days it may have been said; None: not known."""

    kind: str
    region: str = ""
    earliest: dt.date | None = None
    latest: dt.date | None = None


def contradictions(answers: Sequence[Said]) -> tuple[tuple[int, int], ...]:
    """Return the places of answers that contradict one another; the answers stand in order."""
    return tuple(
        (first, second)
        for first, second in combinations(range(len(answers)), 2)
        if _contradict(answers[first], answers[second])
    )


def is_same_answer(left: Said, right: Said) -> bool:
    """Tell whether an answer only says again what the other said."""
    return (left.kind, left.region) == (right.kind, right.region)


def _contradict(left: Said, right: Said) -> bool:
    if _denies(left, right) or _denies(right, left):
        return True
    if _on_one_day(left, right):
        return _back(left, right) or _back(right, left) or _two_places(left, right)
    return (_before(left, right) and _back(left, right)) or (
        _before(right, left) and _back(right, left)
    )


def _denies(one: Said, other: Said) -> bool:
    """Tell whether one denies that the child was ever where the other says that it was."""
    return one.kind in _NEVER and (_is_there(other) or other.kind in _WAS_THERE)


def _back(earlier: Said, later: Said) -> bool:
    """Tell whether a child that was gone is said to be there."""
    return earlier.kind in _GONE and _is_there(later)


def _two_places(left: Said, right: Said) -> bool:
    """Tell whether both say that the child is there, in two regions."""
    return {left.kind, right.kind} <= _THERE and apart(left.region, right.region)


def _is_there(said: Said) -> bool:
    """Tell whether an answer says that the child is in Russia; occupied regions are Ukraine's."""
    return said.kind in _THERE and (not said.region or in_russia(said.region))


def _on_one_day(left: Said, right: Said) -> bool:
    """Tell whether both were surely said on the same day."""
    days = {left.earliest, left.latest, right.earliest, right.latest}
    return len(days) == 1 and None not in days


def _before(left: Said, right: Said) -> bool:
    return left.latest is not None and right.earliest is not None and left.latest < right.earliest
