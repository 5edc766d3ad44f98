"""Children in entities of FollowTheMoney: a row for each, whoever wrote them and in which order.

An entity may come in parts, and its values in any order. Relatives and whoever only is named
beside a child get no row; the child's row tells of them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from caseapp.lists.files.child.answering import Refusal

Row = dict[str, str]
Properties = dict[str, list[str]]

_WANTED: Final = ("Person", "Family", "UnknownLink", "Event")
_SIBLINGS: Final = ("brother", "sister", "sibling", "twin")
_ELDERS: Final = ("mother", "father", "parent", "grandmother", "grandfather", "aunt", "uncle",
    "other_family", "other_nonfamily", "legal_representative", "guardian")  # fmt: skip
_BORN: Final = re.compile(r"born (\S+) \(EDTF\)")
_NUMBER: Final = re.compile(r"case (\S+)")
_TAKEN: Final = re.compile(r"circumstances (\S+)")
_REGION: Final = re.compile(r"[A-Z]{2}-[A-Z0-9]{2,3}")


@dataclass(slots=True)
class _Link:
    """What one person is to another; ids of both."""

    one: str
    other: str
    what: str
    about: str


@dataclass(slots=True)
class _Found:
    """The entities that matter, by id in their order; the parts of one put together."""

    entities: dict[str, tuple[str, Properties]] = field(default_factory=dict)

    def take(self, number: int, told: object) -> None:
        """Keep an entity that a row can tell of; refuse what is none."""
        identity, schema, properties = _checked(number, told)
        if schema not in _WANTED:
            return
        _, kept = self.entities.setdefault(identity, (schema, {}))
        for name, values in properties.items():
            kept.setdefault(name, []).extend(values)

    def of(self, schema: str) -> Iterator[tuple[str, Properties]]:
        """Give the entities of a schema."""
        return ((one, told) for one, (kind, told) in self.entities.items() if kind == schema)

    def links(self) -> list[_Link]:
        """Give who stands to whom."""
        ends = {"Family": ("person", "relative", "relationship", "summary"),
                "UnknownLink": ("subject", "object", "role", "summary")}  # fmt: skip
        return [
            _Link(one, other, _first(told, what).casefold(), _first(told, about))
            for schema, (left, right, what, about) in ends.items()
            for _, told in self.of(schema)
            for one in told.get(left, ())
            for other in told.get(right, ())
        ]


def is_entity(told: object) -> bool:
    """Tell whether this means to be an entity."""
    return isinstance(told, dict) and "schema" in told and "properties" in told


def children(told: Iterable[object]) -> Iterator[Row]:
    """Give a row for each person who may be a child of the list."""
    found = _Found()
    for number, one in enumerate(told, 1):
        found.take(number, one)
    links, people = found.links(), dict(found.of("Person"))
    beside = _beside(links, people)
    names = {identity: _name(told) for identity, told in people.items()}
    around: dict[str, list[_Link]] = {}
    for link in links:
        around.setdefault(link.one, []).append(link)
    placed = _placed(found)
    for identity, person in people.items():
        if identity not in beside:
            yield {
                **_child(identity, person),
                **_around(around.get(identity, ()), names),
                "reported region": placed.get(identity, ""),
            }


def _checked(number: int, told: object) -> tuple[str, str, Properties]:
    """Give id, schema and properties; an entity without them, or of other types, is refused."""
    match told:
        case {"id": str(identity), "schema": str(schema), "properties": dict(properties)} if (
            identity.strip() and all(map(_is_texts, properties.values()))
        ):
            return identity, schema, properties
    raise Refusal("no_entity", str(number))


def _is_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(one, str) for one in values)


def _beside(links: Iterable[_Link], people: Mapping[str, Properties]) -> set[str]:
    """Give who stands only beside a child: elders, and of whom nothing but a name is told."""
    return {
        one.other
        for one in links
        if one.what in _ELDERS or people.get(one.other, {}).keys() <= {"name"}
    }


def _child(identity: str, person: Properties) -> Row:
    name, notes = _name(person), person.get("notes", [])
    others = (one for key in ("name", "alias", "weakAlias") for one in person.get(key, ()))
    return {
        "number": _noted(_NUMBER, notes),
        "entity": identity,
        "full name": name,
        "surname": _part(person, "lastName", name),
        "given name": _part(person, "firstName", name),
        "patronymic": _part(person, "fatherName", name) or _part(person, "middleName", name),
        "also called": "; ".join(dict.fromkeys(one for one in others if one != name)),
        "date of birth edtf": _finest(person.get("birthDate", ())) or _noted(_BORN, notes),
        "place of birth": _first(person, "birthPlace"),
        "sex": _first(person, "gender"),
        "circumstances": _noted(_TAKEN, notes),
        "eyes": _first(person, "eyeColor"),
        "hair": _first(person, "hairColor"),
    }


def _around(links: Iterable[_Link], names: Mapping[str, str]) -> Row:
    """Name those beside a child; who has only a number is known by nothing."""
    named = [(one, names.get(one.other, "")) for one in links]
    kin = [one for one in named if any(map(str.isalpha, one[1]))]
    told = {
        "siblings": (name for one, name in kin if one.what in _SIBLINGS),
        "relatives": (
            f"{one.what}: {name}"
            for one, name in kin
            if one.what not in _SIBLINGS and one.what != "travel_group"
        ),
        "transport": (one.about for one, _ in named if one.what == "travel_group"),
        "together with": (name for one, name in kin if one.what == "travel_group"),
    }
    return {heading: "; ".join(dict.fromkeys(said)) for heading, said in told.items()}


def _placed(found: _Found) -> dict[str, str]:
    """Give where each child is last reported: the code, or the place in words."""
    placed: dict[str, str] = {}
    for _, told in found.of("Event"):
        keywords = told.get("keywords", [])
        if "placement" in keywords:
            codes = filter(_REGION.fullmatch, keywords)
            region = next(codes, "") or _first(told, "location")
            placed |= dict.fromkeys(told.get("involved", ()), region)
    return placed


def _name(person: Properties) -> str:
    return _first(person, "name")


def _part(person: Properties, key: str, name: str) -> str:
    """Give the part that stands in the leading name: parts of other names may come before it."""
    words = f" {name.casefold()} "
    fitting = (one for one in person.get(key, ()) if f" {one.casefold()} " in words)
    return next(fitting, "") if name else _first(person, key)


def _finest(dates: Iterable[str]) -> str:
    """Give the date that agrees with all others; where none does, all, and nobody chooses."""
    finest = max(dates, key=len, default="")
    agree = all(finest.startswith(one) for one in dates)
    return finest if agree else "; ".join(dict.fromkeys(dates))


def _noted(form: re.Pattern[str], notes: Iterable[str]) -> str:
    found = (form.fullmatch(one) for one in notes)
    return next((one[1] for one in found if one), "")


def _first(told: Mapping[str, Any], key: str) -> str:
    values = told.get(key) or [""]
    return str(values[0])
