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
from caseapp.names.clean import is_placeholder
from caseapp.names.features import (
    Features,
    given_name_features,
    patronymic_features,
    surname_features,
)
from caseapp.names.given_names import classes_of, sex_of_class
from caseapp.names.parts import Parts, split_full_name
from caseapp.names.patronymics import patronymic_sex
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
SEXES = ("", "male", "female")


@dataclass(frozen=True, slots=True)
class Record:
    """One name and one birth of a person."""

    person: int
    parts: Parts
    birth: BirthSpan
    sex: str


@dataclass(frozen=True, slots=True)
class Side:
    """All records of one side; `values` are unique, `index` says which value a record has."""

    persons: Sequence[Person]
    records: tuple[Record, ...]
    person_of: Ints  # for each record
    values: Mapping[Field, tuple[Features, ...]]
    index: Mapping[Field, Ints]
    births: tuple[BirthSpan, ...]
    birth_index: Ints
    sex_index: Ints
    single: bool  # every person is one record


def read_parts(name: WrittenName) -> Parts:
    """Give the parts of a written name; a full name is read only where no part is given."""
    if name.surname or name.given_name or name.patronymic:
        return Parts(name.surname, name.given_name, name.patronymic)
    return Parts() if is_placeholder(name.full) else split_full_name(name.full)


def _sex(person: Person, parts: Parts) -> str:
    """Give the sex as recorded, else as the patronymic, else the given name shows it."""
    if person.sex in SEXES[1:]:
        return person.sex
    shown = patronymic_sex(skeleton(parts.patronymic)) if parts.patronymic else ""
    sexes = {sex_of_class(name) for name in classes_of(skeleton(parts.given_name))}
    return shown or (sexes.pop() if len(sexes) == 1 else "")


def _records(place: int, person: Person) -> list[Record]:
    names = [read_parts(name) for name in person.names] or [Parts()]
    births = person.births or (BirthSpan(),)
    return [
        Record(place, parts, birth, _sex(person, parts))
        for parts, birth in product(dict.fromkeys(names), dict.fromkeys(births))
    ]


def _unique(values: Sequence[_T]) -> tuple[tuple[_T, ...], Ints]:
    """Give each value once, and for every place the number of its value."""
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return tuple(numbers), np.array([numbers[value] for value in values], dtype=np.int32)


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
    births, birth_index = _unique([record.birth for record in records])
    return Side(
        persons=persons,
        records=tuple(records),
        person_of=np.array([record.person for record in records], dtype=np.int32),
        values=values,
        index=index,
        births=births,
        birth_index=birth_index,
        sex_index=np.array([SEXES.index(r.sex) for r in records], dtype=np.int8),
        single=len(records) == len(persons),
    )


def part_of(side: Side, records: Ints) -> Side:
    """Give some records of a side as a side of their own, with only the values they hold."""
    values, index = {}, {}
    for field in TEXTS:
        used, index[field] = np.unique(side.index[field][records], return_inverse=True)
        values[field] = tuple(side.values[field][i] for i in used)
    used_births, birth_index = np.unique(side.birth_index[records], return_inverse=True)
    return Side(
        persons=side.persons,
        records=tuple(side.records[i] for i in records),
        person_of=side.person_of[records],
        values=values,
        index=index,
        births=tuple(side.births[i] for i in used_births),
        birth_index=birth_index,
        sex_index=side.sex_index[records],
        single=side.single,
    )
