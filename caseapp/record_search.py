"""Finding any record by name: lines of all lists, and cases that stand on none."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import func, select
from sqlmodel import Session, col

from caseapp.lists.standing import stands
from caseapp.names.keys import Query, matches, query_keys
from db.tables import CaseIndex, ChildList, ListEntry


@dataclass(frozen=True, slots=True)
class Record:
    """A line of a list, or a case that stands on no list."""

    id: uuid.UUID  # of the line, else of the case
    is_line: bool
    name: str
    birth_edtf: str
    list_title: str
    line: str
    case_number: str


def find_records(session: Session, text: str, *, limit: int = 30) -> tuple[Record, ...]:
    """Return the records whose name a text finds, in any spelling, list after list."""
    query = query_keys(text)
    if not text.strip():
        return ()
    return tuple(islice(_found(session, query), limit))


def _found(session: Session, query: Query) -> Iterator[Record]:
    lines = (
        select(
            col(ListEntry.id),
            col(ListEntry.name_written),
            col(ListEntry.birth_edtf),
            col(ChildList.title),
            col(ListEntry.line),
            func.coalesce(col(CaseIndex.number), ""),
            func.coalesce(col(CaseIndex.search_text), col(ListEntry.search_text)),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .where(stands())
        .order_by(col(ChildList.date_earliest), col(ChildList.id), col(ListEntry.position))
    )
    for entry_id, *shown, keys in session.execute(lines):
        if matches(query, keys):
            yield Record(entry_id, True, *shown)
    yield from _cases(session, query)


def _cases(session: Session, query: Query) -> Iterable[Record]:
    cases = select(
        col(CaseIndex.case_id),
        col(CaseIndex.name),
        col(CaseIndex.birth_edtf),
        col(CaseIndex.number),
        col(CaseIndex.search_text),
    ).where(col(CaseIndex.lists) == "")
    for case_id, name, birth, number, keys in session.execute(cases):
        if matches(query, keys):
            yield Record(case_id, False, name, birth, "", "", number)
