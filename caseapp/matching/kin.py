"""Brothers and sisters: those that one record names, found beside the other record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.evidence import Index, index_of
from caseapp.matching.model import BirthSpan, Evidence, Person, Sibling
from caseapp.matching.people import Ints, read_parts
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import DAYS_MONTHS, MOST_KIN_BITS, WEIGHTS
from caseapp.names.features import Meeting, given_name_features

Bits = NDArray[np.float32]
FOUND = (
    # the best first
    Reason.SIBLINGS_FOUND,
    Reason.SIBLING_DATES_FOUND,
    Reason.SIBLING_NAMES_FOUND,
    Reason.SIBLING_DATES_NEAR,
)
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
    dated: NDArray[np.bool_]  # for each person: whether a sibling has a birth date


def _day(sibling: Sibling) -> int:
    """Give the ordinal of a birth known to the day, else 0."""
    birth = sibling.birth
    return birth.earliest.toordinal() if birth.earliest and birth.earliest == birth.latest else 0


def _as_sibling(person: Person) -> Sibling:
    name = read_parts(person.names[0]).given_name if person.names else ""
    return Sibling(name, person.births[0] if person.births else BirthSpan())


def _groups(persons: Sequence[Person]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for place, person in enumerate(persons):
        if person.group:
            groups.setdefault(person.group, []).append(place)
    return groups


def kin_of(persons: Sequence[Person]) -> Kin:
    """Give for each person the siblings it names and the others of its group."""
    groups = _groups(persons)
    return _laid_out(
        person.siblings
        + tuple(_as_sibling(persons[i]) for i in groups.get(person.group, ()) if i != place)
        for place, person in enumerate(persons)
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
    return Kin(
        of_person=of_person,
        days=np.array([day for day, _, _ in links], dtype=np.int32),
        person=person,
        name=np.array([names[name] for _, _, name in links], dtype=np.intp),
        index=index_of(list(map(given_name_features, names))),
        names=len(names),
        dated=np.bincount(person, minlength=len(of_person)) > 0,
    )


def _agreeing(name: str, kin: Kin) -> NDArray[np.bool_]:
    """Tell which names are forms of this one."""
    agree = np.zeros(kin.names, dtype=bool)
    for key, kind in given_name_features(name).keys:
        if kind <= Meeting.DIMINUTIVE and key in kin.index:
            places, kinds = kin.index[key]
            agree[places[kinds <= Meeting.DIMINUTIVE]] = True
    return agree


def _levels(sibling: Sibling, kin: Kin) -> NDArray[np.uint8]:
    """Give for each person how one sibling is found with it: a place in FOUND, else its length."""
    levels = np.full(len(kin.of_person), len(FOUND), dtype=np.uint8)
    day = _day(sibling)
    if day:
        start, end = np.searchsorted(kin.days, [day - DAYS_MONTHS, day + DAYS_MONTHS + 1])
        agree = _agreeing(sibling.name, kin)[kin.name[start:end]]
        same = kin.days[start:end] == day
        found = np.where(same, np.where(agree, 0, 1), np.where(agree, 2, 3)).astype(np.uint8)
        np.minimum.at(levels, kin.person[start:end], found)
    return levels


def _counted(siblings: Sequence[Sibling], kin: Kin) -> tuple[Bits, list[NDArray[np.uint8]]]:
    levels = [_levels(sibling, kin) for sibling in siblings if _day(sibling)]
    worth = np.array([*(WEIGHTS[reason].bits for reason in FOUND), 0.0], dtype=np.float32)
    bits = np.zeros(len(kin.of_person), dtype=np.float32)
    for of_one in levels:
        bits += worth[of_one]
    bits = np.minimum(bits, np.float32(MOST_KIN_BITS))
    if levels:
        bits[kin.dated & (bits == 0)] = _DIFFER
    return bits, levels


def kin_bits(siblings: Sequence[Sibling], kin: Kin) -> Bits:
    """Give each person of a side the bits of these siblings; what is not dated says nothing."""
    return _counted(siblings, kin)[0]


def kin_evidence(left: Sequence[Sibling], right: Sequence[Sibling]) -> Evidence | None:
    """Give the evidence of siblings for one pair, or none where a side has none with a date."""
    dated = [sibling for sibling in right if _day(sibling)]
    if not dated or not any(map(_day, left)):
        return None
    bits, levels = _counted(left, _laid_out([dated]))
    best = min(int(of_one[0]) for of_one in levels)
    reason = (*FOUND, Reason.SIBLINGS_DIFFER)[best]
    found = sum(int(of_one[0]) < len(FOUND) for of_one in levels)
    return Evidence(
        field=Field.SIBLINGS,
        left=_shown(left),
        right=_shown(right),
        level=WEIGHTS[reason].level,
        bits=float(bits[0]),
        reason=reason,
        values={"found": str(found), "of": str(min(len(left), len(right)))},
    )


def _shown(siblings: Sequence[Sibling]) -> str:
    return "; ".join(f"{s.name} {s.birth.edtf}".strip() for s in siblings)
