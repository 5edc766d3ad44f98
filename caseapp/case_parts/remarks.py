"""Reading what the office noted on one case: notes, tags and flags."""

import uuid

from sqlmodel import Session, col, select

from caseapp.case_parts.people_lines import FlagLine, NoteLine, Remarks, TagLine
from caseapp.names.ordering import sort_key
from db.tables import CaseFlag, CaseNote, CaseTag, Tag


def read_remarks(session: Session, case_id: uuid.UUID) -> Remarks:
    """Return the notes, tags and flags of one case."""
    return Remarks(_notes(session, case_id), _tags(session, case_id), _flags(session, case_id))


def _notes(session: Session, case_id: uuid.UUID) -> tuple[NoteLine, ...]:
    query = select(CaseNote).where(
        col(CaseNote.case_id) == case_id, col(CaseNote.removed_at).is_(None)
    )
    ordered = query.order_by(col(CaseNote.pinned).desc(), col(CaseNote.id).desc())
    return tuple(
        NoteLine(row.id, row.text, row.worker, row.created_at, row.pinned, row.private)
        for row in session.exec(ordered)
    )


def _tags(session: Session, case_id: uuid.UUID) -> tuple[TagLine, ...]:
    query = (
        select(CaseTag.id, Tag.id, Tag.name)
        .join(Tag, col(Tag.id) == col(CaseTag.tag_id))
        .where(col(CaseTag.case_id) == case_id, col(CaseTag.removed_at).is_(None))
    )
    lines = (TagLine(*row) for row in session.exec(query))
    return tuple(sorted(lines, key=lambda line: sort_key(line.name)))


def _flags(session: Session, case_id: uuid.UUID) -> tuple[FlagLine, ...]:
    query = select(CaseFlag).where(
        col(CaseFlag.case_id) == case_id, col(CaseFlag.removed_at).is_(None)
    )
    return tuple(
        FlagLine(row.id, row.kind, row.reason, row.worker, row.created_at)
        for row in session.exec(query.order_by(col(CaseFlag.id)))
    )
