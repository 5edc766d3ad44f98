"""A line of a list taken off the case on which its import put it, onto a case of its own.

No child is left without a case. The lines of later versions that continue it go along, and so do
the answers to it and what was judged the same; what stood before can be put back whole.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.index import refresh
from caseapp.cases.written import Written
from caseapp.errors import StandsByImport
from caseapp.journal import Act
from caseapp.lines.answers import record_answer
from caseapp.linking import by_hand
from caseapp.linking.own_case import open_own_case
from caseapp.lists.versions.accepted import standing_acceptances
from caseapp.lists.versions.accepting import Choice, accept
from caseapp.lists.versions.company import answers_to, following, judged_along
from caseapp.lists.versions.taking_back import take_back
from caseapp.review.verdict_links import give_records, put_on, take_off
from db.codes import ListKind
from db.tables import (
    AcceptedField,
    BirthRecord,
    ChildList,
    LineContinuation,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)

REASON = "undone"  # a code of the words for withdrawals
_BROUGHT = (PersonName, BirthRecord, Placement)


@dataclass(frozen=True, slots=True)
class Parted:
    """What a line left behind on its case, by which it can be put back."""

    moved: tuple[uuid.UUID, ...]  # the line, and those that continue it
    records: tuple[uuid.UUID, ...]
    accepted: tuple[Choice, ...]
    continued: tuple[tuple[uuid.UUID, uuid.UUID], ...]  # line -> earlier line, as it was


def opening_line(session: Session, entry: ListEntry) -> ListEntry:
    """Return the line that opened the case; refuse to part the case from that one."""
    query = (
        select(ListEntry)
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ListEntry.case_id) == entry.case_id, col(ListEntry.joined).is_(False))
        .where(col(ChildList.kind) != ListKind.REPLY)
        .order_by(col(ListEntry.id))
    )
    first = session.exec(query).first()
    if first is None or first.id == entry.id:
        raise StandsByImport(session.get_one(TracingCase, entry.case_id).number)
    return first


def unlink(
    session: Session, entry_id: uuid.UUID, reason: str, *, worker: str, today: dt.date
) -> Written:
    """Take a line off its case, with all that it brought; what opened the case stays.

    Where the import of its own list put it there, it gets a case of its own.
    """
    if not by_hand.stands_by_import(session, entry_id):
        return by_hand.unlink(session, entry_id, reason, worker=worker)
    by_hand.needed(reason)
    return _part(session, session.get_one(ListEntry, entry_id), reason, worker, today)


def _part(session: Session, entry: ListEntry, reason: str, worker: str, today: dt.date) -> Written:
    """Take a line of a list onto a case of its own, and judge it another child than the case's."""
    opener = opening_line(session, entry).id
    before = session.get_one(TracingCase, entry.case_id)
    left, answers = leave(session, entry, reason, worker=worker)
    case = session.get_one(
        TracingCase, open_own_case(session, entry.id, worker=worker, today=today).id
    )
    settle(session, entry, left, answers, worker=worker)
    by_hand.judge_apart(session, entry, opener, reason, worker=worker)
    told = {
        "entry": str(entry.id),
        "line": entry.line,
        "name": entry.name_written,
        "number": case.number,
        "from_id": str(before.id),
        "from_number": before.number,
        "opener": str(opener),
        "reason": reason.strip(),
        "moved": [str(one) for one in left.moved],
        "records": [str(one) for one in left.records],
        "accepted": [[str(line), field] for line, field in left.accepted],
        "continued": [[str(one), str(other)] for one, other in left.continued],
    }
    return Written(case.id, Act(ActCode.LINE_PARTED, str(before.id), {"id": str(case.id), **told}))


def leave(
    session: Session, entry: ListEntry, reason: str, *, worker: str
) -> tuple[Parted, Sequence[ListEntry]]:
    """Take a line off its case with its company; return what it left, and the answers to it."""
    moved = [entry, *following(session, entry)]
    ids = [line.id for line in moved]
    answers = [one for line in moved for one in answers_to(session, line)]
    accepted = _accepted(session, ids)
    if accepted:
        take_back(session, accepted, worker=worker)
    left = Parted(tuple(ids), _records(session, moved), accepted, _part_chain(session, ids))
    for line in (*judged_along(session, entry), *answers, *moved):
        take_off(session, line, reason, worker)
    session.flush()
    return left, answers


