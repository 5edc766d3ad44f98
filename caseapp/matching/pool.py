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
from caseapp.matching.people import TEXTS, Ints, Side, side_of
from caseapp.matching.reasons import Field
from caseapp.matching.regions import region_rarities
from caseapp.matching.traits import TRAITS
from caseapp.progress import SILENT, Progress
from caseapp.quiet import undisturbed


@dataclass(frozen=True, slots=True)
class Postings:
    """The records that hold each value, those of one value together, in their order."""

    records: Ints
    starts: Ints  # one more than values

    def counts(self) -> Ints:
        """Give how many records hold each value."""
        counts: Ints = np.diff(self.starts)
        return counts


def postings_of(index: Ints, values: int) -> Postings:
    """Turn an index about: from the value of each record to the records of each value."""
    records = np.argsort(index, kind="stable").astype(np.int32)
    return Postings(records, np.concatenate([[0], np.cumsum(np.bincount(index, minlength=values))]))


@dataclass(frozen=True, slots=True)
class Pool:
    """All records of the right side, laid out for comparing; keep it between searches."""

    side: Side
    columns: Mapping[Field, Column]
    index: Mapping[Field, Index]
    postings: Mapping[Field, Postings]  # of texts and births
    traits: Mapping[Field, Ints]  # the values that some record has
    rarities: Mapping[Field, NDArray[np.float32]]
    dates: Dates
    frequencies: Frequencies
    kin: Kin
    sources: NDArray[np.intp]  # of each person, as a number

    @property
    def single_source(self) -> bool:
        """Whether all its persons stand on one list."""
        return not self.sources.any()

    def listed(self, persons: Ints) -> NDArray[np.float64]:
        """Give for each of these persons how much of the pool stands on the same list."""
        parts: NDArray[np.float64] = np.bincount(self.sources) / len(self.sources)
        return parts[self.sources[persons]]

    @property
    def rows(self) -> int:
        """How many persons frequencies and probabilities are reckoned for."""
        return max(self.frequencies.rows, 1)


def prepare(
    persons: Sequence[Person], known: Frequencies | None = None, *, progress: Progress = SILENT
) -> Pool:
    """Make persons ready to be searched; `known` are frequencies if not those of the persons."""
    with undisturbed():
        return _prepared(side_of(persons, progress), known)


def _prepared(side: Side, known: Frequencies | None) -> Pool:
    counted = frequencies(side) if known is None else known
    return Pool(
        side=side,
        columns={field: column_of(side.values[field]) for field in TEXTS},
        index={field: index_of(side.values[field]) for field in TEXTS},
        postings={
            **{field: postings_of(side.index[field], len(side.values[field])) for field in TEXTS},
            Field.BIRTH: postings_of(side.index[Field.BIRTH], len(side.births)),
        },
        traits={trait: np.unique(side.index[trait]) for trait in TRAITS},
        rarities={
            **{field: counted.rarities(field, side.values[field]) for field in TEXTS},
            Field.REGION: region_rarities(counted, side.regions),
        },
        dates=dates_of(side.births),
        frequencies=counted,
        kin=kin_of(side),
        sources=np.unique([person.source for person in side.persons], return_inverse=True)[1],
    )
