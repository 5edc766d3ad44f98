"""What the lines of a journal are about: a case by its number, a list by its title.

A request is about its case, a pair about the case of the line that is looked for.
"""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from sqlmodel import Session, col, select

from caseapp.cases.facts import chunks
from db.tables import CandidateRecord, CaseIndex, CaseRequest, ChildList, ListEntry


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record as people call it, and whether it is a case."""

    id: uuid.UUID
    name: str
    is_case: bool


class AboutRecord(Protocol):
    """A line of the journal, or what was made of one."""

    @property
    def record(self) -> str:
        """The id of what it is about, or another word."""


def recorded(session: Session, lines: Iterable[AboutRecord]) -> Mapping[str, Recorded]:
    """Return, by `record`, the cases and lists that are still there."""
    ids = {found for line in lines if (found := _id(line.record))}
    return {str(key): one for chunk in chunks(ids) for key, one in _named(session, chunk)}


def _named(session: Session, ids: Iterable[uuid.UUID]) -> Iterator[tuple[uuid.UUID, Recorded]]:
    own, number = col(CaseIndex.case_id), col(CaseIndex.number)
    request, pair = col(CaseRequest.id), col(CandidateRecord.id)
    line = col(ListEntry.id) == col(CandidateRecord.left_entry_id)
    for query in (
        select(own, own, number).where(own.in_(ids)),
        select(request, own, number)
        .join(CaseRequest, col(CaseRequest.case_id) == own)
        .where(request.in_(ids)),
        select(pair, own, number)
        .join(ListEntry, col(ListEntry.case_id) == own)
        .join(CandidateRecord, line)
        .where(pair.in_(ids)),
    ):
        for key, case_id, name in session.exec(query):
            yield key, Recorded(case_id, name, is_case=True)
    lists = select(ChildList.id, ChildList.title).where(col(ChildList.id).in_(ids))
    for list_id, title in session.exec(lists):
        yield list_id, Recorded(list_id, title, is_case=False)


def _id(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
