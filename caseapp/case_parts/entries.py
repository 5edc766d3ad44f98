"""The lists on which children stand: the line and spelling there, since when and by whom linked."""

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from sqlmodel import Session, col, or_, select

from caseapp.case_parts.by_case import ByCase, Ids, grouped
from caseapp.case_parts.lines import EntryLine, LinkedBy
from caseapp.case_parts.rows import entry_line
from caseapp.lines.continued import NOTHING_GONE, gone_from
from caseapp.lines.unread import unread_words
from db.codes import ListKind, VerdictKind
from db.tables import ChildList, ImportRun, ListEntry, Verdict

_Row: TypeAlias = tuple[ListEntry, ChildList, ImportRun | None]


def entry_lines(session: Session, case_ids: Ids) -> ByCase[tuple[EntryLine, ...]]:
    """Return the lines on which each child stands, in the order of their lists' dates."""
    rows = _rows(session, case_ids)
    gone = gone_from(session, [entry for entry, *_ in rows])
    verdicts = standing_same(session, [entry.id for entry, *_ in rows if entry.joined])
    unread = unread_words(session, case_ids)
    lines: ByCase[list[EntryLine]] = {one: [] for one in case_ids}
    for row in rows:
        entry, its_list, _ = row
        away = gone.get(entry.id, NOTHING_GONE)
        line = replace(
            entry_line(entry, its_list),
            gone_version=away.version,
            gone_date=away.date_edtf,
            unread_words=unread.get(entry.id, ""),
        )
        if entry.case_id is not None:
            linked = _linked(line, row, verdicts.get(entry.id, ()))
            lines[entry.case_id].append(linked)
    return {one: tuple(own) for one, own in lines.items()}


def _rows(session: Session, case_ids: Ids) -> Sequence[_Row]:
    query = (
        select(ListEntry, ChildList, ImportRun)
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(ImportRun, col(ImportRun.id) == col(ListEntry.import_id))
        .where(col(ListEntry.case_id).in_(case_ids), col(ChildList.kind) != ListKind.OWN)
        .order_by(
            col(ChildList.date_earliest).nulls_first(), col(ChildList.id), col(ListEntry.position)
        )
    )
    return session.exec(query).all()


def _linked(line: EntryLine, row: _Row, verdicts: Sequence[Verdict]) -> EntryLine:
    """Return a line with what put it where it is: a verdict, or what it was read from."""
    entry, its_list, run = row
    if entry.joined:
        return _by_verdict(line, verdicts)
    by_reply = its_list.kind == ListKind.REPLY
    return replace(
        line,
        linked_by=(LinkedBy.REPLY if by_reply else LinkedBy.IMPORT).value,
        linked_worker=run.worker if run else "",
        linked_at=run.created_at if run else entry.created_at,
    )


def _by_verdict(line: EntryLine, verdicts: Sequence[Verdict]) -> EntryLine:
    """Return a line with the first standing verdict that put it where it is."""
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


def standing_same(
    session: Session, entry_ids: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, Sequence[Verdict]]:
    """Return the verdicts "same" on each line that nobody has withdrawn, the oldest first."""
    if not entry_ids:
        return {}
    left, right = col(Verdict.left_entry_id), col(Verdict.right_entry_id)
    taken_back = select(Verdict.withdraws_id).where(col(Verdict.withdraws_id).is_not(None))
    query = select(Verdict).where(
        or_(left.in_(entry_ids), right.in_(entry_ids)),
        col(Verdict.verdict) == VerdictKind.SAME,
        col(Verdict.withdraws_id).is_(None),
        col(Verdict.id).not_in(taken_back),
    )
    rows = session.exec(query.order_by(col(Verdict.id)))
    return grouped(
        (entry_id, row) for row in rows for entry_id in (row.left_entry_id, row.right_entry_id)
    )
