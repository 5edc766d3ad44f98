"""A pool made ready once, to be searched as often as wanted: indexed, its rarities known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.births import Dates, dates_of
from caseapp.matching.evidence import Column, Index, column_of, index_of
from caseapp.matching.frequency import Frequencies, frequencies
from caseapp.matching.kin import Kin, kin_of
from caseapp.matching.model import Person
from caseapp.matching.people import TEXTS, Side, side_of
from caseapp.matching.reasons import Field


@dataclass(frozen=True, slots=True)
class Pool:
    """All records of the right side, laid out for comparing; keep it between searches."""

    side: Side
    columns: Mapping[Field, Column]
    index: Mapping[Field, Index]
    rarities: Mapping[Field, NDArray[np.float32]]
    dates: Dates
    frequencies: Frequencies
    kin: Kin
    sources: NDArray[np.intp]  # of each person, as a number

    @property
    def single_source(self) -> bool:
        """Whether all its persons stand on one list."""
        return not self.sources.any()

    @property
    def rows(self) -> int:
        """How many persons frequencies and probabilities are reckoned for."""
        return max(self.frequencies.rows, 1)


def prepare(persons: Sequence[Person], known: Frequencies | None = None) -> Pool:
    """Make persons ready to be searched; `known` are frequencies if not those of the persons."""
    side = side_of(persons)
    counted = frequencies(side) if known is None else known
    return Pool(
        side=side,
        columns={field: column_of(side.values[field]) for field in TEXTS},
        index={field: index_of(side.values[field]) for field in TEXTS},
        rarities={field: counted.rarities(field, side.values[field]) for field in TEXTS},
        dates=dates_of(side.births),
        frequencies=counted,
        kin=kin_of(side),
        sources=np.unique([person.source for person in persons], return_inverse=True)[1],
    )
