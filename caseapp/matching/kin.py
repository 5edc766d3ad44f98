"""Brothers and sisters: those that one record names, found beside the other record."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.evidence import Index, index_of
from caseapp.matching.model import Evidence, Person, Sibling
from caseapp.matching.people import Ints, Side
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import DAYS_MONTHS, MOST_KIN_BITS, WEIGHTS
from caseapp.names.features import Meeting, given_name_features

Bits = NDArray[np.float32]
FOUND = (
    # the best first
    Reason.SIBLING_JUDGED,
    Reason.SIBLINGS_FOUND,
    Reason.SIBLING_DATES_FOUND,
    Reason.SIBLING_NAMES_FOUND,
    Reason.SIBLING_DATES_NEAR,
)
_WORTH = np.array([*(WEIGHTS[reason].bits for reason in FOUND), 0.0], dtype=np.float32)
_DIFFER = np.float32(WEIGHTS[Reason.SIBLINGS_DIFFER].bits)


@dataclass(frozen=True, slots=True)
class Kin:
    """The brothers and sisters of every person of a side; those with a birth date as columns."""

    of_person: tuple[tuple[Sibling, ...], ...]
    days: Ints  # ordinals, ascending
    person: Ints  # whose sibling each is
    name: Ints  # which of the names each has
    index: Index  # of the names
    names: int
    judged: Mapping[str, Ints]  # for each child that verdicts know: whose sibling it is
    dated: NDArray[np.bool_]  # for each person: whether a sibling has a birth date
    told: NDArray[np.bool_]  # or is known by a verdict


def _day(sibling: Sibling) -> int:
    """Give the ordinal of a birth known to the day, else 0."""
    birth = sibling.birth
    return birth.earliest.toordinal() if birth.earliest and birth.earliest == birth.latest else 0


def _groups(persons: Sequence[Person]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for place, person in enumerate(persons):
        if person.group:
            groups.setdefault(person.group, []).append(place)
    return groups


def kin_of(side: Side) -> Kin:
    """Give for each person the siblings it names and the others of its group."""
    groups = _groups(side.persons)
    first = {record.person: record for record in reversed(side.records)}

    def as_sibling(place: int) -> Sibling:
        child = side.persons[place].child
        return Sibling(first[place].parts.given_name, first[place].birth, child)

    def family(place: int, person: Person) -> tuple[Sibling, ...]:
        grouped = tuple(as_sibling(i) for i in groups.get(person.group, ()) if i != place)
        return tuple(one for one in person.siblings if not _stands(one, grouped)) + grouped

    return _laid_out(family(place, person) for place, person in enumerate(side.persons))


def _stands(named: Sibling, grouped: Iterable[Sibling]) -> bool:
    """Tell whether a sibling that a record names stands in its group besides."""
    return any(
        (_day(named) == _day(other) and _forms(named.name, other.name))
        or (named.child and named.child == other.child)
        for other in grouped
    )


def _laid_out(families: Iterable[Sequence[Sibling]]) -> Kin:
    of_person = tuple(map(tuple, families))
    links = sorted(
        (day, place, sibling.name)
        for place, siblings in enumerate(of_person)
        for sibling in siblings
        if (day := _day(sibling))
    )
    names = {name: number for number, name in enumerate(dict.fromkeys(n for _, _, n in links))}
    person = np.array([place for _, place, _ in links], dtype=np.intp)
    dated = np.bincount(person, minlength=len(of_person)) > 0
    judged = _judged(of_person)
    told = dated.copy()
    for persons in judged.values():
        told[persons] = True
    return Kin(
        of_person=of_person,
        days=np.array([day for day, _, _ in links], dtype=np.int32),
        person=person,
        name=np.array([names[name] for _, _, name in links], dtype=np.intp),
        index=index_of(list(map(given_name_features, names))),
        names=len(names),
        judged=judged,
        dated=dated,
        told=told,
    )


def _judged(of_person: Sequence[Sequence[Sibling]]) -> dict[str, Ints]:
    """Give for each child that verdicts know the persons whose sibling it is."""
    found: dict[str, list[int]] = {}
    for place, siblings in enumerate(of_person):
        for sibling in siblings:
            if sibling.child:
                found.setdefault(sibling.child, []).append(place)
    return {child: np.array(places, dtype=np.intp) for child, places in found.items()}


def _agreeing(name: str, kin: Kin) -> NDArray[np.bool_]:
    """Tell which names are forms of this one."""
    agree = np.zeros(kin.names, dtype=bool)
    for key, kind in given_name_features(name).keys:
        if kind <= Meeting.DIMINUTIVE and key in kin.index:
            places, kinds = kin.index[key]
            agree[places[kinds <= Meeting.DIMINUTIVE]] = True
    return agree


def _add(bits: Bits, sibling: Sibling, kin: Kin, levels: NDArray[np.uint8]) -> list[Ints]:
    """Add what one sibling counts for persons, and give these.

    `levels` say how it is found: nowhere yet. Who had something against has nothing any more.
    """
    persons = []
    day = _day(sibling)
    if day:
        start, end = np.searchsorted(kin.days, [day - DAYS_MONTHS, day + DAYS_MONTHS + 1])
        agree = _agreeing(sibling.name, kin)[kin.name[start:end]]
        same = kin.days[start:end] == day
        found = np.where(same, np.where(agree, 1, 2), np.where(agree, 3, 4)).astype(np.uint8)
        np.minimum.at(levels, kin.person[start:end], found)
        persons.append(kin.person[start:end])
    if sibling.child in kin.judged:
        levels[kin.judged[sibling.child]] = 0
        persons.append(kin.judged[sibling.child])
    for some in persons:
        bits[some] = np.maximum(bits[some], 0) + _WORTH.take(levels[some])
        levels[some] = len(FOUND)
    return persons


def kin_bits(siblings: Sequence[Sibling], kin: Kin) -> Bits:
    """Give each person of a side the bits of these siblings.

    Who has neither a birth date nor a verdict says nothing.
    """
    differ = _DIFFER if any(map(_day, siblings)) else np.float32(0)
    bits = kin.dated * differ
    levels = np.full(len(bits), len(FOUND), dtype=np.uint8)  # places in FOUND, else its length
    for sibling in filter(_tells, siblings):
        for some in _add(bits, sibling, kin, levels):
            bits[some] = np.minimum(bits[some], np.float32(MOST_KIN_BITS))
    return bits


@lru_cache(maxsize=20_000)
def _forms(name: str, other: str) -> bool:
    """Tell whether two given names are forms of one."""
    near = {key for key, kind in given_name_features(name).keys if kind <= Meeting.DIMINUTIVE}
    keys = given_name_features(other).keys
    return any(kind <= Meeting.DIMINUTIVE and key in near for key, kind in keys)


def _tells(sibling: Sibling) -> bool:
    return bool(_day(sibling) or sibling.child)


def _level(sibling: Sibling, other: Sibling) -> int:
    """Give how one sibling is found in another: a place in FOUND, else its length."""
    if sibling.child and sibling.child == other.child:
        return 0
    apart = abs(_day(sibling) - _day(other))
    if apart > DAYS_MONTHS or not (_day(sibling) and _day(other)):
        return len(FOUND)
    return (1 if apart == 0 else 3) + (not _forms(sibling.name, other.name))


def _found(left: Sequence[Sibling], right: Sequence[Sibling]) -> list[tuple[int, str, str]]:
    """Give the siblings of one side that the other has: how, and both names; the best first."""
    others = [other for other in right if _tells(other)]
    nearest = [
        min((_level(one, other), one.name, other.name) for other in others)
        for one in left
        if others and _tells(one)
    ]
    return sorted(one for one in nearest if one[0] < len(FOUND))


def kin_evidence(left: Sequence[Sibling], right: Sequence[Sibling]) -> Evidence | None:
    """Give the evidence of siblings for one pair, or none where a side has none that tells."""
    found = _found(left, right)
    if not found and not (any(map(_day, left)) and any(map(_day, right))):
        return None
    reason = FOUND[found[0][0]] if found else Reason.SIBLINGS_DIFFER
    bits = sum(float(_WORTH[level]) for level, _, _ in found) if found else float(_DIFFER)
    return Evidence(
        field=Field.SIBLINGS,
        left=_shown(left),
        right=_shown(right),
        level=WEIGHTS[reason].level,
        bits=min(bits, MOST_KIN_BITS),
        reason=reason,
        values=_values(found, min(len(left), len(right))),
    )


def _values(found: Sequence[tuple[int, str, str]], most: int) -> Mapping[str, str]:
    counted = {"found": str(len(found)), "of": str(most)}
    if not found or found[0][0]:
        return counted
    return {**counted, "sibling": found[0][1], "other": found[0][2]}


def _shown(siblings: Sequence[Sibling]) -> str:
    return "; ".join(f"{s.name} {s.birth.edtf}".strip() for s in siblings)
