"""RapidFuzz's WRatio on the same people, as a measure of how fast comparing names alone is."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import WRatio
from rapidfuzz.process import cdist

from caseapp.matching.model import Person
from caseapp.names.skeleton import skeleton


def _name(person: Person) -> str:
    """Give a name as WRatio compares it: transliterated, in lower case."""
    (name,) = person.names
    words = (name.full or f"{name.surname} {name.given_name} {name.patronymic}").split()
    return " ".join(map(skeleton, words)).lower()


def ratios(sought: Sequence[Person], people: Sequence[Person]) -> NDArray[np.uint8]:
    """Compare the names of all pairs by WRatio."""
    names = [[_name(person) for person in side] for side in (sought, people)]
    return cdist(*names, scorer=WRatio, dtype=np.uint8, workers=-1)
