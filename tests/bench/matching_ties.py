"""Which misses nothing could decide: another record agrees in all that is known, to the bit."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from caseapp.matching.model import Candidate, Person
from caseapp.matching.pool import Pool
from caseapp.matching.search import search

Row = Mapping[str, str]
_TOP = 50
_NEAR = 1e-6


def ties(sought: Sequence[Person], pool: Pool, truth: Iterable[Row], missed: set[str]) -> str:
    """Tell for every kind of change how many of those missed have an exact tie before them.

    A miss is a child whose own record does not stand first alone.
    """
    right = {row["sought_id"]: row for row in truth}
    children = Counter(row["kind"] for row in right.values())
    found = search([one for one in sought if one.id in missed], pool, top=_TOP)
    misses = Counter(right[name]["kind"] for name in missed)
    tied = Counter(right[name]["kind"] for name in _tied(found, right))
    return "\n".join(
        f"{kind:22} misses that are exact ties: {tied[kind]} of {many}; "
        f"R@1 among the decidable: {(children[kind] - many) / (children[kind] - tied[kind]):.3f}"
        for kind, many in sorted(misses.items())
    )


def _tied(found: Iterable[Candidate], right: Mapping[str, Row]) -> Iterator[str]:
    """Give the children whose own record is level with whatever stands before it."""
    rows: dict[str, list[Candidate]] = {}
    for one in found:
        rows.setdefault(one.left, []).append(one)
    for name, ranked in rows.items():
        own = [one for one in ranked if one.right == right[name]["pool_id"]]
        before = [one for one in ranked for mine in own if one.score > mine.score - _NEAR]
        if own and len({_evidence(one) for one in before}) == 1:
            yield name


def _evidence(one: Candidate) -> frozenset[tuple[str, str, float]]:
    return frozenset((said.field, said.reason, round(said.bits, 3)) for said in one.evidence)