def settle(
    session: Session,
    entry: ListEntry,
    left: Parted,
    answers: Iterable[ListEntry],
    *,
    worker: str,
) -> None:
    """Put what goes with a line, which stands on its own case by now, there too."""
    for line in (session.get_one(ListEntry, one) for one in left.moved[1:]):
        line.case_id, line.search_text = entry.case_id, ""
        its_list = session.get_one(ChildList, line.list_id)
        give_records(session, its_list, line, import_id=line.import_id)
    _answer(session, entry, answers, worker)
    session.flush()


def put_back(
    session: Session, entry: ListEntry, case_id: uuid.UUID, left: Parted, *, worker: str
) -> None:
    """Put a line back on the case that it left, with all that it left there."""
    moved = [session.get_one(ListEntry, one) for one in left.moved]
    answers = [one for line in moved for one in answers_to(session, line)]
    along, away = judged_along(session, entry), entry.case_id
    for line in (*along, *answers, *moved):
        take_off(session, line, REASON, worker)
    for line in moved:
        line.case_id = case_id
        session.add(line)
    _bring_back(session, left)
    session.flush()
    for line in along:
        put_on(session, line, entry, worker)
    _answer(session, entry, answers, worker)
    if left.accepted:
        accept(session, left.accepted, worker=worker)
    refresh(session, {one for one in (case_id, away) if one})


def _answer(session: Session, entry: ListEntry, answers: Iterable[ListEntry], worker: str) -> None:
    for reply in answers:
        record_answer(session, reply, entry, worker=worker, import_id=reply.import_id)
    session.flush()
    refresh(session, (entry.case_id,) if entry.case_id else ())


def _accepted(session: Session, lines: Iterable[uuid.UUID]) -> tuple[Choice, ...]:
    query = select(AcceptedField.entry_id, AcceptedField.field).where(
        col(AcceptedField.entry_id).in_(lines), standing_acceptances()
    )
    return tuple((entry_id, field) for entry_id, field in session.exec(query))


def _records(session: Session, lines: Iterable[ListEntry]) -> tuple[uuid.UUID, ...]:
    ids = [line.id for line in lines]
    return tuple(
        found
        for table in _BROUGHT
        for found in session.exec(
            select(table.id).where(col(table.entry_id).in_(ids), col(table.removed_at).is_(None))
        )
    )


def _part_chain(
    session: Session, moved: Sequence[uuid.UUID]
) -> tuple[tuple[uuid.UUID, uuid.UUID], ...]:
    """Cut the chain of versions before the line and behind those that go along; join the ends."""
    first, last = moved[0], moved[-1]
    later, earlier = col(LineContinuation.entry_id), col(LineContinuation.earlier_entry_id)
    before = session.exec(select(LineContinuation).where(later == first)).first()
    behind = session.exec(select(LineContinuation).where(earlier == last)).all()
    known = [*([before] if before else []), *behind]
    was = tuple((row.entry_id, row.earlier_entry_id) for row in known)
    for row in behind:
        if before is None:
            session.delete(row)
        else:
            row.earlier_entry_id = before.earlier_entry_id
            session.add(row)
    if before is not None:
        session.delete(before)
    session.flush()
    return was


def _bring_back(session: Session, left: Parted) -> None:
    """Bring back the records that a line left, and the chain of versions as it was."""
    for table in _BROUGHT:
        for row in session.exec(select(table).where(col(table.id).in_(left.records))):
            row.removed_at = None
            session.add(row)
    for line, earlier in left.continued:
        again = select(LineContinuation).where(col(LineContinuation.entry_id) == line)
        known = session.exec(again).first()
        own = session.get_one(ListEntry, line)
        link = known or LineContinuation(entry_id=line, earlier_entry_id=earlier)
        link.earlier_entry_id, link.import_id = earlier, own.import_id
        session.add(link)
