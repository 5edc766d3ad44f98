"""Lists and their lines as the window and the command line show them."""

import json
import re
import uuid
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select
from sqlmodel import Session, col

from caseapp.cases.asides import asides
from caseapp.cases.own_lines import in_sight, own_list_id
from caseapp.errors import NotFound
from caseapp.lines.standing import came_in, standing_list, stands
from caseapp.lists.ledgers.ledger import handed_over
from caseapp.lists.model import RefusedReading, SourceRow
from caseapp.lists.replies.answered import Answer, answers_of, own_answers
from caseapp.lists.summaries import EntryRow, ListSummary
from db.codes import ListKind
from db.tables import CaseIndex, ChildList, ImportRun, ListEntry, RefusedRow

_NO_ANSWER = Answer("", "")
_FIGURES = re.compile(r" \S*\d\S*")  # keys of case numbers and of lines, on other lists too


def lists(session: Session) -> tuple[ListSummary, ...]:
    """Return all lists that were given to us and stand, in the order of their import."""
    return _summaries(session, came_in())


def screened_lists(session: Session) -> tuple[ListSummary, ...]:
    """Return all lists whose children can be looked for: those given to us, and the own one."""
    listed = select(col(ListEntry.list_id)).where(in_sight())
    return _summaries(session, or_(came_in(), stands() & col(ChildList.id).in_(listed)))


def _summaries(session: Session, which: ColumnElement[bool]) -> tuple[ListSummary, ...]:
    counted = (
        select(col(ListEntry.list_id), func.count().label("entries"))
        .where(in_sight())
        .group_by(col(ListEntry.list_id))
        .subquery()
    )
    query = (
        select(
            col(ChildList.id),
            col(ChildList.kind),
            col(ChildList.title),
            col(ChildList.issuer),
            col(ChildList.recipient),
            col(ChildList.date_edtf),
            func.coalesce(counted.c.entries, 0),
            col(ChildList.import_id),
            col(ChildList.answers_list_id),
            col(ChildList.version),
        )
        .outerjoin(counted, counted.c.list_id == col(ChildList.id))
        .where(which)
        .order_by(col(ChildList.id))
    )
    return tuple(ListSummary(*row) for row in session.execute(query))


def entries(session: Session, list_id: uuid.UUID) -> tuple[EntryRow, ...]:
    """Return the lines of a list in its own order."""
    return tuple(_entries(session, standing_list(session, list_id)))


def entries_of_all(session: Session) -> tuple[EntryRow, ...]:
    """Return the lines of all lists that were handed over, the newest list first."""
    return tuple(row for listed in handed_over(session) for row in _entries(session, listed))


def cases_on(session: Session, list_id: uuid.UUID | None) -> tuple[uuid.UUID, ...]:
    """Return the case of each child on a list, or on all handed over, in its order, each once.

    A duplicate stands for the case that is kept; what was recorded in error is no child's.
    """
    rows = entries(session, list_id) if list_id is not None else entries_of_all(session)
    now = asides(session)
    cases = (row.case_id for row in rows if row.case_id and row.case_id not in now.in_error)
    return tuple(dict.fromkeys(map(now.kept_for, cases)))


def _entries(session: Session, listed: ChildList) -> Iterator[EntryRow]:
    answers = own_answers(session, listed) or answers_of(session, listed.id)
    query = (
        select(
            col(ListEntry.id),
            col(ListEntry.case_id),
            col(CaseIndex.number),
            col(ListEntry.line),
            col(ListEntry.name_written),
            col(ListEntry.birth_edtf),
            col(ListEntry.sex),
            col(ListEntry.origin_region),
            col(ListEntry.reported_region),
            col(CaseIndex.status),
            func.coalesce(col(CaseIndex.search_text), col(ListEntry.search_text)),
        )
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .where(col(ListEntry.list_id) == listed.id)
        .order_by(col(ListEntry.position))
    )
    found = session.execute(query)
    return (_entry_row(row, answers.get(row[0], _NO_ANSWER)) for row in found)


def refused_rows(session: Session, import_id: uuid.UUID) -> tuple[RefusedReading, ...]:
    """Return the rows that an import did not take, in the order of the file."""
    query = (
        select(RefusedRow)
        .where(col(RefusedRow.import_id) == import_id)
        .order_by(col(RefusedRow.row_number))
    )
    return tuple(_refused(row) for row in session.scalars(query))


def refused_of_list(session: Session, list_id: uuid.UUID) -> tuple[RefusedReading, ...]:
    """Return the rows that the imports of a list did not take, and that nobody corrected since."""
    query = (
        select(col(ImportRun.id))
        .where(col(ImportRun.list_id) == list_id, col(ImportRun.undone_at).is_(None))
        .order_by(col(ImportRun.id))
    )
    found: list[RefusedReading] = []
    for import_id in session.scalars(query).all():
        refused = refused_rows(session, import_id)
        since = {_place(one) for one in refused} | _taken_at(session, import_id)
        found = [*(one for one in found if _place(one) not in since), *refused]
    return tuple(found)


def _place(refused: RefusedReading) -> tuple[str, int]:
    return refused.row.sheet, refused.row.number


def _taken_at(session: Session, import_id: uuid.UUID) -> set[tuple[str, int]]:
    query = select(col(ListEntry.sheet), col(ListEntry.row_number)).where(
        col(ListEntry.import_id) == import_id
    )
    return {(sheet, number) for sheet, number in session.execute(query)}


def screened_list_id(session: Session, text: str) -> uuid.UUID:
    """Return the list that an id names, or that of our own records by its kind."""
    own = own_list_id(session) if text.strip().lower() == ListKind.OWN else None
    return own or list_id_of(session, text)


def list_id_of(session: Session, text: str) -> uuid.UUID:
    """Return the list that an id, or its beginning where only one list has it, names."""
    wanted = text.strip().lower().replace("-", "")
    ids = session.scalars(select(col(ChildList.id)).where(came_in()))
    found = [list_id for list_id in ids if wanted and list_id.hex.startswith(wanted)]
    if len(found) != 1:
        raise NotFound("list", text)
    return found[0]


def _entry_row(row: Row[*tuple[Any, ...]], answer: Answer) -> EntryRow:
    entry_id, case_id, number, line, name, birth, sex, origin, reported, status, keys = row
    return EntryRow(
        entry_id=entry_id,
        case_id=case_id,
        case_number=number or "",
        line=line,
        name=name,
        birth_edtf=birth,
        sex=sex,
        origin_region=origin,
        reported_region=reported,
        status=status or "",
        answer=answer.kind,
        answer_party=answer.party,
        answer_words=answer.words,
        search_text=_FIGURES.sub("", keys),
    )


def _refused(row: RefusedRow) -> RefusedReading:
    raw = json.loads(row.raw)
    source = SourceRow(row.sheet, row.row_number, tuple(raw.values()))
    return RefusedReading(source, raw, row.reason, "", row.value)
