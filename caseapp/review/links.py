"""Verdicts that contradict one another: pure functions over lines judged the same or different."""

import uuid
from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations
from typing import TypeAlias

Line: TypeAlias = uuid.UUID
Pair: TypeAlias = tuple[Line, Line]  # the lower id first


class ClashRule(StrEnum):
    """How links contradict one another."""

    JOINED_THOUGH_DIFFERENT = "joined_though_different"  # A = B, A = C, yet B and C are different
    CLAIMED_TWICE = "claimed_twice"  # two lines of one list are taken for the same child


@dataclass(frozen=True, slots=True)
class Links:
    """What is held of lines; `joined` stand on one case without a verdict of their own."""

    same: frozenset[Pair] = frozenset()
    joined: frozenset[Pair] = frozenset()
    different: frozenset[Pair] = frozenset()
    list_of: Mapping[Line, uuid.UUID | None] = field(default_factory=dict)  # None: our own


@dataclass(frozen=True, slots=True)
class Clash:
    """Two lines that cannot be one child, and the chain of lines that makes them one."""

    rule: ClashRule
    chain: tuple[Line, ...]  # from the one line to the other

    @property
    def lines(self) -> Pair:
        """Both ends of the chain."""
        return self.chain[0], self.chain[-1]


def ordered(left: Line, right: Line) -> Pair:
    """Return two lines as a pair that is the same from both sides."""
    return (left, right) if left < right else (right, left)


def clashes(links: Links) -> tuple[Clash, ...]:
    """Return every contradiction, in an order that depends on the links alone."""
    beside = _beside(links)
    return tuple(
        Clash(rule, _chain(beside, *pair))
        for group in _groups(beside)
        for pair in combinations(group, 2)
        if (rule := _rule(links, pair)) is not None
    )


def clashes_if_same(links: Links, left: Line, right: Line) -> tuple[Clash, ...]:
    """Return what would contradict, and does not yet, if these two were judged the same."""
    pair = ordered(left, right)
    before = {(clash.rule, clash.lines) for clash in clashes(links)}
    judged = replace(links, same=links.same | {pair}, different=links.different - {pair})
    return tuple(clash for clash in clashes(judged) if (clash.rule, clash.lines) not in before)


def _rule(links: Links, pair: Pair) -> ClashRule | None:
    """Name why two lines of one group cannot be one child, if they cannot."""
    if pair in links.different:
        return ClashRule.JOINED_THOUGH_DIFFERENT
    lists = [links.list_of.get(line) for line in pair]
    if pair not in links.same and lists[0] is not None and lists[0] == lists[1]:
        return ClashRule.CLAIMED_TWICE
    return None


def _beside(links: Links) -> Mapping[Line, Collection[Line]]:
    """Return for each line those that it is linked with: by verdicts, else by their case."""
    beside: dict[Line, list[Line]] = defaultdict(list)
    for left, right in sorted(links.same):
        beside[left].append(right)
        beside[right].append(left)
    for left, right in sorted(links.joined):
        if right not in _walked(beside, left):
            beside[left].append(right)
            beside[right].append(left)
    return beside


def _groups(beside: Mapping[Line, Collection[Line]]) -> Iterator[list[Line]]:
    """Yield the lines that are one child by their links, each group sorted."""
    seen: set[Line] = set()
    for line in sorted(beside):
        if line not in seen:
            group = set(_walked(beside, line))
            seen |= group
            yield sorted(group)


def _chain(beside: Mapping[Line, Collection[Line]], start: Line, end: Line) -> tuple[Line, ...]:
    """Return the shortest chain between two lines of one group."""
    came_from = _walked(beside, start)
    chain = [end]
    while chain[-1] != start:
        chain.append(came_from[chain[-1]])
    return tuple(reversed(chain))


def _walked(beside: Mapping[Line, Collection[Line]], start: Line) -> Mapping[Line, Line]:
    """Return every line that links lead to, each with the line before it."""
    came_from = {start: start}
    waiting = deque([start])
    while waiting:
        line = waiting.popleft()
        for other in beside.get(line, ()):
            if other not in came_from:
                came_from[other] = line
                waiting.append(other)
    return came_from
