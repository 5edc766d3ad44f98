"""Rows of several cases at once, given back to the case of each."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

from sqlmodel import Session, col, select

from caseapp.cases.facts import chunks
from db.tables.base import CaseRecord

Record = TypeVar("Record", bound=CaseRecord)
T = TypeVar("T")
Ids: TypeAlias = Collection[uuid.UUID]
ByCase: TypeAlias = dict[uuid.UUID, T]


def records_of(
    session: Session,
    table: type[Record],
    case_ids: Ids,
    order: Callable[[type[Record]], Sequence[Any]] = lambda table: (col(table.id),),
) -> ByCase[list[Record]]:
    """Return the records of each case that were not removed, as they were recorded."""
    found: ByCase[list[Record]] = {one: [] for one in case_ids}
    for row in _standing(session, table, case_ids, order(table)):
        found[row.case_id].append(row)
    return found


def lines_of(
    session: Session, table: type[Record], case_ids: Ids, made: Callable[[Record], T]
) -> ByCase[tuple[T, ...]]:
    """Return the records of each case as lines of its file, as they were recorded."""
    found: ByCase[list[T]] = {one: [] for one in case_ids}
    for row in _standing(session, table, case_ids, (col(table.id),)):  # each is let go of at once
        found[row.case_id].append(made(row))
    return {case_id: tuple(lines) for case_id, lines in found.items()}


def _standing(
    session: Session, table: type[Record], case_ids: Ids, order: Sequence[Any]
) -> Iterator[Record]:
    query = select(table).where(col(table.removed_at).is_(None)).order_by(*order)
    for chunk in chunks(case_ids):
        yield from session.exec(query.where(col(table.case_id).in_(chunk)))


def grouped(pairs: Iterable[tuple[uuid.UUID, T]]) -> ByCase[list[T]]:
    """Return what stands under each key, in its order; nothing under a key that has none."""
    found: ByCase[list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found
