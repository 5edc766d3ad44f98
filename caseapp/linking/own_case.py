"""Opening a case for a line that stands on none: no child on a list is left without one."""

import datetime as dt
import uuid
from typing import Final

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases.index import refresh
from caseapp.cases.register import new_number
from caseapp.cases.written import Written, added
from caseapp.errors import NotFound, TooLate
from caseapp.fields import Columns, date_columns, date_of
from caseapp.office.proposals import close
from caseapp.review.same_child import same_lines
from caseapp.review.verdict_links import give_records, put_on
from caseapp.review.verdict_proposals import OTHERWISE, waiting_beside
from db.codes import ListKind
from db.tables import ChildList, ListEntry, TracingCase

_SHARED: Final = (
    "import_id",
    "sex",
    "origin_region",
    "origin_place",
    "circumstances",
    "circumstances_text",
)


def open_own_case(session: Session, entry_id: uuid.UUID, *, worker: str, today: dt.date) -> Written:
    """Open a case for a line of a list or pool, with all lines that are judged the same child.

    What waits for a second person on the line is not followed; undoing its import undoes the case.
    """
    entry, its_list = _line(session, entry_id)
    for proposal in waiting_beside(session, (entry_id,)):
        close(session, proposal, OTHERWISE, worker=worker)
    values: Columns = {
        "number": new_number(session, (its_list.date_earliest or today).year),
        **{name: getattr(entry, name) for name in _SHARED},
        **date_columns("event_", date_of(entry, "event_")),
    }
    case = TracingCase(**values)
    session.add(case)
    session.flush()
    stand_on_own(session, entry_id, case, worker=worker)
    told = {"number": case.number, "name": entry.name_written, "line": entry.line}
    return added(ActCode.CASE_OPENED, case.id, case.id, {**told, "entry": entry_id})


def stand_on_own(session: Session, entry_id: uuid.UUID, case: TracingCase, *, worker: str) -> None:
    """Put a line that stands on no case on its own, with all that are judged the same child."""
    entry, its_list = _line(session, entry_id)
    entry.case_id, entry.search_text = case.id, ""
    give_records(session, its_list, entry, import_id=entry.import_id)
    _bring_along(session, entry, worker)
    refresh(session, (case.id,))


def _line(session: Session, entry_id: uuid.UUID) -> tuple[ListEntry, ChildList]:
    entry = session.get(ListEntry, entry_id)
    if entry is None:
        raise NotFound("entry", str(entry_id))
    its_list = session.get_one(ChildList, entry.list_id)
    if entry.case_id is not None or its_list.kind == ListKind.REPLY:
        raise TooLate("entry")  # a reply answers for a line that has its case
    return entry, its_list


def _bring_along(session: Session, entry: ListEntry, worker: str) -> None:
    for line_id in same_lines(session, entry.id):
        line = session.get_one(ListEntry, line_id)
        if line.case_id is None:
            put_on(session, line, entry, worker)
