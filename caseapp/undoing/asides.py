"""How setting a case aside, and what was answered to it, is undone and done again.

What two persons had said stands again only by whoever took it back; what waits for a second
person waits again.
"""

import uuid
from collections.abc import Mapping

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.errors import SecondPersonNeeded, TooLate
from caseapp.office.rules import office, one_person
from caseapp.set_aside.setting import (
    aside_row,
    check_again,
    confirm,
    keep_answer,
    standing_on,
    take_back,
    waiting_on,
)
from caseapp.undoing.stated import REASON
from caseapp.undoing.way import Data, Way
from db.codes import AsideAnswerKind
from db.tables import CaseAside, CaseAsideAnswer


def _bring_back(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    row = aside_row(session, record)
    _still(standing_on(session, row.case_id), row)
    return take_back(session, row.case_id, str(data.get("reason") or REASON), worker=worker).id


def _undo_setting(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    return _bring_back(session, record, {}, worker)


def _set_again(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    """Set a case aside again; by now it may need a second person."""
    row = aside_row(session, record)
    check_again(session, row)
    if row.needs_second or office(session).two_for_same:
        _insist_on_two(session, row, worker)
    keep_answer(session, row, AsideAnswerKind.STANDS_AGAIN, REASON, worker)
    return row.id


def _turn_down(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    row = aside_row(session, record)
    _still(waiting_on(session, row.case_id), row)
    return take_back(session, row.case_id, str(data.get("reason") or REASON), worker=worker).id


def _wait_again(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    row = aside_row(session, record)
    if waiting_on(session, row.case_id) is not None:
        raise TooLate("proposal")
    keep_answer(session, row, AsideAnswerKind.REOPENED, REASON, worker)
    return row.id


def _propose_again(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    check_again(session, aside_row(session, record))
    return _wait_again(session, record, data, worker)


def _confirm_again(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    row = aside_row(session, record)
    return confirm(session, row.case_id, str(data.get("reason") or ""), worker=worker).id


def _still(found: CaseAside | None, row: CaseAside) -> None:
    if found is None or found.id != row.id:
        raise TooLate("aside")


def _insist_on_two(session: Session, row: CaseAside, worker: str) -> None:
    """Refuse unless two had said it, and this person alone took it back."""
    query = select(CaseAsideAnswer).where(CaseAsideAnswer.aside_id == row.id)
    answers = session.exec(query.order_by(col(CaseAsideAnswer.id))).all()
    two = any(one.answer == AsideAnswerKind.CONFIRMED for one in answers)
    if not (two and one_person(answers[-1].worker, worker)):
        raise SecondPersonNeeded(row.worker)


WAYS: Mapping[str, Way] = {
    ActCode.ASIDE_SET: Way(_undo_setting, _set_again),
    ActCode.ASIDE_TAKEN_BACK: Way(_set_again, _bring_back),
    ActCode.ASIDE_PROPOSED: Way(_turn_down, _propose_again),
    ActCode.ASIDE_CONFIRMED: Way(_wait_again, _confirm_again),
    ActCode.ASIDE_DECLINED: Way(_propose_again, _turn_down),
    ActCode.ASIDE_PROPOSAL_WITHDRAWN: Way(_propose_again, _turn_down),
}
