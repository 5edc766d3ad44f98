"""What the lines of a journal are about: a case by its number, a list by its title."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from sqlmodel import Session, col, select

from caseapp.cases.facts import chunks
from db.tables import CaseIndex, ChildList


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
    return {str(one.id): one for chunk in chunks(ids) for one in _named(session, chunk)}


def _named(session: Session, ids: Iterable[uuid.UUID]) -> Iterator[Recorded]:
    cases = select(CaseIndex.case_id, CaseIndex.number).where(col(CaseIndex.case_id).in_(ids))
    for case_id, number in session.exec(cases):
        yield Recorded(case_id, number, is_case=True)
    lists = select(ChildList.id, ChildList.title).where(col(ChildList.id).in_(ids))
    for list_id, title in session.exec(lists):
        yield Recorded(list_id, title, is_case=False)


def _id(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
