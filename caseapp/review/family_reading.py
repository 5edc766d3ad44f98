"""The families of a pair's two lines, as they are shown beside it."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from caseapp.names.features import Features, Meeting, patronymic_features, surname_features
from caseapp.review.families import family_lines
from caseapp.review.pairs import ReviewSide
from caseapp.review.reading import read_sides
from caseapp.review.verdicts import standing_beside
from db.codes import VerdictKind
from db.tables import ListEntry

_NEAR = 5  # lines within which probable brothers and sisters are looked for
_NAMED = columns(
    col(ListEntry.id),
    col(ListEntry.list_id),
    col(ListEntry.position),
    col(ListEntry.surname),
    col(ListEntry.given_name),
    col(ListEntry.patronymic),
)


@dataclass(frozen=True, slots=True)
class Member:
    """One line of a family, and the lines it was judged the same child as."""

    side: ReviewSide
    found: tuple[ReviewSide, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """Lines that belong together on one list; where the list does not say so, only probably."""

    members: tuple[Member, ...]
    stated: bool


def families_of(session: Session, entry_ids: Iterable[uuid.UUID]) -> tuple[Family, ...]:
    """Return the families of these lines, each with the line itself; none for who has none."""
    families = []
    for entry_id in entry_ids:
        stated = family_lines(session, entry_id)
        others = stated or _probable(session, entry_id)
        if others:
            lines = _in_order(session, (entry_id, *others))
            families.append(Family(_members(session, lines), stated=bool(stated)))
    return tuple(families)


def _in_order(session: Session, lines: Iterable[uuid.UUID]) -> list[uuid.UUID]:
    query = select(ListEntry.id).where(col(ListEntry.id).in_(lines))
    return list(session.exec(query.order_by(col(ListEntry.position))))


def _members(session: Session, lines: list[uuid.UUID]) -> tuple[Member, ...]:
    judged = standing_beside(session, lines)
    same = [two for two, kind in judged.items() if kind == VerdictKind.SAME]
    found = {line: [_other(two, line) for two in same if line in two] for line in lines}
    sides = read_sides(session, {*lines, *(one for others in found.values() for one in others)})
    return tuple(Member(sides[line], tuple(sides[one] for one in found[line])) for line in lines)


def _other(two: tuple[uuid.UUID, uuid.UUID], line: uuid.UUID) -> uuid.UUID:
    return two[1] if two[0] == line else two[0]


def _probable(session: Session, entry_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Return the lines near by that share surname and patronymic: shown, and counted for naught."""
    line = session.execute(_NAMED.where(col(ListEntry.id) == entry_id)).one()
    if not (line.surname and line.patronymic):
        return ()
    near = _NAMED.where(
        col(ListEntry.list_id) == line.list_id,
        col(ListEntry.position).between(line.position - _NEAR, line.position + _NEAR),
        col(ListEntry.id) != entry_id,
    )
    return tuple(one.id for one in session.execute(near) if _akin(line, one))


def _akin(one: Row[Any], other: Row[Any]) -> bool:
    return (
        one.given_name != other.given_name
        and _meet(surname_features(one.surname), surname_features(other.surname))
        and _meet(patronymic_features(one.patronymic), patronymic_features(other.patronymic))
    )


def _meet(one: Features, other: Features) -> bool:
    """Tell whether two names are forms of one."""
    near = {key for key, kind in one.keys if kind <= Meeting.ENDING}
    return any(key in near for key, kind in other.keys if kind <= Meeting.ENDING)
