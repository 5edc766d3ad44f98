"""Traits with few values: sex, colour of eyes and hair, number of brothers and sisters."""

import re
from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.model import Person
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import NUMBER
from caseapp.names.clean import folded, is_placeholder
from caseapp.names.given_names import classes_of, sex_of_class
from caseapp.names.parts import Parts
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton

TRAITS = (Field.SEX, Field.EYES, Field.HAIR, Field.SIBLING_COUNT)
SEXES = ("", "male", "female")
_BY_NAME = len(SEXES) - 1  # so much more is a sex that is not recorded, but shown by a name
# beginnings of the words for a colour, in Ukrainian, Russian and English; neighbours are near
_COLOURS = {
    Field.EYES: (
        ("блакит", "голуб", "голуб", "син", "blue"),
        ("сір", "сер", "gre", "gra"),
        ("зелен", "green"),
        ("карі", "кар", "коричн", "brown", "чорн", "черн"),
    ),
    Field.HAIR: (
        ("світл", "светл", "блонд", "біляв", "бел", "blond", "fair"),
        ("русяв", "рус", "light brown"),
        ("рудий", "руд", "рыж", "red", "ginger"),
        ("шатен", "каштан", "коричн", "brown", "chestnut"),
        ("темн", "чорн", "черн", "брюнет", "dark", "black"),
    ),
}
_NEAR_COLOURS = {Field.EYES: {(1, 2), (2, 3)}, Field.HAIR: {(1, 2), (2, 4), (4, 5)}}
_SHADE = re.compile(r"^(?:темно|світло|светло|dark|light)[\s-]+")
_MOST_COUNT = 10


def _sex(person: Person, parts: Parts) -> int:
    """Give the sex as recorded, else as another number what patronymic or given name show."""
    if person.sex in SEXES[1:]:
        return SEXES.index(person.sex)
    shown = patronymic_sex(skeleton(parts.patronymic)) if parts.patronymic else ""
    sexes = {sex_of_class(name) for name in classes_of(skeleton(parts.given_name))}
    by_name = SEXES.index(shown or (sexes.pop() if len(sexes) == 1 else ""))
    return by_name and by_name + _BY_NAME


@cache
def _colour(field: Field, text: str) -> int:
    """Give the number of a colour, 0 where it is not known."""
    word = folded(text)
    if is_placeholder(text):
        return 0
    for plain in (word, _SHADE.sub("", word)):
        for number, beginnings in enumerate(_COLOURS[field], start=1):
            if plain.startswith(beginnings):
                return number
    return 0


def _count(person: Person) -> int:
    """Give the number of siblings and one more, 0 where it is not known."""
    known = len(person.siblings) if person.sibling_count is None else person.sibling_count
    said = person.sibling_count is not None or person.siblings
    return min(known, _MOST_COUNT) + 1 if said else 0


def trait_of(field: Field, person: Person, parts: Parts) -> int:
    """Give a trait of a person as a number, 0 where it is not known."""
    if field is Field.SEX:
        return _sex(person, parts)
    if field is Field.SIBLING_COUNT:
        return _count(person)
    return _colour(field, person.eyes if field is Field.EYES else person.hair)


def is_told(field: Field, persons: Iterable[Person]) -> bool:
    """Tell whether any of these persons can have a trait: most lists name no eyes and no hair."""
    if field is Field.EYES:
        return any(person.eyes for person in persons)
    if field is Field.HAIR:
        return any(person.hair for person in persons)
    return field is Field.SEX or any(map(_count, persons))


def shown_trait(field: Field, person: Person, parts: Parts) -> str:
    """Give a trait as the record has it."""
    if field is Field.SEX:
        return SEXES[_plain_sex(_sex(person, parts))]
    if field is Field.SIBLING_COUNT:
        number = _count(person)
        return str(number - 1) if number else ""
    return person.eyes if field is Field.EYES else person.hair


def _plain_sex(number: int) -> int:
    return number - _BY_NAME if number > _BY_NAME else number


def _sexes(left: int, right: int) -> Reason:
    same, by_name = _plain_sex(left) == _plain_sex(right), max(left, right) > _BY_NAME
    if by_name:
        return Reason.SAME_SEX_BY_NAME if same else Reason.OTHER_SEX_BY_NAME
    return Reason.SAME_SEX if same else Reason.OTHER_SEX


def _counts(left: int, right: int) -> Reason:
    if left == right:
        return Reason.SAME_COUNT
    return Reason.NEAR_COUNT if abs(left - right) == 1 else Reason.OTHER_COUNT


def _reason(field: Field, left: int, right: int) -> Reason:
    if not left or not right:
        return Reason.NOT_GIVEN
    if field is Field.SEX:
        return _sexes(left, right)
    if field is Field.SIBLING_COUNT:
        return _counts(left, right)
    if left == right:
        return Reason.SAME_COLOUR
    near = (min(left, right), max(left, right)) in _NEAR_COLOURS[field]
    return Reason.NEAR_COLOUR if near else Reason.OTHER_COLOUR


@cache
def compare_traits(field: Field) -> NDArray[np.uint8]:
    """Compare every two values of a trait."""
    sizes = {Field.SEX: len(SEXES) + _BY_NAME, Field.SIBLING_COUNT: _MOST_COUNT + 2}
    size = sizes.get(field) or len(_COLOURS[field]) + 1
    table = [[NUMBER[_reason(field, i, j)] for j in range(size)] for i in range(size)]
    return np.array(table, dtype=np.uint8)
