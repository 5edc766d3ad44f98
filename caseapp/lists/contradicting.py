"""Answers about one child that cannot both be true, or were not both true in their order.

Only what answers say against one another: what other evidence says is compared elsewhere. That a
child is said to be of age, or not abducted, contradicts no place.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from db.codes import ClaimKind

_NEVER = frozenset({ClaimKind.NEVER_IN_RUSSIA})
_GONE = frozenset({ClaimKind.ALREADY_RETURNED, ClaimKind.LEFT_RUSSIA, ClaimKind.IN_THIRD_COUNTRY})
_THERE = frozenset({ClaimKind.LOCATED, ClaimKind.IN_STATE_CARE, ClaimKind.UNDER_PREPARATION})
_WAS_THERE = _THERE | {ClaimKind.ALREADY_RETURNED, ClaimKind.LEFT_RUSSIA}


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


def _contradict(earlier: Said, later: Said) -> bool:
    kinds = {earlier.kind, later.kind}
    if kinds & _NEVER and kinds & _WAS_THERE:
        return True
    if earlier.kind in _GONE and later.kind in _THERE:
        return True
    if not _may_be_one_day(earlier, later):
        return False
    return bool(kinds & _GONE and kinds & _THERE) or _two_places(earlier, later)


def _two_places(left: Said, right: Said) -> bool:
    """Tell whether both say that the child is there, in two regions on one day."""
    there = left.kind in _THERE and right.kind in _THERE
    return there and bool(left.region and right.region) and left.region != right.region


def _may_be_one_day(left: Said, right: Said) -> bool:
    """Tell whether the days of two answers leave their order open; one without a day does."""
    if None in (left.earliest, left.latest, right.earliest, right.latest):
        return True
    return not _before(left, right) and not _before(right, left)


def _before(left: Said, right: Said) -> bool:
    return left.latest is not None and right.earliest is not None and left.latest < right.earliest
