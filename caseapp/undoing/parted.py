"""How taking a line off the case on which its import put it is undone, and done again."""

import uuid
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.index import refresh
from caseapp.cases.own_lines import give_own_lines, of_own_list, take_own_line
from caseapp.cases.records import case_row
from caseapp.errors import TooLate, WorkedOnSince
from caseapp.journal import history
from caseapp.linking.by_hand import judge_apart, pair_of
from caseapp.linking.own_case import stand_on_own
from caseapp.lists.versions.company import answers_to
from caseapp.lists.versions.parting import (
    Parted,
    leave,
    opening_line,
    put_back,
    settle,
)
from caseapp.review.same_child import same_lines
from caseapp.review.verdicts import withdraw
from caseapp.set_aside.setting import keep_answer, standing_on
from caseapp.undoing.opened import worked_since
from caseapp.undoing.stated import REASON
from caseapp.undoing.way import Data, Way
from db.codes import AsideAnswerKind, AsideKind
from db.tables import CaseAside, ImportRun, ListEntry


def _rejoin(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    """Put the line back on the case that it left, and set its own case aside."""
    entry, left = _line(session, data), _left(data)
    opener = uuid.UUID(str(data["opener"]))
    _insist_on_untouched(session, record, entry, left)
    _insist_on_standing(session, record, left, opener)
    withdraw(session, pair_of(session, entry.id, opener), REASON, worker=worker)
    put_back(session, entry, uuid.UUID(str(data["from_id"])), left, worker=worker)
    give_own_lines(session, (record,))
    kind = AsideKind.RECORDED_IN_ERROR
    session.add(CaseAside(case_id=record, kind=kind, reason=REASON, worker=worker))
    refresh(session, (record,))
    return record


def _part_again(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    """Bring the line's own case back, and put the line there."""
    entry, aside = _line(session, data), standing_on(session, record)
    if aside is None or entry.case_id != uuid.UUID(str(data["from_id"])):
        raise TooLate("edit")
    opener = opening_line(session, entry).id
    keep_answer(session, aside, AsideAnswerKind.TAKEN_BACK, REASON, worker)
    left, answers = leave(session, entry, str(data["reason"]), worker=worker)
    take_own_line(session, record)
    stand_on_own(session, entry.id, case_row(session, record), worker=worker)
    settle(session, entry, left, answers, worker=worker)
    judge_apart(session, entry, opener, str(data["reason"]), worker=worker)
    return record


def _line(session: Session, data: Data) -> ListEntry:
    entry = session.get(ListEntry, uuid.UUID(str(data["entry"])))
    if entry is None:
        raise TooLate("edit")
    return entry


def _left(data: Data) -> Parted:
    told: Any = data
    return Parted(
        moved=_ids(told["moved"]),
        records=_ids(told["records"]),
        accepted=tuple((uuid.UUID(line), field) for line, field in told["accepted"]),
        continued=tuple((uuid.UUID(one), uuid.UUID(other)) for one, other in told["continued"]),
    )


def _ids(texts: Sequence[str]) -> tuple[uuid.UUID, ...]:
    return tuple(map(uuid.UUID, texts))


def _insist_on_untouched(
    session: Session, case_id: uuid.UUID, entry: ListEntry, left: Parted
) -> None:
    if entry.case_id != case_id:
        raise TooLate("edit")
    number = case_row(session, case_id).number
    for line in worked_since(history(session, str(case_id))):
        raise WorkedOnSince(number, line.act, line.data, line.worker, line.at)
    query = select(ListEntry.id).where(ListEntry.case_id == case_id, ~of_own_list())
    answers = {one.id for line in _moved(session, left) for one in answers_to(session, line)}
    known = {*left.moved, *same_lines(session, entry.id), *answers}
    if not set(session.exec(query.order_by(col(ListEntry.id)))) <= known:
        raise WorkedOnSince(number)


def _insist_on_standing(
    session: Session, case_id: uuid.UUID, left: Parted, opener: uuid.UUID
) -> None:
    """Refuse where the import of a line was undone to which, or with which, the line goes back."""
    lines = {opener, *left.moved, *chain.from_iterable(left.continued)}
    undone = select(ImportRun.id).where(col(ImportRun.undone_at).is_not(None))
    standing = select(ListEntry.id).where(
        col(ListEntry.id).in_(lines), col(ListEntry.import_id).not_in(undone)
    )
    together = all(line.case_id == case_id for line in _moved(session, left))
    if set(session.exec(standing)) != lines or not together:
        raise TooLate("edit")


def _moved(session: Session, left: Parted) -> list[ListEntry]:
    """Return the lines that went along, as far as they are on file."""
    found = (session.get(ListEntry, one) for one in left.moved)
    return [line for line in found if line is not None]


WAYS: Mapping[str, Way] = {ActCode.LINE_PARTED: Way(_rejoin, _part_again)}
