"""One pair explained, by the same comparison that searching uses."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from caseapp.matching.blocking import worth_scoring
from caseapp.matching.candidates import Ranked, leads_of, unweighed, weighed
from caseapp.matching.comparison import Comparison, Pairs, compare
from caseapp.matching.frequency import Frequencies
from caseapp.matching.kin import kin_bits, kin_of
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import Ints, part_of, side_of
from caseapp.matching.pool import Pool, prepare
from caseapp.matching.reasons import Story
from caseapp.matching.scoring import Kins, score
from caseapp.matching.search import competing, most_shown
from caseapp.matching.stories import STORIES
from caseapp.matching.weights import SHARE_ALONE

NO_POOL = Frequencies()
_SIBLING = STORIES.index(Story.SIBLING)
EVEN = 1.0  # bits: what is less than twice as likely is no better to a person who decides


def explain(left: Person, right: Person, known: Frequencies = NO_POOL) -> Candidate:
    """Compare two persons field by field; `known` are the frequencies of the pool they are in.

    No rival is weighed, so the probability is that of the pair alone.
    """
    side, pool = side_of([left]), prepare([right], known)
    kin, comparison = kin_of(side), compare(side, pool)
    kins = {0: kin_bits(kin.of_person[0], pool.kin)} if kin.told[0] else {}
    scored = score(comparison, _every(comparison, np.arange(len(pool.side.records))), kins)
    best = Ranked(np.array([scored.bits.argmax()]), np.array([-np.inf]), 0.0)
    told = unweighed(leads_of(comparison, scored, [best], kin, kins), 0)
    return weighed([told], pool, SHARE_ALONE)[0]


def explain_among(
    left: Person,
    right: str,
    pool: Pool,
    *,
    beside: Sequence[Person] = (),
    share: float = SHARE_ALONE,
) -> Candidate:
    """Explain a pair with the very figures that a search of the pool gives it: rivals are weighed.

    `right` is the id of a person of the pool, `beside` those of whom `left` is sought among: only
    its group counts. `share` is what that search took to be in the pool (`Candidate.share`). The
    rank is that among all, or 0 where a search would not show the pair.
    """
    side = side_of([left, *beside])
    kin, rows = kin_of(side), np.flatnonzero(side.person_of == 0)
    comparison = compare(part_of(side, rows), pool)
    kins = {0: kin_bits(kin.of_person[0], pool.kin)} if kin.told[0] else {}
    person = [other.id for other in pool.side.persons].index(right)
    scored = score(comparison, _with_person(comparison, person, kins), kins)
    everywhere = np.arange(len(scored.pairs))
    ranked = competing(comparison, scored, everywhere, person)
    at = np.flatnonzero(pool.side.person_of[scored.pairs.right[ranked.places]] == person)[:1]
    own = Ranked(ranked.places[at], ranked.others[at], ranked.found)
    told = weighed([unweighed(leads_of(comparison, scored, [own], kin, kins), 0)], pool, share)[0]
    near = scored.bits[ranked.places] > scored.bits[own.places[0]] - EVEN
    even = ranked.places[near & (scored.story[ranked.places] != _SIBLING)]
    rivals = np.setdiff1d(pool.side.person_of[scored.pairs.right[even]], [person])
    same_list = rivals[pool.sources[rivals] == pool.sources[person]]
    searched = competing(comparison, scored, everywhere).places
    shown = np.isin(own.places, searched[: most_shown(scored.bits[searched])]).all()
    return replace(
        told,
        rank=int(at[0]) + 1 if shown else 0,
        as_well=tuple(pool.side.persons[other].id for other in same_list.tolist()),
    )


def _every(comparison: Comparison, right: Ints) -> Pairs:
    """Give every left record beside some of the pool's."""
    left = len(comparison.left.records)
    return Pairs(np.repeat(np.arange(left), len(right)), np.tile(right, left))


def _with_person(comparison: Comparison, person: int, kins: Kins) -> Pairs:
    """Give the pairs that a search scores, and those of one person of the pool in any case."""
    side = comparison.pool.side
    rows = np.arange(len(comparison.left.records))
    searched = worth_scoring(comparison, rows, kins)
    own = _every(comparison, np.flatnonzero(side.person_of == person))
    numbers = [pairs.left * len(side.records) + pairs.right for pairs in (searched, own)]
    return Pairs(*np.divmod(np.union1d(*numbers), len(side.records)))
