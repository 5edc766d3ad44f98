"""The search: every left person against every one of a pool, in bounded memory."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.candidates import Leads, Ranked, candidate_of, leads_of
from caseapp.matching.comparison import Bits, Comparison, compare
from caseapp.matching.grades import odds_among
from caseapp.matching.kin import Kin, kin_bits, kin_of
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import Ints, Side, part_of, side_of
from caseapp.matching.pool import Pool, prepare
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.scoring import Scored, score, worth_scoring
from caseapp.matching.weights import REASONS
from caseapp.progress import SILENT, Progress

_PERSONS = 1_000  # left persons whose values are compared at a time
_CELLS = 1_500_000  # pairs of records looked at at a time
_THREADS = min(4, os.cpu_count() or 1)  # NumPy lets go of the interpreter in long steps
_COHORT = 3  # rows shown where nothing speaks for any
_OF_ANOTHER_AGE = (Reason.NOT_GIVEN, Reason.NEAR_SPAN, Reason.DIFFERENT_DATE)
_SAME_AGE = np.array([reason not in _OF_ANOTHER_AGE for reason in REASONS])


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
    better prepared once. Without `evidence` candidates carry their figures alone.
    """
    ready = pool if isinstance(pool, Pool) else prepare(pool)
    if not sought or not ready.side.persons or top < 1:
        return []
    left = side_of(sought)
    kin = kin_of(left)
    found: dict[int, list[Candidate]] = {}
    for persons in _blocks(left):
        records = np.flatnonzero(np.isin(left.person_of, persons))
        comparison = compare(part_of(left, records), ready)
        for leads in _leads(comparison, kin, top):
            progress.step(min(len(found), len(sought)), len(sought))
            for place, person in enumerate(leads.persons()):
                found.setdefault(person, []).append(candidate_of(leads, place, told=evidence))
    progress.step(len(sought), len(sought))
    return [candidate for place in range(len(sought)) for candidate in found.get(place, [])]


def _blocks(left: Side) -> Iterator[list[int]]:
    """Give persons in blocks, those of one surname together: their values are compared once."""
    first_records = np.unique(left.person_of, return_index=True)[1]
    order = np.argsort(left.index[Field.SURNAME][first_records], kind="stable")
    return (order[at : at + _PERSONS].tolist() for at in range(0, len(order), _PERSONS))


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


def _leads(comparison: Comparison, kin: Kin, top: int) -> Iterator[Leads]:
    """Give the leads of a block, its chunks worked on side by side and given in order."""
    work = partial(_leads_of_chunk, comparison, kin, top)
    with ThreadPoolExecutor(_THREADS) as threads:
        yield from threads.map(work, _chunks(comparison))


def _leads_of_chunk(comparison: Comparison, kin: Kin, top: int, rows: Ints) -> Leads:
    of_records = comparison.left.person_of
    persons = np.unique(of_records[rows]).tolist()
    kins = {p: kin_bits(kin.of_person[p], comparison.pool.kin) for p in persons if kin.told[p]}
    scored = score(comparison, worth_scoring(comparison, rows, kins), kins)
    starts = np.searchsorted(of_records[scored.pairs.left], [*persons, len(kin.of_person)])
    best = [
        _best(comparison, scored, np.arange(start, end), top) for start, end in pairwise(starts)
    ]
    return leads_of(comparison, scored, best, kin, kins)


def _best(comparison: Comparison, scored: Scored, places: Ints, top: int) -> Ranked:
    """Give the places of the best pairs of one left person, best first, with their odds."""
    places, odds = competing(comparison, scored, places)
    shown = min(top, most_shown(scored.bits[places]))
    return places[:shown], odds[:shown]


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
        near |= _SAME_AGE[scored.birth[places]]
    near |= persons == also
    places, bits, persons = places[near], bits[near], persons[near]
    order = np.lexsort((persons, -bits))
    if not (comparison.left.single and pool.side.single):
        order = order[np.sort(np.unique(persons[order], return_index=True)[1])]
    places, bits = places[order], bits[order]
    return places, _odds(bits, pool, persons[order])


def _odds(bits: Bits, pool: Pool, persons: Ints) -> NDArray[np.float64]:
    """Weigh rows against those of the same source: one list names a child once."""
    if pool.single_source:
        return odds_among(bits, pool.rows)
    odds = np.zeros(len(bits))
    sources = pool.sources[persons]
    for source in set(sources.tolist()):
        own = sources == source
        odds[own] = odds_among(bits[own], pool.rows)
    return odds
