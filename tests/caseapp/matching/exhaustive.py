"""The search without keys: every pair is scored."""

from collections.abc import Sequence
from contextlib import ExitStack
from unittest.mock import patch

import numpy as np

from caseapp.matching import search as search_module
from caseapp.matching.comparison import Comparison, Pairs
from caseapp.matching.model import Candidate, Person
from caseapp.matching.people import Ints
from caseapp.matching.pool import Pool
from caseapp.matching.scoring import Kins


def every_pair(comparison: Comparison, rows: Ints, _kins: Kins) -> Pairs:
    """Give every pair of some left records with the pool."""
    many = len(comparison.pool.side.records)
    return Pairs(np.repeat(rows, many), np.tile(np.arange(many), len(rows)))


def exhaustive(
    sought: Sequence[Person], pool: Sequence[Person] | Pool, *, top: int, evidence: bool = True
) -> list[Candidate]:
    """Search, every pair scored."""
    with ExitStack() as patched:
        for name in ("promising", "worth_scoring"):
            patched.enter_context(patch.object(search_module, name, every_pair))
        return search_module.search(sought, pool, top=top, evidence=evidence)
