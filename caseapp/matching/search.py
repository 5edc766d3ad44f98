"""The search: every left person against every one of a pool, in bounded memory.

Persons are worked on in blocks, some blocks side by side; what is found does not depend on that.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.blocking import SAME_AGE, promising, worth_scoring
from caseapp.matching.candidates import Leads, Ranked, Unweighed, leads_of, unweighed, weighed
from caseapp.matching.comparison import Bits, Comparison, Pairs, compare
from caseapp.matching.grades import others_of, proved
from caseapp.matching.kin import Kin, kin_bits, kin_of
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import Ints, Side, part_of, side_of
from caseapp.matching.pool import Pool, prepare
from caseapp.matching.reasons import Field
from caseapp.matching.scoring import Kins, Scored, score
from caseapp.matching.share import estimated_share
from caseapp.matching.side_by_side import Halt, side_by_side
from caseapp.progress import SILENT, Progress
from caseapp.quiet import undisturbed

_PERSONS = 256  # left persons whose values are compared at a time
_CELLS = 4_000_000  # pairs of records that keys may give at a time, at most
_THREADS = min(4, os.cpu_count() or 1)  # NumPy lets go of the interpreter in long steps
_COHORT = 3  # rows shown where nothing speaks for any


@dataclass(frozen=True, slots=True)
class _Sought:
    """The left side."""

    side: Side
    kin: Kin


def search(
    sought: Sequence[Person],
    pool: Sequence[Person] | Pool,
    *,
    top: int,
    evidence: bool = True,
    progress: Progress = SILENT,
) -> list[Candidate]:
    """Give for each person sought, in their order, the best of the pool that evidence favours.

    Where it favours nobody, the nearest of the same age are given. A pool to be searched again is
    better prepared once. Without `evidence` candidates carry their figures alone. How many of the
    sought are in the pool is estimated from what is found; every candidate carries it.
    """
    prepared = 0 if isinstance(pool, Pool) else len(pool)
    total = prepared + len(sought)
    ready = pool if isinstance(pool, Pool) else prepare(pool, progress=progress.within(0, total))
    if not sought or not ready.side.persons or top < 1:
        return []
    found: dict[int, list[Unweighed]] = {}
    together: list[float] = []
    with undisturbed():
        left = side_of(sought)
        work = partial(_leads, _Sought(left, kin_of(left)), ready, top)
        for leads in chain.from_iterable(
            side_by_side(
                work, _blocks(left), _THREADS, lambda: progress.step(prepared + len(found), total)
            )
        ):
            together.extend(leads.found)
            for place, person in enumerate(leads.persons()):
                found.setdefault(person, []).append(unweighed(leads, place, told=evidence))
        pairs = [one for place in range(len(sought)) for one in found.get(place, [])]
        candidates = weighed(pairs, ready, estimated_share(together, ready.rows))
    progress.step(total, total)
    return candidates


def _blocks(left: Side) -> Iterator[list[int]]:
    """Give persons in blocks, those of one surname together: their values are compared once."""
    first_records = np.unique(left.person_of, return_index=True)[1]
    order = np.argsort(left.index[Field.SURNAME][first_records], kind="stable")
    size = min(_PERSONS, -(-len(order) // _THREADS))
    return (order[at : at + size].tolist() for at in range(0, len(order), size))


def _chunks(comparison: Comparison) -> Iterator[Ints]:
    """Give the left records in chunks that keep the records of a person together."""
    of_records = comparison.left.person_of
    size = max(1, _CELLS // len(comparison.pool.side.records))
    start = 0
    while start < len(of_records):
        end = min(start + size, len(of_records))
        while end < len(of_records) and of_records[end] == of_records[end - 1]:
            end += 1
        yield np.arange(start, end)
        start = end


def _leads(
    sought: _Sought, pool: Pool, top: int, persons: Sequence[int], halt: Halt
) -> list[Leads]:
    """Give the leads of a block of persons."""
    records = np.flatnonzero(np.isin(sought.side.person_of, persons))
    comparison = compare(part_of(sought.side, records), pool)
    leads = []
    for rows in _chunks(comparison):
        halt.check()
        leads.append(_leads_of_chunk(comparison, sought.kin, top, rows))
    return leads


def _leads_of_chunk(comparison: Comparison, kin: Kin, top: int, rows: Ints) -> Leads:
    of_records = comparison.left.person_of
    persons = np.unique(of_records[rows]).tolist()
    kins = {p: kin_bits(kin.of_person[p], comparison.pool.kin) for p in persons if kin.told[p]}
    scored = _scored(comparison, rows, kins)
    starts = np.searchsorted(of_records[scored.pairs.left], [*persons, len(kin.of_person)])
    best = [
        _best(comparison, scored, np.arange(start, end), top) for start, end in pairwise(starts)
    ]
    return leads_of(comparison, scored, best, kin, kins)


def _scored(comparison: Comparison, rows: Ints, kins: Kins) -> Scored:
    """Score what is promising, and for whom that is too little, whoever is of the same age."""
    scored = score(comparison, promising(comparison, rows, kins), kins)
    of_records = comparison.left.person_of
    favoured = np.bincount(of_records[scored.pairs.left[scored.bits > 0]],
                           minlength=len(comparison.left.persons))  # fmt: skip
    few = favoured[of_records] < _COHORT
    if not few[rows].any():
        return scored
    aged = score(comparison, worth_scoring(comparison, rows[few[rows]], kins), kins)
    return _joined(scored.part(np.flatnonzero(~few[scored.pairs.left])), aged)


def _joined(one: Scored, other: Scored) -> Scored:
    """Put scored pairs of different left records together, in the order of these."""
    left = np.concatenate([one.pairs.left, other.pairs.left])
    both = Scored(
        Pairs(left, np.concatenate([one.pairs.right, other.pairs.right])),
        np.concatenate([one.bits, other.bits]),
        np.concatenate([one.story, other.story]),
        np.concatenate([one.birth, other.birth]),
    )
    return both.part(np.argsort(left, kind="stable"))


def _best(comparison: Comparison, scored: Scored, places: Ints, top: int) -> Ranked:
    """Give the places of the best pairs of one left person, best first, with their odds."""
    ranked = competing(comparison, scored, places)
    return ranked.first(min(top, most_shown(scored.bits[ranked.places])))


def most_shown(bits: Bits) -> int:
    """Give how many rows a search shows at most: what evidence favours, or the nearest few."""
    return max(int((bits > 0).sum()), _COHORT)


def competing(comparison: Comparison, scored: Scored, places: Ints, also: int = -1) -> Ranked:
    """Give the best pair of each pool person that competes for one left person, best first.

    `also` is a person kept among them however little speaks for it.
    """
    pool = comparison.pool
    bits, persons = scored.bits[places], pool.side.person_of[scored.pairs.right[places]]
    near = bits > 0
    if near.sum() < _COHORT:
        near |= SAME_AGE[scored.birth[places]]
    near |= persons == also
    places, bits, persons = places[near], bits[near], persons[near]
    order = np.lexsort((persons, -bits))
    if not (comparison.left.single and pool.side.single):
        order = order[np.sort(np.unique(persons[order], return_index=True)[1])]
    places, bits = places[order], bits[order]
    meant = proved(bits)
    together = float(np.logaddexp2.reduce(meant, initial=-np.inf))
    return Ranked(places, _others(meant, pool, persons[order]), together)


def _others(bits: NDArray[np.float64], pool: Pool, persons: Ints) -> NDArray[np.float64]:
    """Give the bits of the other rows of the same source: one list names a child once."""
    if pool.single_source:
        return others_of(bits)
    others = np.zeros(len(bits))
    sources = pool.sources[persons]
    for source in set(sources.tolist()):
        own = sources == source
        others[own] = others_of(bits[own])
    return others
