"""What stays in the office, whoever asks for paper or a table."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlmodel import Session, col, select

from caseapp.cases.facts import regions_of
from caseapp.cases.shown import latest_region
from caseapp.coming_of_age import Coming
from caseapp.source_uses import records_citing
from db.tables import Attachment, BirthRecord, PersonName, Placement, SourceRecord


@dataclass(frozen=True, slots=True)
class OfficeOnly:
    """Records that leave in no row, and the regions that cases have without such records."""

    records: frozenset[uuid.UUID]
    regions: Mapping[uuid.UUID, str]  # only of cases that have a private placement
    births: frozenset[uuid.UUID]  # cases whose ages could tell a private birth record

    def let_out(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Yield the rows that may leave; where a child is known to be is told without them."""
        for row in rows:
            if self.records.isdisjoint(_told_in(row)) and not self._tells_a_birthday(row):
                tells = hasattr(row, "region") and getattr(row, "case_id", None) in self.regions
                yield replace(row, region=self.regions[row.case_id]) if tells else row

    def _tells_a_birthday(self, row: Any) -> bool:  # noqa: ANN401 - a row of any table
        return isinstance(row, Coming) and row.case_id in self.births


def office_only(session: Session) -> OfficeOnly:
    """Return what leaves in no table."""
    born = select(BirthRecord.case_id).where(
        col(BirthRecord.private).is_(True), col(BirthRecord.removed_at).is_(None)
    )
    births = frozenset(session.exec(born))
    return OfficeOnly(private_records(session), told_regions(session), births)


def private_records(session: Session) -> frozenset[uuid.UUID]:
    """Return the records that are marked as private, and those that cite such a source."""
    tables = (SourceRecord, PersonName, BirthRecord, Placement, Attachment)
    marked, *others = (
        frozenset(session.exec(select(table.id).where(col(table.private).is_(True))))
        for table in tables
    )
    return marked.union(*others, records_citing(session, marked))


def told_regions(session: Session) -> Mapping[uuid.UUID, str]:
    """Return the newest region that may leave, of each case that has a private placement."""
    hidden = dict(
        session.exec(
            select(Placement.id, Placement.case_id).where(
                col(Placement.private).is_(True), col(Placement.removed_at).is_(None)
            )
        ).all()
    )
    cases = set(hidden.values())
    found = regions_of(session, cases) if cases else {}
    return {
        case_id: latest_region(one for one in found.get(case_id, ()) if one.id not in hidden)
        for case_id in cases
    }


def _told_in(row: object) -> Iterator[uuid.UUID]:
    """Yield the ids of the records that a row of a table shows or quotes."""
    source = getattr(row, "source", None)
    for one in (row, source, *(getattr(row, side, None) for side in ("left", "right"))):
        found = getattr(one, "id", None)
        if isinstance(found, uuid.UUID):
            yield found
