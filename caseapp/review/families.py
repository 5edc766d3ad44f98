"""Who belongs together on a list: as list or case says it, and never by a likeness of names."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from sqlalchemy import Row, Select, func, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.cases.kin import siblings_of
from caseapp.lines.siblings import read_siblings
from caseapp.matching.model import BirthSpan, Person, Sibling, WrittenName
from caseapp.names.parts import split_full_name
from db.tables import ListEntry

_MOST = 12  # lines that one group may have; a larger one is a transport or an institution
_NEAR = 50  # lines within which a named sibling is looked for
_FAMILY = select(
    col(ListEntry.id),
    col(ListEntry.list_id),
    col(ListEntry.case_id),
    col(ListEntry.position),
    col(ListEntry.given_name),
    col(ListEntry.birth_edtf),
    col(ListEntry.group_text),
    col(ListEntry.siblings_text),
)
_Stated: TypeAlias = tuple[uuid.UUID, str]  # the list, and its words for the group
_Said: TypeAlias = tuple[str, str, str]  # the list, a given name, a birth


def grouped(session: Session, lines: Collection[Row[Any]]) -> dict[uuid.UUID, str]:
    """Return the group of each line that stands in a small one, under the line's id."""
    stated = {line.id: (line.list_id, line.group_text) for line in lines if line.group_text}
    small = _small(session, {list_id for list_id, _ in stated.values()})
    return {
        entry_id: f"{list_id} {text}"
        for entry_id, (list_id, text) in stated.items()
        if (list_id, text) in small
    }


def family_lines(session: Session, entry_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Return the other lines of a family by what list and case say, in the order of the list.

    These are the lines of its group, those near by that name it or that it names as siblings, and
    those of the cases that are linked with its case as a brother's or sister's.
    """
    line = session.execute(_FAMILY.where(col(ListEntry.id) == entry_id)).one()
    others = _FAMILY.where(col(ListEntry.list_id) == line.list_id, col(ListEntry.id) != entry_id)
    near = others.where(
        col(ListEntry.position).between(line.position - _NEAR, line.position + _NEAR)
    )
    if not line.siblings_text:
        near = near.where(col(ListEntry.siblings_text) != "")
    found = {one.id: one for one in session.execute(near) if _name_each(line, one)}
    found |= {one.id: one for one in _group_of(session, line, others)}
    found |= {one.id: one for one in _linked(session, line, others)}
    return tuple(one.id for one in sorted(found.values(), key=lambda one: one.position))


def _group_of(
    session: Session, line: Row[Any], others: Select[*tuple[Any, ...]]
) -> Sequence[Row[Any]]:
    """Return the other lines of a line's group, unless there are too many for a family."""
    if not line.group_text:
        return ()
    group = others.where(
        col(ListEntry.group_text) == line.group_text,
        col(ListEntry.group_text) != "",  # so that SQLite goes by the index
    )
    found = session.execute(group.limit(_MOST)).all()
    return found if len(found) < _MOST else ()


def _linked(
    session: Session, line: Row[Any], others: Select[*tuple[Any, ...]]
) -> Sequence[Row[Any]]:
    """Return the lines of cases that are linked with the case of a line."""
    if line.case_id is None:
        return ()
    kin = siblings_of(session, [line.case_id]).get(line.case_id, ())
    return session.execute(others.where(col(ListEntry.case_id).in_(kin))).all() if kin else ()


def _name_each(line: Row[Any], other: Row[Any]) -> bool:
    return _names(line, other) or _names(other, line)


def _names(line: Row[Any], other: Row[Any]) -> bool:
    """Tell whether a line names another as a brother or sister."""
    return any(
        sibling.birth.edtf == other.birth_edtf
        and other.given_name.casefold() in sibling.name.casefold().split()
        for sibling in read_siblings(line.siblings_text)
    )


def with_named(persons: Sequence[Person]) -> list[Person]:
    """Say of named siblings who stand on the same list which child they are.

    Whom another line names has that line's child as a sibling too.
    """
    if not any(one.siblings for one in persons):
        return list(persons)
    there = {_said_of(one): one for one in persons if one.names and one.births}
    named_by: dict[str, list[Sibling]] = defaultdict(list)
    told = {}
    for one in persons:
        found = [_stands_there(one.source, sibling, there) for sibling in one.siblings]
        told[one.id] = tuple(
            replace(sibling, child=other.child) if other else sibling
            for sibling, other in zip(one.siblings, found, strict=True)
        )
        for other in filter(None, found):
            named_by[other.id].append(_as_sibling(one))
    return [
        replace(one, siblings=_all_of(told[one.id], named_by.get(one.id, ()))) for one in persons
    ]


def _all_of(names: Sequence[Sibling], named_by: Iterable[Sibling]) -> tuple[Sibling, ...]:
    born = {sibling.birth for sibling in names}
    return (*names, *(one for one in named_by if one.birth not in born))


def _as_sibling(person: Person) -> Sibling:
    _, given, _ = _said_of(person)
    return Sibling(given.title(), person.births[0] if person.births else BirthSpan(), person.child)


def _said_of(person: Person) -> _Said:
    name = person.names[0] if person.names else WrittenName()
    given = name.given_name or split_full_name(name.full).given_name
    return person.source, given.casefold(), person.births[0].edtf if person.births else ""


def _stands_there(source: str, named: Sibling, there: Mapping[_Said, Person]) -> Person | None:
    said = ((source, word, named.birth.edtf) for word in named.name.casefold().split())
    return next((there[one] for one in said if one in there), None)


def _small(session: Session, lists: Iterable[uuid.UUID]) -> set[_Stated]:
    counted = (
        select(col(ListEntry.list_id), col(ListEntry.group_text))
        .where(col(ListEntry.group_text) != "")
        .group_by(col(ListEntry.list_id), col(ListEntry.group_text))
        .having(func.count().between(2, _MOST))
    )
    return {
        (list_id, text)
        for chunk in chunks(lists)
        for list_id, text in session.execute(counted.where(col(ListEntry.list_id).in_(chunk)))
    }
