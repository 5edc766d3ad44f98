"""The lists on which a child stands: the line and spelling there, since when and by whom linked."""

import uuid
from dataclasses import replace

from sqlmodel import Session, col, or_, select

from caseapp.case_parts.lines import EntryLine, LinkedBy
from caseapp.case_parts.rows import entry_line
from caseapp.lists.versions.continued import gone_from
from db.codes import ListKind, VerdictKind
from db.tables import ChildList, ImportRun, ListEntry, Verdict


def entry_lines(session: Session, case_id: uuid.UUID) -> tuple[EntryLine, ...]:
    """Return the lines on which the child stands, in the order of their lists' dates."""
    query = (
        select(ListEntry, ChildList, ImportRun)
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(ImportRun, col(ImportRun.id) == col(ListEntry.import_id))
        .where(col(ListEntry.case_id) == case_id, col(ChildList.kind) != ListKind.OWN)
        .order_by(
            col(ChildList.date_earliest).nulls_first(), col(ChildList.id), col(ListEntry.position)
        )
    )
    return tuple(_linked(session, *row) for row in session.exec(query))


def _linked(
    session: Session, entry: ListEntry, its_list: ChildList, run: ImportRun | None
) -> EntryLine:
    gone = gone_from(session, entry)
    line = replace(entry_line(entry, its_list), gone_version=gone.version, gone_date=gone.date_edtf)
    if entry.joined:
        return _by_verdict(session, line)
    by_reply = its_list.kind == ListKind.REPLY
    return replace(
        line,
        linked_by=(LinkedBy.REPLY if by_reply else LinkedBy.IMPORT).value,
        linked_worker=run.worker if run else "",
        linked_at=run.created_at if run else entry.created_at,
    )


def _by_verdict(session: Session, line: EntryLine) -> EntryLine:
    """Return a line with the first standing verdict that put it where it is."""
    verdicts = standing_same(session, line.entry_id)
    if not verdicts:
        return replace(line, linked_by=LinkedBy.VERDICT.value)
    first = verdicts[0]
    return replace(
        line,
        linked_by=LinkedBy.VERDICT.value,
        linked_worker=" + ".join(filter(None, (first.worker, first.confirmed_by))),
        linked_at=first.created_at,
        linked_reason=first.reason,
    )


def standing_same(session: Session, entry_id: uuid.UUID) -> list[Verdict]:
    """Return the verdicts "same" on a line that nobody has withdrawn, the oldest first."""
    taken_back = select(Verdict.withdraws_id).where(col(Verdict.withdraws_id).is_not(None))
    query = select(Verdict).where(
        or_(col(Verdict.left_entry_id) == entry_id, col(Verdict.right_entry_id) == entry_id),
        col(Verdict.verdict) == VerdictKind.SAME,
        col(Verdict.withdraws_id).is_(None),
        col(Verdict.id).not_in(taken_back),
    )
    return list(session.exec(query.order_by(col(Verdict.id))))
