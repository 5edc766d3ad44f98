"""Persons laid out in columns: each different value once, and an index for every record.

A person with several names or births becomes several records; the best pair of records counts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.model import BirthSpan, Person, WrittenName
from caseapp.matching.places import place_features
from caseapp.matching.reasons import Field
from caseapp.matching.traits import TRAITS, trait_of
from caseapp.names.clean import is_placeholder
from caseapp.names.features import (
    Features,
    given_name_features,
    patronymic_features,
    surname_features,
)
from caseapp.names.given_names import classes_of
from caseapp.names.parts import Parts, split_full_name
from caseapp.names.skeleton import skeleton

_T = TypeVar("_T")
Ints = NDArray[np.integer[Any]]
NAMES = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)
TEXTS = (*NAMES, Field.BIRTH_PLACE)
FEATURES: dict[Field, Callable[[str], Features]] = {
    Field.SURNAME: surname_features,
    Field.GIVEN_NAME: given_name_features,
    Field.PATRONYMIC: patronymic_features,
    Field.BIRTH_PLACE: place_features,
}


@dataclass(frozen=True, slots=True)
class Record:
    """One name and one birth of a person."""

    person: int
    parts: Parts
    birth: BirthSpan


@dataclass(frozen=True, slots=True)
class Side:
    """All records of one side; `values` are unique, `index` says which a record has."""

    persons: Sequence[Person]
    records: tuple[Record, ...]
    person_of: Ints  # for each record
    values: Mapping[Field, tuple[Features, ...]]
    births: tuple[BirthSpan, ...]
    index: Mapping[Field, Ints]  # of texts, births and traits
    single: bool  # every person is one record


def read_parts(name: WrittenName) -> Parts:
    """Give the parts of a written name; a full name is read only where no part is given."""
    if name.surname or name.given_name or name.patronymic:
        return Parts(name.surname, name.given_name, name.patronymic)
    return Parts() if is_placeholder(name.full) else split_full_name(name.full)


def _known(word: str) -> bool:
    return bool(classes_of(skeleton(word)))


def _readings(name: WrittenName) -> list[Parts]:
    """Read a name; two words of which neither place is sure are read both ways."""
    parts = read_parts(name)
    whole = name.surname or name.given_name or parts.patronymic
    if whole or not (parts.surname and parts.given_name) or _known(parts.given_name):
        return [parts]
    if given_name_features(parts.given_name).initial and not _known(parts.surname):
        return [parts]
    return [parts, Parts(parts.given_name, parts.surname)]


def _records(place: int, person: Person) -> list[Record]:
    names = [parts for name in person.names for parts in _readings(name)] or [Parts()]
    births = person.births or (BirthSpan(),)
    return [
        Record(place, parts, birth)
        for parts, birth in product(dict.fromkeys(names), dict.fromkeys(births))
    ]


def _unique(values: Sequence[_T]) -> tuple[tuple[_T, ...], Ints]:
    """Give each value once, and for every place the number of its value."""
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return tuple(numbers), np.array([numbers[value] for value in values], dtype=np.intp)


def _texts(field: Field, persons: Sequence[Person], records: Sequence[Record]) -> list[str]:
    if field is Field.BIRTH_PLACE:
        return [persons[record.person].birth_place for record in records]
    return [getattr(record.parts, field.value) for record in records]


def side_of(persons: Sequence[Person]) -> Side:
    """Lay persons out in columns."""
    records = [r for place, person in enumerate(persons) for r in _records(place, person)]
    values: dict[Field, tuple[Features, ...]] = {}
    index: dict[Field, Ints] = {}
    for field in TEXTS:
        texts, index[field] = _unique(_texts(field, persons, records))
        values[field] = tuple(map(FEATURES[field], texts))
    births, index[Field.BIRTH] = _unique([record.birth for record in records])
    for trait in TRAITS:
        index[trait] = np.array(
            [trait_of(trait, persons[r.person], r.parts) for r in records], dtype=np.intp
        )
    return Side(
        persons=persons,
        records=tuple(records),
        person_of=np.array([record.person for record in records], dtype=np.intp),
        values=values,
        births=births,
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
    return Side(
        persons=side.persons,
        records=tuple(side.records[i] for i in records),
        person_of=side.person_of[records],
        values=values,
        births=tuple(side.births[i] for i in used_births),
        index=index,
        single=side.single,
    )
