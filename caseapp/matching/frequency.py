"""How common names and places are in a pool: rarity in bits, with authored values to begin from."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.people import TEXTS, Side
from caseapp.matching.reasons import Field
from caseapp.matching.weights import COMMON, PRIOR_ROWS
from caseapp.names.features import Features


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How many rows of a pool hold each group of names, and how many rows hold any."""

    rows: int = 0  # of persons
    counts: Mapping[Field, Mapping[str, int]] = field(default_factory=dict)
    known: Mapping[Field, int] = field(default_factory=dict)

    def share(self, of: Field, group: str) -> float:
        """Give the share of rows that hold this group."""
        count = self.counts.get(of, {}).get(group, 0)
        return (count + PRIOR_ROWS * COMMON[of]) / (self.known.get(of, 0) + PRIOR_ROWS)

    def rarities(self, of: Field, values: Sequence[Features]) -> NDArray[np.float32]:
        """Give -log2 of each value's share."""
        shares = [self.share(of, value.group) for value in values]
        return -np.log2(np.array(shares, dtype=np.float32))


def frequencies(pool: Side) -> Frequencies:
    """Count a pool."""
    counts: dict[Field, Counter[str]] = {}
    for of in TEXTS:
        rows = np.bincount(pool.index[of], minlength=len(pool.values[of]))
        counts[of] = Counter()
        for value, count in zip(pool.values[of], rows, strict=True):
            if not value.missing:
                counts[of][value.group] += int(count)
    known = {of: sum(counted.values()) for of, counted in counts.items()}
    told = [person.regions for person in pool.persons if person.regions]
    counts[Field.REGION], known[Field.REGION] = Counter(chain.from_iterable(told)), len(told)
    return Frequencies(rows=len(pool.persons), counts=counts, known=known)
