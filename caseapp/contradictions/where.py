"""Where a statement stands: lines of lists with their issuer and day, and sources."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.contradictions.model import NO_DATE, NOWHERE, Cited
from caseapp.dates import UncertainDate, from_edtf
from db.tables import ChildList, SourceRecord


@dataclass(frozen=True, slots=True)
class Where:
    """A line of a list: who issued it, when, and where it stands."""

    who: str
    date: UncertainDate
    source: Cited
    private: bool = False  # a source that stays in the office


NOT_SAID = Where("", NO_DATE, NOWHERE)


def read_sources(session: Session) -> dict[uuid.UUID, Where]:
    """Return what sources are called, and of which day they are."""
    columns = select(
        col(SourceRecord.id),
        col(SourceRecord.publisher),
        col(SourceRecord.title),
        col(SourceRecord.date_edtf),
        col(SourceRecord.private),
    )
    return {
        row.id: Where(
            "",
            date_of(row.date_edtf),
            Cited(". ".join(filter(None, (row.publisher, row.title)))),
            row.private,
        )
        for row in session.execute(columns)
    }


def read_lists(session: Session) -> dict[uuid.UUID, Where]:
    """Return every list, each with the first version of it."""
    query = select(
        col(ChildList.id),
        col(ChildList.title),
        col(ChildList.issuer),
        col(ChildList.date_edtf),
        col(ChildList.earlier_version_id),
    )
    rows = session.execute(query).all()
    earlier = {row.id: row.earlier_version_id for row in rows if row.earlier_version_id}
    return {
        row.id: Where(
            row.issuer,
            date_of(row.date_edtf),
            Cited(row.title, "", row.id, _first(row.id, earlier)),
        )
        for row in rows
    }


def _first(list_id: uuid.UUID, earlier: Mapping[uuid.UUID, uuid.UUID]) -> uuid.UUID:
    while list_id in earlier:
        list_id = earlier[list_id]
    return list_id


def on_line(listed: Where, number: str) -> Where:
    """Return a line of a list by its number."""
    where = listed.source
    cited = Cited(where.title, number, where.list_id, where.version_of)
    return Where(listed.who, listed.date, cited)


@lru_cache(maxsize=65_536)
def date_of(edtf: str) -> UncertainDate:
    """Return a date from what columns hold."""
    return from_edtf(edtf)
