"""Who belongs together on a list: as the list says it, and never by a likeness of names."""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from sqlalchemy import Row, func, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.matching.model import Person, Sibling
from caseapp.names.parts import split_full_name
from db.tables import ListEntry

_MOST = 12  # lines that one group may have; a larger one is a transport or an institution
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
    """Return the other lines of a line's group on its list, in the order of the list."""
    line = session.get_one(ListEntry, entry_id)
    if (line.list_id, line.group_text) not in _small(session, {line.list_id}):
        return ()
    query = (
        select(col(ListEntry.id))
        .where(
            col(ListEntry.list_id) == line.list_id,
            col(ListEntry.group_text) == line.group_text,
            col(ListEntry.id) != entry_id,
        )
        .order_by(col(ListEntry.position))
    )
    return tuple(session.execute(query).scalars())


def with_named(persons: Sequence[Person]) -> list[Person]:
    """Say of named siblings who stand on the same list which child they are."""
    if not any(one.siblings for one in persons):
        return list(persons)
    there = {_said_of(one): one.child for one in persons if one.names and one.births}
    return [
        replace(one, siblings=tuple(_known(one.source, named, there) for named in one.siblings))
        for one in persons
    ]


def _said_of(person: Person) -> _Said:
    name = person.names[0]
    given = name.given_name or split_full_name(name.full).given_name
    return person.source, given.casefold(), person.births[0].edtf


def _known(source: str, named: Sibling, there: Mapping[_Said, str]) -> Sibling:
    return replace(named, child=there.get((source, named.name.casefold(), named.birth.edtf), ""))


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
