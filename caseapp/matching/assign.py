"""One-to-one assignment of the lines of two lists, sure only where no rival is near."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Story

_LEAST = 12.0  # bits that a sure pair must have
_MARGIN = 6.0  # bits before any rival on either side
_WORTH_ASKING = 4.0  # bits that a line must have to be offered for choice
_CHOICES = 5


@dataclass(frozen=True, slots=True)
class Assignment:
    """Left lines that surely answer one right line, and those that a person must decide on."""

    sure: Mapping[str, str]
    unclear: Mapping[str, tuple[str, ...]]


def _grouped(candidates: Iterable[Candidate], side: str) -> dict[str, list[Candidate]]:
    grouped: dict[str, list[Candidate]] = {}
    for candidate in sorted(candidates, key=lambda c: (-c.score, c.left, c.right)):
        grouped.setdefault(getattr(candidate, side), []).append(candidate)
    return grouped


def _leads(candidate: Candidate, ranked: Sequence[Candidate]) -> bool:
    """Tell whether a candidate stands first among these, with the margin."""
    if ranked[0] is not candidate:
        return False
    return len(ranked) == 1 or candidate.score - ranked[1].score >= _MARGIN


def _open(candidates: Iterable[Candidate], sure: Mapping[str, str]) -> list[Candidate]:
    taken = set(sure.values())
    return [c for c in candidates if c.left not in sure and c.right not in taken]


def _sure_now(candidates: Sequence[Candidate]) -> dict[str, str]:
    lefts, rights = _grouped(candidates, "left"), _grouped(candidates, "right")
    return {
        left: ranked[0].right
        for left, ranked in lefts.items()
        if ranked[0].score >= _LEAST
        and _leads(ranked[0], ranked)
        and _leads(ranked[0], rights[ranked[0].right])
    }


def assign(candidates: Sequence[Candidate]) -> Assignment:
    """Assign what leads on both sides with a margin, then again among what is left over.

    A line whose best rival was assigned to another line may become sure in a later round.
    """
    possible = [c for c in candidates if c.story != Story.SIBLING]
    sure: dict[str, str] = {}
    while found := _sure_now(_open(possible, sure)):
        sure |= found
    unclear = {
        left: tuple(c.right for c in ranked if c.score >= _WORTH_ASKING)[:_CHOICES]
        for left, ranked in _grouped(possible, "left").items()
        if left not in sure
    }
    return Assignment(sure, {left: rights for left, rights in unclear.items() if rights})
