"""One pair explained, by the same comparison that searching uses."""

import numpy as np

from caseapp.matching.candidates import Pair, candidate_of
from caseapp.matching.comparison import compare, scores, target_of
from caseapp.matching.frequency import Frequencies
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import side_of
from caseapp.matching.siblings import sibling_evidence

NO_POOL = Frequencies()


def explain(left: Person, right: Person, known: Frequencies = NO_POOL) -> Candidate:
    """Compare two persons field by field; `known` are the frequencies of the pool they are in."""
    side, target = side_of([left]), target_of(side_of([right]), known)
    comparison = compare(side, np.arange(len(side.records)), target)
    best = int(scores(comparison).argmax())
    row, column = divmod(best, len(target.side.records))
    siblings = sibling_evidence(left.siblings, right.siblings)
    pool = max(known.rows, 1)
    return candidate_of(Pair(comparison, row, column), 1, siblings, pool=pool)
