"""Brothers and sisters: those that one record names, found beside the other record."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from caseapp.matching.model import BirthSpan, Evidence, Person, Sibling
from caseapp.matching.people import read_parts
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import MOST_SIBLINGS, WEIGHTS
from caseapp.names.features import Meeting, given_name_features


@dataclass(frozen=True, slots=True)
class Families:
    """The brothers and sisters of every person of a side, and on which days they were born."""

    of_person: tuple[tuple[Sibling, ...], ...]
    born: dict[dt.date, list[int]] = field(default_factory=dict)  # day -> persons with a sibling


def _day(birth: BirthSpan) -> dt.date | None:
    return birth.earliest if birth.earliest == birth.latest else None


def _as_sibling(person: Person) -> Sibling:
    name = read_parts(person.names[0]).given_name if person.names else ""
    return Sibling(name, person.births[0] if person.births else BirthSpan())


def _groups(persons: Sequence[Person]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for place, person in enumerate(persons):
        if person.group:
            groups.setdefault(person.group, []).append(place)
    return groups


def families_of(persons: Sequence[Person]) -> Families:
    """Give for each person the siblings it names and the others of its group."""
    groups = _groups(persons)
    of_person = tuple(
        person.siblings
        + tuple(_as_sibling(persons[i]) for i in groups.get(person.group, ()) if i != place)
        for place, person in enumerate(persons)
    )
    born: dict[dt.date, list[int]] = {}
    for place, siblings in enumerate(of_person):
        for day in {day for sibling in siblings if (day := _day(sibling.birth))}:
            born.setdefault(day, []).append(place)
    return Families(of_person, born)


def _names_agree(left: str, right: str) -> bool:
    one, other = given_name_features(left), given_name_features(right)
    nearest = dict(other.keys)
    return any(
        max(kind, nearest[key]) <= Meeting.DIMINUTIVE for key, kind in one.keys if key in nearest
    )


def _found(siblings: Iterable[Sibling], others: Iterable[Sibling]) -> tuple[int, int]:
    """Count the siblings found by date, and those of them whose given names agree too."""
    born: dict[dt.date, list[str]] = {}
    for other in others:
        if day := _day(other.birth):
            born.setdefault(day, []).append(other.name)
    by_date = [s for s in siblings if (day := _day(s.birth)) and day in born]
    named = sum(
        any(_names_agree(s.name, name) for name in born[s.birth.earliest])
        for s in by_date
        if s.birth.earliest
    )
    return len(by_date), named


def sibling_evidence(left: Sequence[Sibling], right: Sequence[Sibling]) -> Evidence | None:
    """Give the evidence of siblings, or none where nobody is found: absence says nothing."""
    if not left or not right:
        return None
    by_date, named = _found(left, right)
    if not by_date:
        return None
    reason = Reason.SIBLINGS_FOUND if named else Reason.SIBLING_DATES_FOUND
    counted = min(by_date, MOST_SIBLINGS), min(named, MOST_SIBLINGS)
    bits = counted[1] * WEIGHTS[Reason.SIBLINGS_FOUND].bits
    bits += (counted[0] - counted[1]) * WEIGHTS[Reason.SIBLING_DATES_FOUND].bits
    return Evidence(
        field=Field.SIBLINGS,
        left=_shown(left),
        right=_shown(right),
        level=WEIGHTS[reason].level,
        bits=bits,
        reason=reason,
        values={"found": str(by_date), "of": str(min(len(left), len(right)))},
    )


def _shown(siblings: Sequence[Sibling]) -> str:
    return "; ".join(f"{s.name} {s.birth.edtf}".strip() for s in siblings)


def sibling_bits(left: Sequence[Sibling], families: Families) -> dict[int, float]:
    """Give the bits of siblings for each person of the other side who shares one."""
    places = {i for s in left if (day := _day(s.birth)) for i in families.born.get(day, ())}
    found = ((i, sibling_evidence(left, families.of_person[i])) for i in sorted(places))
    return {i: evidence.bits for i, evidence in found if evidence is not None}
