"""Reading what the office noted on cases: notes, tags and flags."""

import uuid
from collections.abc import Iterator
from typing import Any

from sqlmodel import Session, col, select

from caseapp.case_parts.by_case import ByCase, Ids, grouped, lines_of, records_of
from caseapp.case_parts.people_lines import FlagLine, NoteLine, Remarks, TagLine
from caseapp.cases.facts import chunks
from caseapp.names.ordering import sort_key
from db.tables import CaseFlag, CaseNote, CaseTag, Tag


def read_remarks(session: Session, case_ids: Ids) -> ByCase[Remarks]:
    """Return the notes, tags and flags of each case."""
    notes = records_of(session, CaseNote, case_ids, _notes_order)
    tags, flags = grouped(_tags(session, case_ids)), lines_of(session, CaseFlag, case_ids, _flag)
    return {
        one: Remarks(
            tuple(map(_note, notes[one])),
            tuple(sorted(tags[one], key=lambda line: sort_key(line.name))),
            flags[one],
        )
        for one in case_ids
    }


def _notes_order(table: type[CaseNote]) -> tuple[Any, ...]:
    return col(table.pinned).desc(), col(table.id).desc()


def _note(row: CaseNote) -> NoteLine:
    return NoteLine(row.id, row.text, row.worker, row.created_at, row.pinned, row.private)


def _flag(row: CaseFlag) -> FlagLine:
    return FlagLine(row.id, row.kind, row.reason, row.worker, row.created_at)


def _tags(session: Session, case_ids: Ids) -> Iterator[tuple[uuid.UUID, TagLine]]:
    query = (
        select(CaseTag.case_id, CaseTag.id, Tag.id, Tag.name)
        .join(Tag, col(Tag.id) == col(CaseTag.tag_id))
        .where(col(CaseTag.removed_at).is_(None))
    )
    for chunk in chunks(case_ids):
        rows = session.exec(query.where(col(CaseTag.case_id).in_(chunk)))
        yield from ((case_id, TagLine(id_, tag, name)) for case_id, id_, tag, name in rows)
