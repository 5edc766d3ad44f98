"""Reading one case whole, in a statement per kind of record."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from caseapp.case_parts.asides import aside_line, duplicate_lines, told_of_case
from caseapp.case_parts.claims import claim_lines
from caseapp.case_parts.entries import entry_lines
from caseapp.case_parts.kept import attachment_lines, description_lines, leading_photo
from caseapp.case_parts.lines import (
    CaseFile,
    DeterminationLine,
    PlacementLine,
    RequestLine,
    SourceLine,
    by_start,
)
from caseapp.case_parts.people import read_people
from caseapp.case_parts.proposals import proposal_lines
from caseapp.case_parts.remarks import read_remarks
from caseapp.case_parts.rows import (
    birth_line,
    determination_line,
    name_line,
    placement_line,
    request_line,
)
from caseapp.cases.citations import all_cited, citation_lines
from caseapp.cases.fields import date_of
from caseapp.cases.shown import determined_order
from caseapp.contradictions.finding import contradictions_of, contradictions_of_each
from caseapp.contradictions.model import Contradiction
from caseapp.errors import NotFound
from caseapp.journal import anchor
from caseapp.papers.letterhead import office_name
from caseapp.sources import source_line
from db.tables import (
    BirthRecord,
    CaseIndex,
    CaseRequest,
    Determination,
    DeterminationWithdrawal,
    FileInfo,
    PersonName,
    Placement,
    SourceRecord,
    TracingCase,
)
from db.tables.base import CaseRecord

Record = TypeVar("Record", bound=CaseRecord)
_OWN = (
    "sex",
    "circumstances",
    "circumstances_text",
    "origin_region",
    "origin_place",
    "note",
    "separation_place",
    "taken_by",
    "last_place",
)
"""Facts that stand once in a case, under the same name in its row and in its file."""


def read_case(session: Session, case_id: uuid.UUID) -> CaseFile:
    """Return all that a case says."""
    return _file(session, case_id, contradictions_of(session, case_id))


def read_cases(session: Session, case_ids: Sequence[uuid.UUID]) -> tuple[CaseFile, ...]:
    """Return all that some cases say, in their order."""
    found = contradictions_of_each(session, case_ids)
    return tuple(_file(session, case_id, found[case_id]) for case_id in case_ids)


def _file(
    session: Session, case_id: uuid.UUID, contradictions: tuple[Contradiction, ...]
) -> CaseFile:
    case, shown = _case(session, case_id)
    records = _read_records(session, case_id)
    people = read_people(session, case_id)
    citations = citation_lines(session, case_id)
    attachments = attachment_lines(session, case_id)
    citing = (*records.values(), attachments, people.citing())
    return CaseFile(
        id=case.id,
        number=case.number,
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
        name=shown.name,
        status=shown.status,
        **_own_facts(case),
        **records,
        **_said_of_it(session, case_id),
        contradictions=contradictions,
        sources=_sources(session, all_cited(chain.from_iterable(citing), citations)),
        journal_anchor=anchor(session),
        office=office_name(session),
        citations=citations,
        attachments=attachments,
        photo=leading_photo(session, attachments),
        people=people,
    )


def _own_facts(case: TracingCase) -> dict[str, Any]:
    """Return the facts that stand once in a case, by their names in the case file."""
    dates = {"event": date_of(case, "event_"), "last_seen": date_of(case, "last_seen_")}
    return {name: getattr(case, name) for name in _OWN} | dates


def _read_records(session: Session, case_id: uuid.UUID) -> dict[str, Any]:
    """Return the records that cite sources, in the order in which these are numbered."""
    return {
        "names": tuple(map(name_line, _records(session, PersonName, case_id))),
        "births": tuple(map(birth_line, _records(session, BirthRecord, case_id))),
        "claims": claim_lines(session, case_id),
        "determinations": _determinations(session, case_id),
        "placements": _placements(session, case_id),
        "requests": _requests(session, case_id),
        "descriptions": description_lines(session, case_id),
    }


def _said_of_it(session: Session, case_id: uuid.UUID) -> dict[str, Any]:
    """Return what is no record with sources: lines, remarks, findings, history."""
    return {
        "entries": entry_lines(session, case_id),
        "history": told_of_case(session, case_id),
        "aside": aside_line(session, case_id),
        "duplicates": duplicate_lines(session, case_id),
        "remarks": read_remarks(session, case_id),
        "proposals": proposal_lines(session, case_id),
    }


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


def _placements(session: Session, case_id: uuid.UUID) -> tuple[PlacementLine, ...]:
    """Return where the child was, the earliest first, without a date last."""
    lines = map(placement_line, _records(session, Placement, case_id))
    return tuple(sorted(lines, key=by_start))


def _requests(session: Session, case_id: uuid.UUID) -> tuple[RequestLine, ...]:
    """Return requests and steps: those without an answer first, by the day they are due."""
    lines = map(request_line, _records(session, CaseRequest, case_id))
    return tuple(sorted(lines, key=_by_due))


def _by_due(line: RequestLine) -> tuple[bool, str]:
    day = line.due.latest or line.due.earliest
    return bool(line.answered.edtf), day.isoformat() if day else "~"


def _determinations(session: Session, case_id: uuid.UUID) -> tuple[DeterminationLine, ...]:
    """Return what we determined, the standing one first."""
    query = (
        select(Determination, DeterminationWithdrawal.reason)
        .outerjoin(
            DeterminationWithdrawal,
            col(DeterminationWithdrawal.determination_id) == col(Determination.id),
        )
        .where(col(Determination.case_id) == case_id)
    )
    lines = (determination_line(*row) for row in session.exec(query))
    return tuple(sorted(lines, key=_determined_order, reverse=True))


def _determined_order(line: DeterminationLine) -> tuple[bool, dt.date, dt.date, uuid.UUID]:
    stands = not line.withdrawn_reason
    return stands, *determined_order(line.date.earliest, line.date.latest, line.id)


def _sources(session: Session, cited: Iterable[uuid.UUID | None]) -> tuple[SourceLine, ...]:
    """Return the sources in the order in which they are first cited."""
    order = [source_id for source_id in dict.fromkeys(cited) if source_id is not None]
    if not order:
        return ()
    rows = session.exec(select(SourceRecord).where(col(SourceRecord.id).in_(order)))
    return tuple(map(source_line, sorted(rows, key=lambda row: order.index(row.id))))
