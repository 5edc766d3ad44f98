"""Persons laid out in columns: each different value once, and an index for every record.

A person with several names or births becomes several records; the best pair of records counts.
"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.model import BirthSpan, Person, WrittenName
from caseapp.matching.places import place_features
from caseapp.matching.reasons import Field
from caseapp.matching.traits import TRAITS, is_told, trait_of
from caseapp.names.clean import names_nobody
from caseapp.names.features import (
    Features,
    given_name_features,
    patronymic_features,
    surname_features,
)
from caseapp.names.inflection import nominative
from caseapp.names.parts import Parts, full_name_readings
from caseapp.progress import SILENT, Progress

_T = TypeVar("_T")
Ints = NDArray[np.integer[Any]]
Regions = tuple[str, ...]  # codes, each once and in order
NAMES = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)
TEXTS = (*NAMES, Field.BIRTH_PLACE)
_PORTION = 500  # persons read between two looks at whether to go on
FEATURES: dict[Field, Callable[[str], Features]] = {
    Field.SURNAME: surname_features,
    Field.GIVEN_NAME: given_name_features,
    Field.PATRONYMIC: patronymic_features,
    Field.BIRTH_PLACE: place_features,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name: what is compared, and the same parts as they are written."""

    parts: Parts  # in the nominative
    written: Parts
    of: str = dataclasses.field(default="", compare=False)  # as `WrittenName.of`


_NO_NAME, _NO_BIRTH = Reading(Parts(), Parts()), BirthSpan()


@dataclass(frozen=True, slots=True)
class Record:
    """One name and one birth of a person."""

    person: int
    parts: Parts
    written: Parts
    birth: BirthSpan
    of: str  # as `WrittenName.of`


@dataclass(frozen=True, slots=True)
class Side:
    """All records of one side; `values` are unique, `index` says which a record has."""

    persons: Sequence[Person]
    records: tuple[Record, ...]
    person_of: Ints  # for each record
    values: Mapping[Field, tuple[Features, ...]]
    births: tuple[BirthSpan, ...]
    regions: tuple[Regions, ...]
    index: Mapping[Field, Ints]  # of texts, births, regions and traits
    single: bool  # every person is one record


def _written(name: WrittenName) -> tuple[Parts, ...]:
    """Give the parts of a name; a full name is read, in every likely way, where none is given.

    Words that name nobody have none, so that two unnamed children are no match.
    """
    parts = (name.surname, name.given_name, name.patronymic)
    if not any(parts):
        return full_name_readings(name.full)
    return () if names_nobody(" ".join(parts)) else (Parts(*parts),)


def _readings(written: Parts, of: str) -> list[Reading]:
    """Read parts in the nominative; what may be one as it stands is read as it stands too.

    A patronymic leaves no doubt of case and sex: Олександра Петровича is no girl.
    """
    meant = nominative(written)
    both = [written, meant] if meant != written and not written.patronymic else [meant]
    return [Reading(parts, written, of) for parts in both]


def _records(place: int, person: Person) -> list[Record]:
    written = ((parts, name.of) for name in person.names for parts in _written(name))
    readings = [reading for parts, of in written for reading in _readings(parts, of)]
    births = person.births or (_NO_BIRTH,)
    both = product(dict.fromkeys(readings or [_NO_NAME]), dict.fromkeys(births))
    if len(readings) == len(births) == 1:  # as most are: nothing needs to be told apart
        both = product(readings, births)
    return [
        Record(place, reading.parts, reading.written, birth, reading.of) for reading, birth in both
    ]


def _unique(values: Sequence[_T]) -> tuple[tuple[_T, ...], Ints]:
    """Give each value once, and for every place the number of its value."""
    numbers: dict[_T, int] = {}
    index = [numbers.setdefault(value, len(numbers)) for value in values]
    return tuple(numbers), np.array(index, dtype=np.intp)


def _texts(field: Field, persons: Sequence[Person], records: Sequence[Record]) -> list[str]:
    if field is Field.BIRTH_PLACE:
        return [persons[record.person].birth_place for record in records]
    return [getattr(record.parts, field.value) for record in records]


def _regions(
    persons: Sequence[Person], records: Sequence[Record]
) -> tuple[tuple[Regions, ...], Ints]:
    values, of_persons = _unique([tuple(sorted(set(one.regions))) for one in persons])
    return values, of_persons[[record.person for record in records]]


def _all_records(persons: Sequence[Person], progress: Progress) -> Iterator[Record]:
    for place, person in enumerate(persons):
        if place % _PORTION == 0:
            progress.step(place, len(persons))
        yield from _records(place, person)


def side_of(persons: Sequence[Person], progress: Progress = SILENT) -> Side:
    """Lay persons out in columns."""
    records = list(_all_records(persons, progress))
    values: dict[Field, tuple[Features, ...]] = {}
    index: dict[Field, Ints] = {}
    for field in TEXTS:
        progress.step(len(persons), len(persons))
        texts, index[field] = _unique(_texts(field, persons, records))
        values[field] = tuple(map(FEATURES[field], texts))
    births, index[Field.BIRTH] = _unique([record.birth for record in records])
    regions, index[Field.REGION] = _regions(persons, records)
    for trait in TRAITS:
        index[trait] = np.zeros(len(records), dtype=np.intp)
        if is_told(trait, persons):
            index[trait][:] = [trait_of(trait, persons[r.person], r.parts) for r in records]
    return Side(
        persons=persons,
        records=tuple(records),
        person_of=np.array([record.person for record in records], dtype=np.intp),
        values=values,
        births=births,
        regions=regions,
        index=index,
        single=len(records) == len(persons),
    )


def part_of(side: Side, records: Ints) -> Side:
    """Give some records of a side as a side of their own, with only the values they hold."""
    index = {trait: side.index[trait][records] for trait in TRAITS}
    values = {}
    for field in TEXTS:
        used, index[field] = np.unique(side.index[field][records], return_inverse=True)
        values[field] = tuple(side.values[field][i] for i in used)
    used_births, index[Field.BIRTH] = np.unique(
        side.index[Field.BIRTH][records], return_inverse=True
    )
    used_regions, index[Field.REGION] = np.unique(
        side.index[Field.REGION][records], return_inverse=True
    )
    return Side(
        persons=side.persons,
        records=tuple(side.records[i] for i in records),
        person_of=side.person_of[records],
        values=values,
        births=tuple(side.births[i] for i in used_births),
        regions=tuple(side.regions[i] for i in used_regions),
        index=index,
        single=side.single,
    )
