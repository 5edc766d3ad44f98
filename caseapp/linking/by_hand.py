"""Putting a line on a child's case by hand, and taking it off at any later date.

Both are verdicts on two lines, with worker, reason and time; nothing is merged.
"""

import uuid

from sqlmodel import Session, col, or_, select

from caseapp.case_parts.entries import standing_same
from caseapp.cases.written import Written
from caseapp.errors import NotFound, ReasonMissing
from caseapp.fields import prose
from caseapp.matching.explain import explain
from caseapp.review.candidates import store
from caseapp.review.persons import persons_of_lines
from caseapp.review.verdict_links import take_off
from caseapp.review.verdicts import decide, withdraw
from db.codes import ListKind, VerdictKind
from db.tables import CandidateRecord, ChildList, ListEntry


def link_to_case(
    session: Session, entry_id: uuid.UUID, case_id: uuid.UUID, reason: str, *, worker: str
) -> Written:
    """Judge a line the same child as a case, by the case's first line; the reason is needed."""
    needed(reason)
    _line(session, entry_id)
    lines = select(ListEntry.id).where(col(ListEntry.case_id) == case_id)
    first = session.exec(lines.order_by(col(ListEntry.joined), col(ListEntry.id))).first()
    if first is None:
        raise NotFound("case", str(case_id))
    candidate_id = pair_of(session, entry_id, first)
    return decide(session, candidate_id, VerdictKind.SAME, reason, worker=worker)


def stands_by_import(session: Session, entry_id: uuid.UUID) -> bool:
    """Tell whether a line stands on its case by the import of its own list alone."""
    entry = _line(session, entry_id)
    kind = session.get_one(ChildList, entry.list_id).kind
    alone = kind in (ListKind.OWN, ListKind.REPLY) or entry.joined  # our own line is the case
    return entry.case_id is not None and not alone


def unlink(session: Session, entry_id: uuid.UUID, reason: str, *, worker: str) -> Written:
    """Take a line off the case on which a verdict or an answer put it, with all that it brought."""
    needed(reason)
    entry = _line(session, entry_id)
    kind = session.get_one(ChildList, entry.list_id).kind
    if entry.case_id is None or kind == ListKind.OWN:
        raise NotFound("entry", entry.line)
    if entry.joined:
        return _withdraw_all(session, entry, reason, worker)
    return _take_off_answer(session, entry, reason, worker)


def _withdraw_all(session: Session, entry: ListEntry, reason: str, worker: str) -> Written:
    """Withdraw every verdict by which a line stands on its case."""
    written = [
        withdraw(session, pair_of(session, *lines), reason, worker=worker)
        for lines in _judged_same(session, entry.id)
    ]
    if not written:
        raise NotFound("entry", entry.line)
    return written[-1]


def _take_off_answer(session: Session, entry: ListEntry, reason: str, worker: str) -> Written:
    """Take off a row that its import attached, and judge it another child than the line's."""
    reply = session.get_one(ChildList, entry.list_id)
    asked = select(ListEntry.id).where(
        col(ListEntry.case_id) == entry.case_id, col(ListEntry.id) != entry.id
    )
    on_list = (col(ListEntry.list_id) == reply.answers_list_id).desc()
    line = session.exec(asked.order_by(on_list, col(ListEntry.id))).first()
    if line is None:
        raise NotFound("entry", entry.line)
    take_off(session, entry, reason, worker)
    session.flush()
    return judge_apart(session, entry, line, reason, worker=worker)


def judge_apart(
    session: Session, entry: ListEntry, other: uuid.UUID, reason: str, *, worker: str
) -> Written:
    """Judge a line, which stands on another case or on none by now, another child than a line's."""
    candidate_id = pair_of(session, entry.id, other)
    return decide(session, candidate_id, VerdictKind.DIFFERENT, reason, worker=worker)


def _judged_same(session: Session, entry_id: uuid.UUID) -> list[tuple[uuid.UUID, uuid.UUID]]:
    verdicts = standing_same(session, (entry_id,)).get(entry_id, ())
    return [(one.left_entry_id, one.right_entry_id) for one in verdicts]


def pair_of(session: Session, left: uuid.UUID, right: uuid.UUID) -> uuid.UUID:
    """Return the candidate of two lines on file; one that nobody proposed is compared now."""
    found = _on_file(session, left, right)
    if found is None:
        people = persons_of_lines(session, (left, right))
        store(session, [explain(people[str(left)], people[str(right)])])
        found = _on_file(session, left, right)
    if found is None:
        raise NotFound("candidate", str(left))
    return found


def _on_file(session: Session, left: uuid.UUID, right: uuid.UUID) -> uuid.UUID | None:
    lefts, rights = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    this_way, other_way = (lefts == left) & (rights == right), (lefts == right) & (rights == left)
    return session.exec(select(CandidateRecord.id).where(or_(this_way, other_way))).first()


def _line(session: Session, entry_id: uuid.UUID) -> ListEntry:
    entry = session.get(ListEntry, entry_id)
    if entry is None:
        raise NotFound("entry", str(entry_id))
    return entry


def needed(reason: str) -> None:
    """Refuse to go on without a reason."""
    if not prose(reason):
        raise ReasonMissing
