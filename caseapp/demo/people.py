"""The invented children of the demo: families, births, how they were taken, where they are."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.demo import words
from caseapp.demo.russian import to_russian

COUNT = 339
LIST_DATE = dt.date(2025, 6, 2)
_WAR = dt.date(2022, 2, 24)
_LAST_EVENT = dt.date(2024, 3, 31)
_LAST_BIRTH = dt.date(2023, 11, 30)
_FAMILY_SIZES = (1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in one language."""

    surname: str
    given_name: str
    patronymic: str

    @property
    def full(self) -> str:
        """Return the parts that are there, surname first."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


@dataclass(frozen=True, slots=True)
class Child:
    """An invented child as it truly is; lists and replies know only a part of it."""

    family: int
    name: Name
    russian: Name
    is_girl: bool
    born: dt.date
    origin_region: str
    origin_place: str
    circumstances: str
    taken: dt.date
    reported_region: str
    informant: str


@dataclass(frozen=True, slots=True)
class Family:
    """What brothers and sisters share."""

    number: int
    stem: str
    ending: int
    patronymic: int
    origin_region: str
    origin_place: str
    circumstances: str
    reported_region: str
    informant: str


def children(chance: random.Random, count: int = COUNT) -> tuple[Child, ...]:
    """Return that many children, brothers and sisters next to each other."""
    found: list[Child] = []
    for family in _families(chance):
        size = min(chance.choice(_FAMILY_SIZES), count - len(found))
        found.extend(_siblings(chance, family, size))
        if len(found) == count:
            return tuple(found)
    raise AssertionError


def stranger(chance: random.Random) -> Child:
    """Return a child who stands on no list of ours."""
    return next(_siblings(chance, next(_families(chance)), 1))


def name_of(stem: str, ending: int, given: int, patronymic: int, *, is_girl: bool) -> Name:
    """Return a Ukrainian name from the demo's words."""
    given_names = words.GIRLS if is_girl else words.BOYS
    return Name(
        stem + words.ENDINGS[ending][0][is_girl],
        given_names[given][0],
        words.PATRONYMICS[patronymic][0][is_girl],
    )


def russian_of(stem: str, ending: int, given: int, patronymic: int, *, is_girl: bool) -> Name:
    """Return the same name as Russian papers write it."""
    given_names = words.GIRLS if is_girl else words.BOYS
    return Name(
        to_russian(stem) + words.ENDINGS[ending][1][is_girl],
        given_names[given][1],
        words.PATRONYMICS[patronymic][1][is_girl],
    )


def _families(chance: random.Random) -> Iterator[Family]:
    number = 0
    while True:
        number += 1
        yield Family(
            number=number,
            stem=chance.choice(words.STEMS),
            ending=chance.randrange(len(words.ENDINGS)),
            patronymic=chance.randrange(len(words.PATRONYMICS)),
            origin_region=chance.choice(words.ORIGINS),
            origin_place=chance.choice(words.PLACES),
            circumstances=chance.choice(words.CIRCUMSTANCES),
            reported_region=chance.choice(words.REPORTED) if chance.random() < 0.6 else "",
            informant=chance.choice(words.INFORMANTS),
        )


def _siblings(chance: random.Random, family: Family, size: int) -> Iterator[Child]:
    """Yield children of one family: other given names, births at least ten months apart."""
    births = _births(chance, size)
    taken = _day_between(chance, max(_WAR, births[-1] + dt.timedelta(days=90)), _LAST_EVENT)
    given = chance.sample(range(len(words.BOYS)), size)
    for number, born in zip(given, births, strict=True):
        yield _child(family, number, chance.random() < 0.48, born=born, taken=taken)


def _births(chance: random.Random, size: int) -> tuple[dt.date, ...]:
    """Return birth dates of children who were 1 to 17 years old on the list's date."""
    eldest = LIST_DATE.replace(year=LIST_DATE.year - 18) + dt.timedelta(days=1)
    births = [_day_between(chance, eldest, _LAST_BIRTH - dt.timedelta(days=500 * (size - 1)))]
    while len(births) < size:
        births.append(births[-1] + dt.timedelta(days=chance.randint(310, 495)))
    return tuple(births)


def _day_between(chance: random.Random, first: dt.date, last: dt.date) -> dt.date:
    return first + dt.timedelta(days=chance.randint(0, (last - first).days))


def _child(family: Family, given: int, is_girl: bool, *, born: dt.date, taken: dt.date) -> Child:
    parts = (family.stem, family.ending, given, family.patronymic)
    return Child(
        family=family.number,
        name=name_of(*parts, is_girl=is_girl),
        russian=russian_of(*parts, is_girl=is_girl),
        is_girl=is_girl,
        born=born,
        origin_region=family.origin_region,
        origin_place=family.origin_place,
        circumstances=family.circumstances,
        taken=taken,
        reported_region=family.reported_region,
        informant=family.informant,
    )
