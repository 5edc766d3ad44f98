"""Reading the records of cases that cite sources, each kind in one statement."""

import datetime as dt
import uuid

from sqlmodel import Session, col, select

from caseapp.case_parts.by_case import ByCase, Ids, grouped, lines_of
from caseapp.case_parts.lines import (
    BirthLine,
    DeterminationLine,
    NameLine,
    PlacementLine,
    RequestLine,
    by_start,
)
from caseapp.case_parts.rows import (
    birth_line,
    determination_line,
    name_line,
    placement_line,
    request_line,
)
from caseapp.cases.cited import CitationLine
from caseapp.cases.leading_birth import BirthFact, leading_first
from caseapp.cases.shown import determined_order
from db.tables import (
    BirthRecord,
    CaseRequest,
    Citation,
    Determination,
    DeterminationWithdrawal,
    PersonName,
    Placement,
)


def name_lines(session: Session, case_ids: Ids) -> ByCase[tuple[NameLine, ...]]:
    """Return the names of each child in the order of their recording."""
    return lines_of(session, PersonName, case_ids, name_line)


def birth_lines(session: Session, case_ids: Ids) -> ByCase[tuple[BirthLine, ...]]:
    """Return the birth records of each child: the leading one, then the others as recorded."""
    found = lines_of(session, BirthRecord, case_ids, birth_line)
    return {one: tuple(leading_first(map(_fact, lines))) for one, lines in found.items()}


def placement_lines(session: Session, case_ids: Ids) -> ByCase[tuple[PlacementLine, ...]]:
    """Return where each child was, the earliest first, without a date last."""
    found = lines_of(session, Placement, case_ids, placement_line)
    return {one: tuple(sorted(lines, key=by_start)) for one, lines in found.items()}


def request_lines(session: Session, case_ids: Ids) -> ByCase[tuple[RequestLine, ...]]:
    """Return requests and steps: those without an answer first, by the day they are due."""
    found = lines_of(session, CaseRequest, case_ids, request_line)
    return {one: tuple(sorted(lines, key=_by_due)) for one, lines in found.items()}


def determination_lines(session: Session, case_ids: Ids) -> ByCase[tuple[DeterminationLine, ...]]:
    """Return what we determined of each case, the standing one first."""
    query = (
        select(Determination, DeterminationWithdrawal.reason)
        .outerjoin(
            DeterminationWithdrawal,
            col(DeterminationWithdrawal.determination_id) == col(Determination.id),
        )
        .where(col(Determination.case_id).in_(case_ids))
    )
    rows = session.exec(query)
    found = grouped((row.case_id, determination_line(row, reason)) for row, reason in rows)
    return {one: tuple(sorted(found[one], key=_determined_order, reverse=True)) for one in case_ids}


def citation_lines(session: Session, case_ids: Ids) -> ByCase[tuple[CitationLine, ...]]:
    """Return what the records of each case cite beside their first sources."""
    found = lines_of(session, Citation, case_ids, _citation_line)
    return {one: tuple(filter(None, lines)) for one, lines in found.items()}


def _citation_line(row: Citation) -> CitationLine | None:
    if row.source_id is None:
        return None
    return CitationLine(row.id, row.record_id, row.source_id, row.passage)


def _fact(line: BirthLine) -> BirthFact[BirthLine]:
    date = line.date
    return BirthFact(line, date.edtf, date.earliest, date.latest, line.private, line.entry_id)


def _by_due(line: RequestLine) -> tuple[bool, str]:
    day = line.due.latest or line.due.earliest
    return bool(line.answered.edtf), day.isoformat() if day else "~"


def _determined_order(line: DeterminationLine) -> tuple[bool, dt.date, dt.date, uuid.UUID]:
    stands = not line.withdrawn_reason
    return stands, *determined_order(line.date.earliest, line.date.latest, line.id)
