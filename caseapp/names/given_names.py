"""Given names as classes: Ukrainian, Russian and foreign forms, and diminutives.

A class is named by its Ukrainian form; the table is `caseapp/data/given_names.csv`, beside it the
spellings of other languages in `foreign/`.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from caseapp.names.skeleton import skeleton
from caseapp.names.table import table

_NOTHING: frozenset[str] = frozenset()
_SUFFIX = re.compile(
    "(?<=..)(?:(?:[eo]n|[eoi]C|i?uS|[ao]S)?k[ao]|[eo]?Ci?k|ik|ok|i?u[sln](?:ia|ik|ka)?|i?uSa)$"
)


@dataclass(frozen=True, slots=True)
class GivenName:
    """A class of given names."""

    sex: str  # male or female
    ukrainian: str
    russian: str
    diminutives: tuple[str, ...]
    other: tuple[str, ...]  # foreign forms and other spellings

    @property
    def full_forms(self) -> tuple[str, ...]:
        """Every form that is not a diminutive."""
        return (self.ukrainian, self.russian, *self.other)


def _read(row: Mapping[str, str]) -> GivenName:
    return GivenName(
        sex={"m": "male", "f": "female"}[row["sex"]],
        ukrainian=row["uk"],
        russian=row["ru"],
        diminutives=tuple(row["diminutives"].split()),
        other=tuple(row["other"].split()),
    )


@cache
def given_names() -> tuple[GivenName, ...]:
    """Give the authored table."""
    file = resources.files("caseapp") / "data" / "given_names.csv"
    with file.open(encoding="utf-8") as lines:
        return tuple(map(_read, csv.DictReader(lines)))


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form, name in pairs:
        found.setdefault(skeleton(form), set()).add(name)
    return {key: frozenset(names) for key, names in found.items()}


@cache
def _full() -> dict[str, frozenset[str]]:
    return _index((form, n.ukrainian) for n in given_names() for form in n.full_forms)


@cache
def _diminutives() -> dict[str, frozenset[str]]:
    return _index((form, n.ukrainian) for n in given_names() for form in n.diminutives)


@cache
def _sexes() -> dict[str, str]:
    return {n.ukrainian: n.sex for n in given_names()}


@lru_cache(maxsize=20_000)
def foreign_class(sound: str) -> frozenset[str]:
    """Give the class of which other languages have a spelling with this skeleton."""
    return frozenset(table("foreign/given_names").get(sound))


def classes_of(sound: str) -> frozenset[str]:
    """Give the classes one of whose full forms, or else foreign spellings, has this skeleton."""
    return _full().get(sound) or foreign_class(sound)


def diminutive_classes(sound: str) -> frozenset[str]:
    """Give the classes one of whose diminutives has this skeleton."""
    return _diminutives().get(sound, _NOTHING)


def _stem(sound: str) -> str:
    return sound.rstrip("aeiou")


@cache
def _stems() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for index in (_full(), _diminutives()):
        for sound, names in index.items():
            found.setdefault(_stem(sound), set()).update(names)
    return {stem: frozenset(names) for stem, names in found.items()}


def derived_classes(sound: str) -> frozenset[str]:
    """Give the classes of a diminutive that no table has, by its suffix: Мирославонька."""
    derived = _SUFFIX.search(sound)
    return _stems().get(_stem(sound[: derived.start()]), _NOTHING) if derived else _NOTHING


def sex_of_class(name: str) -> str:
    """Give the sex of a class of the table."""
    return _sexes()[name]


@cache
def class_named(name: str) -> GivenName:
    """Give the class with this Ukrainian form."""
    return next(n for n in given_names() if n.ukrainian == name)
