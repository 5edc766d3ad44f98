"""What stays in the office, whoever asks for paper or a table: the one place that decides it.

A record stays when it is marked so, when it is a file of such a record or from such a source, and
is quoted by nothing when it cites such a source: `secret_in` says so of a case that was read,
`private_records` of a whole file, `private_values` of what a comparison quotes.
"""

import re
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final

from sqlmodel import Session, col, or_, select

from caseapp.case_parts.kept_lines import AttachmentLine
from caseapp.case_parts.lines import CaseFile
from caseapp.cases.asides import asides
from caseapp.cases.facts import births_of, chunks, regions_of
from caseapp.cases.model import CaseRow
from caseapp.cases.shown import latest_region
from caseapp.cases.source_uses import records_citing
from caseapp.dates import from_edtf
from caseapp.overviews.coming_of_age import Coming
from db.tables import (
    Attachment,
    BirthRecord,
    CaseNote,
    Description,
    PersonName,
    Placement,
    SourceRecord,
)

_WORDS: Final = re.compile(r"[\w’']+")
_NO_CASE: Final = uuid.UUID(int=0)


@dataclass(frozen=True, slots=True)
class OfficeOnly:
    """Records that leave in no row, and the regions that cases have without such records."""

    records: frozenset[uuid.UUID]
    regions: Mapping[uuid.UUID, str]  # only of cases that have a private placement
    births: Mapping[uuid.UUID, str]  # the birth to tell, of cases with a private birth record
    names: frozenset[str] = frozenset()  # parts of private names, in small letters

    def names_in(self, text: str) -> bool:
        """Tell whether a text, such as what somebody searched, holds part of a private name."""
        return not self.names.isdisjoint(_WORDS.findall(text.casefold()))

    def let_out(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Yield the rows that may leave; where a child is known to be is told without them."""
        for row in rows:
            quoted = _ids_in(row) if self.records else ()
            if self.records.isdisjoint(quoted) and not self._tells_a_birthday(row):
                yield replace(row, **self._told_otherwise(row))

    def _told_otherwise(self, row: Any) -> dict[str, str]:  # noqa: ANN401 - a row of any table
        """Return what a row says of its case without the records that stay in the office."""
        case_id: uuid.UUID = getattr(row, "case_id", None) or _NO_CASE
        told = {}
        if hasattr(row, "region") and case_id in self.regions:
            told["region"] = self.regions[case_id]
        if isinstance(row, CaseRow) and case_id in self.births:
            born = from_edtf(self.births[case_id])
            told |= {"birth_edtf": born.edtf, "birth_sort": str(born.earliest or "")}
        return told

    def _tells_a_birthday(self, row: Any) -> bool:  # noqa: ANN401 - a row of any table
        return isinstance(row, Coming) and row.case_id in self.births


def office_only(session: Session) -> OfficeOnly:
    """Return what leaves in no table."""
    births = told_births(session)
    return OfficeOnly(
        private_records(session), told_regions(session), births, frozenset(_names(session))
    )


def _names(session: Session) -> Iterator[str]:
    parts = (PersonName.surname, PersonName.given_name, PersonName.patronymic)
    for row in session.exec(select(*parts).where(col(PersonName.private).is_(True))):
        yield from (word for part in row for word in _WORDS.findall(part.casefold()))


def private_records(session: Session) -> frozenset[uuid.UUID]:
    """Return the records that are marked as private, those that cite such a source, their files."""
    tables = (SourceRecord, PersonName, BirthRecord, Placement, Attachment, CaseNote, Description)
    marked, *others = (
        frozenset(session.exec(select(table.id).where(col(table.private).is_(True))))
        for table in tables
    )
    found = marked.union(*others, records_citing(session, marked))
    return found.union(_files_of(session, found)) if found else found


def _files_of(session: Session, records: Collection[uuid.UUID]) -> Iterator[uuid.UUID]:
    for chunk in chunks(records):
        kept = or_(col(Attachment.about_id).in_(chunk), col(Attachment.source_id).in_(chunk))
        yield from session.exec(select(Attachment.id).where(kept))


def secret_in(case: CaseFile) -> frozenset[uuid.UUID]:
    """Return the same of one case that was read whole; pure."""
    rows = [row for one in fields(case) if isinstance(row := getattr(case, one.name), tuple)]
    lines = [line for row in rows for line in row if hasattr(line, "id")]
    marked = {line.id for line in lines if getattr(line, "private", False)}
    found = marked | {line.id for line in lines if getattr(line, "source_id", None) in marked}
    found |= {line.record_id for line in case.citations if line.source_id in marked}
    return frozenset(found | {one.id for one in case.attachments if is_of(one, found)})


def is_of(file: AttachmentLine, records: Collection[uuid.UUID]) -> bool:
    """Tell whether a file belongs to any of some records or is from such a source."""
    return file.about_id in records or file.source_id in records


def told_regions(session: Session) -> Mapping[uuid.UUID, str]:
    """Return the newest region that may leave, of each case that has a private placement."""
    hidden = dict(
        session.exec(
            select(Placement.id, Placement.case_id).where(
                col(Placement.private).is_(True), col(Placement.removed_at).is_(None)
            )
        ).all()
    )
    together = _together(session, hidden.values())
    every = {one for cases in together.values() for one in cases}
    found = regions_of(session, every) if every else {}
    return {
        case_id: latest_region(
            fact for one in cases for fact in found.get(one, ()) if fact.id not in hidden
        )
        for case_id, cases in together.items()
    }


def _ids_in(row: object) -> Iterator[uuid.UUID]:
    """Yield every id that a row of a table holds, however deep: of what it shows, and quotes."""
    if isinstance(row, uuid.UUID):
        yield row
    elif isinstance(row, tuple):
        for one in row:
            yield from _ids_in(one)
    elif is_dataclass(row):
        for one in fields(row):
            yield from _ids_in(getattr(row, one.name))


def told_births(session: Session) -> Mapping[uuid.UUID, str]:
    """Return the birth that may leave, or nothing, of each case that has a private record of it."""
    born = select(BirthRecord.case_id).where(
        col(BirthRecord.private).is_(True), col(BirthRecord.removed_at).is_(None)
    )
    together = _together(session, session.exec(born).all())
    every = {one for cases in together.values() for one in cases}
    told = births_of(session, every, private=False) if every else {}
    return {
        case_id: next((birth.edtf for one in cases for birth in told.get(one, ())), "")
        for case_id, cases in together.items()
    }


def _together(
    session: Session, cases: Iterable[uuid.UUID]
) -> dict[uuid.UUID, tuple[uuid.UUID, ...]]:
    """Return these cases and those kept for them, each with its duplicates, which speak for it."""
    now = asides(session)
    found = {*cases}
    found |= {now.kept_for(one) for one in found}
    return {one: (one, *now.duplicates.get(one, ())) for one in found}
