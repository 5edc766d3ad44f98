"""One pair explained, by the same comparison that searching uses."""

import numpy as np

from caseapp.matching.candidates import candidate_of, leads_of
from caseapp.matching.comparison import Pairs, compare
from caseapp.matching.frequency import Frequencies
from caseapp.matching.grades import odds_among
from caseapp.matching.kin import kin_bits, kin_of
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import side_of
from caseapp.matching.pool import prepare
from caseapp.matching.scoring import score

NO_POOL = Frequencies()


def explain(left: Person, right: Person, known: Frequencies = NO_POOL) -> Candidate:
    """Compare two persons field by field; `known` are the frequencies of the pool they are in.

    No rival is weighed, so the probability is that of the pair alone.
    """
    side, pool = side_of([left]), prepare([right], known)
    kin, comparison = kin_of(side), compare(side, pool)
    kins = {0: kin_bits(kin.of_person[0], pool.kin)} if kin.dated[0] else {}
    rows, columns = (len(side.records) for side in (comparison.left, pool.side))
    every = Pairs(np.repeat(np.arange(rows), columns), np.tile(np.arange(columns), rows))
    scored = score(comparison, every, kins)
    best = np.array([scored.bits.argmax()])
    odds = odds_among(scored.bits[best], pool.rows)
    return candidate_of(leads_of(comparison, scored, [(best, odds)], kin, kins), 0)
