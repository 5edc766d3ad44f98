"""How the opening of a case is undone and done again: by hand, or for just the child of a line.

Nothing is deleted: the case is set aside as recorded in error, its number is given to no other, and
the lines that it was opened for stand on no case again. A case on which somebody worked since is
not undone; it can be set aside with a reason.
"""

import json
import uuid
from collections.abc import Iterator, Mapping

from sqlmodel import Session, col, select

from caseapp.acts import ActCode, HistoryLine
from caseapp.cases.index import refresh
from caseapp.cases.own_lines import give_own_lines, of_own_list, take_own_line
from caseapp.cases.records import case_row
from caseapp.errors import TooLate, WorkedOnSince
from caseapp.journal import history
from caseapp.linking.own_case import stand_on_own
from caseapp.review.same_child import same_lines
from caseapp.review.verdict_links import take_off
from caseapp.set_aside.setting import keep_answer, standing_on
from caseapp.undoing.stated import REASON
from caseapp.undoing.way import Data, Way
from db.codes import AsideAnswerKind, AsideKind
from db.tables import CaseAside, ListEntry, RelatedPerson

_MARKS = (ActCode.EDIT_UNDONE, ActCode.EDIT_REDONE)


def _close(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    """Set the case aside again, with its lines taken off."""
    _insist_on_untouched(session, record, data)
    for line in _lines(session, record):
        take_off(session, line, REASON, worker)
    session.flush()
    give_own_lines(session, (record,))
    kind = AsideKind.RECORDED_IN_ERROR
    session.add(CaseAside(case_id=record, kind=kind, reason=REASON, worker=worker))
    refresh(session, (record,))
    return record


def _open_again(session: Session, record: uuid.UUID, data: Data, worker: str) -> uuid.UUID:
    """Bring the case back, and put the lines on it that it was opened for."""
    aside = standing_on(session, record)
    if aside is None:
        raise TooLate("case")
    keep_answer(session, aside, AsideAnswerKind.TAKEN_BACK, REASON, worker)
    if data.get("entry"):
        take_own_line(session, record)
        case = case_row(session, record)
        stand_on_own(session, uuid.UUID(str(data["entry"])), case, worker=worker)
    return record


def _insist_on_untouched(session: Session, case_id: uuid.UUID, data: Data) -> None:
    number = case_row(session, case_id).number
    worked = list(worked_since(history(session, str(case_id))))
    if worked:
        last = worked[-1]
        raise WorkedOnSince(number, last.act, last.data, last.worker, last.at)
    if _named_elsewhere(session, case_id, data):
        raise WorkedOnSince(number)


def worked_since(lines: tuple[HistoryLine, ...]) -> Iterator[HistoryLine]:
    """Yield what was done to a case after its opening and stands: neither undone, nor a mark."""
    undone: dict[int, bool] = {}
    for line in lines:
        if line.act in _MARKS:
            undone[int(json.loads(line.data)["number"])] = line.act == ActCode.EDIT_UNDONE
    for line in lines:
        mark = line.act in _MARKS or line.act == ActCode.CASE_OPENED
        if not mark and not undone.get(line.number):
            yield line


def _named_elsewhere(session: Session, case_id: uuid.UUID, data: Data) -> bool:
    """Tell whether an import put a line on the case since, or another case names it as kin."""
    kin = select(RelatedPerson.id).where(
        RelatedPerson.other_case_id == case_id, col(RelatedPerson.removed_at).is_(None)
    )
    entry = data.get("entry")
    opened_for = set(same_lines(session, uuid.UUID(str(entry)))) if entry else set()
    lines = {line.id for line in _lines(session, case_id)}
    return session.exec(kin).first() is not None or not lines <= opened_for


def _lines(session: Session, case_id: uuid.UUID) -> list[ListEntry]:
    """Return the lines of lists on the case, without our own line of it."""
    query = select(ListEntry).where(ListEntry.case_id == case_id, ~of_own_list())
    return list(session.exec(query.order_by(col(ListEntry.id))))


WAYS: Mapping[str, Way] = {ActCode.CASE_OPENED: Way(_close, _open_again)}
