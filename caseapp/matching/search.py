"""The search: every left person against every right one, without blocking, in bounded memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from caseapp.matching.candidates import Pair, candidate_of
from caseapp.matching.comparison import Bits, Comparison, Ints, Target, compare, scores, target_of
from caseapp.matching.frequency import frequencies
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import Side, side_of
from caseapp.matching.reasons import Field
from caseapp.matching.siblings import Families, families_of, sibling_bits, sibling_evidence
from caseapp.progress import SILENT, Progress

_CELLS = 1_500_000  # pairs of records held at a time


@dataclass(frozen=True, slots=True)
class Ready:
    """Both sides laid out, and the siblings of each."""

    left: Side
    target: Target
    kin: Families  # of the left side
    families: Families  # of the right side


def search(
    sought: Sequence[Person], pool: Sequence[Person], *, top: int, progress: Progress = SILENT
) -> list[Candidate]:
    """Give for each person sought, in their order, the best of the pool that evidence favours.

    Pairs with no more bits for than against them are left out.
    """
    if not sought or not pool or top < 1:
        return []
    ready = _ready(sought, pool)
    found: dict[int, list[Candidate]] = {}
    for persons in _blocks(ready):
        progress.step(len(found), len(sought))
        found.update(_search_block(ready, persons, top))
    progress.step(len(sought), len(sought))
    return [candidate for place in range(len(sought)) for candidate in found[place]]


def _ready(sought: Sequence[Person], pool: Sequence[Person]) -> Ready:
    right = side_of(pool)
    target = target_of(right, frequencies(right))
    return Ready(side_of(sought), target, families_of(sought), families_of(pool))


def _blocks(ready: Ready) -> Iterator[list[int]]:
    """Give persons in blocks, those of one surname together: their values are compared once."""
    first_records = np.unique(ready.left.person_of, return_index=True)[1]
    order = np.argsort(ready.left.index[Field.SURNAME][first_records], kind="stable")
    size = max(1, _CELLS // len(ready.target.side.records))
    return (order[start : start + size].tolist() for start in range(0, len(order), size))


def _search_block(
    ready: Ready, persons: Sequence[int], top: int
) -> Iterator[tuple[int, list[Candidate]]]:
    starts = np.searchsorted(ready.left.person_of, persons)
    ends = np.searchsorted(ready.left.person_of, persons, side="right")
    records = np.concatenate([np.arange(s, e) for s, e in zip(starts, ends, strict=True)])
    comparison = compare(ready.left, records, ready.target)
    totals = scores(comparison)
    last_rows = np.cumsum(ends - starts)
    for person, last, count in zip(persons, last_rows, ends - starts, strict=True):
        rows = np.arange(last - count, last)
        yield person, _best(ready, comparison, totals[rows], rows, top)


def _best(
    ready: Ready, comparison: Comparison, totals: Bits, rows: Ints, top: int
) -> list[Candidate]:
    """Give the best candidates of one left person, whose records are these rows."""
    person = comparison.left.records[rows[0]].person
    kin = ready.kin.of_person[person]
    right = ready.target.side
    of_persons = _per_person(totals.max(axis=0), right)
    for place, bits in sibling_bits(kin, ready.families).items():
        of_persons[place] += bits
    candidates = []
    for rank, place in enumerate(_top(of_persons, top), start=1):
        columns = np.flatnonzero(right.person_of == place) if not right.single else [place]
        row, column = divmod(int(totals[:, columns].argmax()), len(columns))
        pair = Pair(comparison, int(rows[row]), int(columns[column]))
        siblings = sibling_evidence(kin, ready.families.of_person[place])
        candidates.append(candidate_of(pair, rank, siblings, pool=len(right.persons)))
    return candidates


def _per_person(of_records: Bits, side: Side) -> Bits:
    """Give each person the bits of its best record."""
    if side.single:
        return of_records.copy()
    starts = np.searchsorted(side.person_of, np.arange(len(side.persons)))
    best: Bits = np.maximum.reduceat(of_records, starts)
    return best


def _top(bits: Bits, top: int) -> list[int]:
    """Give the places of the highest positive bits, best first; of equals the earlier first."""
    places = np.flatnonzero(bits > 0)
    if len(places) > top:
        favoured = bits[places]
        places = places[favoured >= np.partition(favoured, len(places) - top)[len(places) - top]]
    best: list[int] = places[np.argsort(-bits[places], kind="stable")][:top].tolist()
    return best
