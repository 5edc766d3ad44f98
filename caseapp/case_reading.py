"""Reading one case whole, in a statement per kind of record."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlmodel import Session, col, select

from caseapp.case_lines import (
    BirthLine,
    CaseFile,
    ClaimLine,
    DeterminationLine,
    EntryLine,
    NameLine,
    PlacementLine,
    SourceLine,
)
from caseapp.cases.fields import date_of
from caseapp.cases.shown import determined_order
from caseapp.errors import NotFound
from caseapp.journal import anchor, history
from caseapp.review_reading import raw_cells
from caseapp.sources import source_line
from db.tables import (
    BirthRecord,
    CaseIndex,
    ChildList,
    Claim,
    ClaimWithdrawal,
    Determination,
    FileInfo,
    ListEntry,
    PersonName,
    Placement,
    SourceRecord,
    TracingCase,
)

Record = TypeVar("Record", PersonName, BirthRecord, Placement)


def read_case(session: Session, case_id: uuid.UUID) -> CaseFile:
    """Return all that a case says."""
    case, shown = _case(session, case_id)
    names = tuple(map(_name, _records(session, PersonName, case_id)))
    births = tuple(map(_birth, _records(session, BirthRecord, case_id)))
    claims = _claims(session, case_id)
    determinations = _determinations(session, case_id)
    placements = _placements(session, case_id)
    cited = [
        *(name.source_id for name in names),
        *(birth.source_id for birth in births),
        *(claim.source_id for claim in claims),
        *(determination.source_id for determination in determinations),
        *(placement.source_id for placement in placements),
    ]
    return CaseFile(
        id=case.id,
        number=case.number,
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
        name=shown.name,
        sex=case.sex,
        circumstances=case.circumstances,
        circumstances_text=case.circumstances_text,
        event=date_of(case, "event_"),
        origin_region=case.origin_region,
        origin_place=case.origin_place,
        note=case.note,
        status=shown.status,
        names=names,
        births=births,
        claims=claims,
        determinations=determinations,
        placements=placements,
        entries=_entries(session, case_id),
        sources=_sources(session, cited),
        history=history(session, str(case_id)),
        journal_anchor=anchor(session),
    )


def case_id_of(session: Session, text: str) -> uuid.UUID:
    """Return the case of a readable number or an id."""
    wanted = text.strip()
    by_number = select(TracingCase.id).where(col(TracingCase.number) == wanted)
    found = session.exec(by_number).first() or _existing(session, wanted)
    if found is None:
        raise NotFound("case", wanted)
    return found


def _existing(session: Session, text: str) -> uuid.UUID | None:
    try:
        case = session.get(TracingCase, uuid.UUID(text))
    except ValueError:
        return None
    return case.id if case else None


def _case(session: Session, case_id: uuid.UUID) -> tuple[TracingCase, CaseIndex]:
    query = select(TracingCase, CaseIndex).where(
        col(TracingCase.id) == case_id, col(CaseIndex.case_id) == col(TracingCase.id)
    )
    found = session.exec(query).first()
    if found is None:
        raise NotFound("case", str(case_id))
    return found


def _records(session: Session, table: type[Record], case_id: uuid.UUID) -> Sequence[Record]:
    query = select(table).where(col(table.case_id) == case_id, col(table.removed_at).is_(None))
    return session.exec(query.order_by(col(table.id))).all()


def _name(row: PersonName) -> NameLine:
    return NameLine(
        id=row.id,
        kind=row.kind,
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        written=row.written,
        script=row.script,
        note=row.note,
        source_id=row.source_id,
        entry_id=row.entry_id,
    )


def _birth(row: BirthRecord) -> BirthLine:
    return BirthLine(
        id=row.id,
        date=date_of(row, ""),
        region=row.region,
        place=row.place,
        note=row.note,
        source_id=row.source_id,
        entry_id=row.entry_id,
    )


def _placements(session: Session, case_id: uuid.UUID) -> tuple[PlacementLine, ...]:
    """Return where the child was, the earliest first, without a date last."""
    lines = map(_placement, _records(session, Placement, case_id))
    return tuple(sorted(lines, key=_by_start))


def _by_start(line: PlacementLine) -> str:
    day = line.start.latest or line.start.earliest
    return day.isoformat() if day else "~"


def _placement(row: Placement) -> PlacementLine:
    return PlacementLine(
        id=row.id,
        region=row.region,
        locality=row.locality,
        institution=row.institution,
        care=row.care,
        reported_by=row.reported_by,
        start=date_of(row, "from_"),
        end=date_of(row, "to_"),
        note=row.note,
        source_id=row.source_id,
        entry_id=row.entry_id,
    )


def _claims(session: Session, case_id: uuid.UUID) -> tuple[ClaimLine, ...]:
    """Return what parties say, the earliest first, without a date first of all."""
    query = (
        select(Claim, ListEntry.line, ChildList.title, ClaimWithdrawal.reason)
        .outerjoin(ListEntry, col(ListEntry.id) == col(Claim.said_in_entry_id))
        .outerjoin(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(ClaimWithdrawal, col(ClaimWithdrawal.claim_id) == col(Claim.id))
        .where(col(Claim.case_id) == case_id)
        .order_by(col(Claim.date_earliest), col(Claim.id))
    )
    return tuple(_claim(*row) for row in session.exec(query))


def _claim(row: Claim, line: str | None, title: str | None, reason: str | None) -> ClaimLine:
    return ClaimLine(
        id=row.id,
        party=row.party,
        kind=row.kind,
        words=row.words,
        date=date_of(row, "date_"),
        region=row.region,
        source_id=row.source_id,
        list_title=title or "",
        line=line or "",
        withdrawn=reason is not None,
        withdrawn_reason=reason or "",
    )


def _determinations(session: Session, case_id: uuid.UUID) -> tuple[DeterminationLine, ...]:
    """Return what we determined, the standing one first."""
    query = select(Determination).where(col(Determination.case_id) == case_id)
    rows = sorted(session.exec(query), key=_determined_order, reverse=True)
    return tuple(map(_determination, rows))


def _determined_order(row: Determination) -> tuple[dt.date, dt.date, uuid.UUID]:
    return determined_order(row.date_earliest, row.date_latest, row.id)


def _determination(row: Determination) -> DeterminationLine:
    return DeterminationLine(
        id=row.id,
        status=row.status,
        date=date_of(row, "date_"),
        note=row.note,
        source_id=row.source_id,
        worker=row.worker,
        recorded_at=row.created_at,
    )


def _entries(session: Session, case_id: uuid.UUID) -> tuple[EntryLine, ...]:
    query = (
        select(ListEntry, ChildList)
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ListEntry.case_id) == case_id)
        .order_by(col(ChildList.date_earliest), col(ChildList.id), col(ListEntry.position))
    )
    return tuple(_entry(*row) for row in session.exec(query))


def _entry(row: ListEntry, its_list: ChildList) -> EntryLine:
    return EntryLine(
        entry_id=row.id,
        list_id=row.list_id,
        list_title=its_list.title,
        list_kind=its_list.kind,
        list_date=its_list.date_edtf,
        line=row.line,
        name_written=row.name_written,
        raw=raw_cells(row.raw),
    )


def _sources(session: Session, cited: Iterable[uuid.UUID | None]) -> tuple[SourceLine, ...]:
    """Return the sources in the order in which they are first cited."""
    order = [source_id for source_id in dict.fromkeys(cited) if source_id is not None]
    if not order:
        return ()
    rows = session.exec(select(SourceRecord).where(col(SourceRecord.id).in_(order)))
    return tuple(map(source_line, sorted(rows, key=lambda row: order.index(row.id))))
