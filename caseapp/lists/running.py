"""One import while it is written: its ids, and the cases on which its rows stand."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.cases.register import new_numbers
from caseapp.errors import NotFound, TooLate
from caseapp.lines.standing import standing_list
from caseapp.lists.linked import EarlierFacts, earlier_facts, opens_cases
from caseapp.lists.model import Reading, RowKey
from caseapp.lists.planned import Attachment, ImportPlan
from caseapp.lists.replies.said_before import SaidBefore, said_before
from caseapp.lists.rows import Values
from db.ids import new_id
from db.tables import ListEntry
from db.tables.base import now


@dataclass(frozen=True, slots=True)
class Answered:
    """A line that a reply's row answers, or may answer."""

    entry_id: uuid.UUID
    line: str
    case_id: uuid.UUID


@dataclass(frozen=True, slots=True)
class Running:
    """An import's ids; rows go by their number in the file."""

    id: uuid.UUID
    list_id: uuid.UUID
    at: dt.datetime
    worker: str
    plan: ImportPlan
    after: int  # the position of the last line that the list has
    readings: tuple[Reading, ...]
    entries: Mapping[RowKey, uuid.UUID]  # in the order of the readings
    before: Mapping[RowKey, EarlierFacts]
    opened: Mapping[RowKey, uuid.UUID]
    numbers: Mapping[RowKey, str]  # of the cases that are opened
    answered: Mapping[uuid.UUID, Answered]
    sure: Mapping[RowKey, Answered]
    said: SaidBefore

    @property
    def common(self) -> Values:
        """Return the columns that all records of the import have in common."""
        return {"created_at": self.at, "import_id": self.id}

    def keyed(self) -> Iterator[tuple[Reading, RowKey]]:
        """Yield all rows that are taken, each with its key."""
        return zip(self.readings, self.entries, strict=True)

    def case_of(self, row: RowKey) -> uuid.UUID | None:
        """Return the case on which a row stands."""
        if row in self.before:
            return self.before[row].case_id
        if row in self.sure:
            return self.sure[row].case_id
        return self.opened.get(row)

    def cases(self) -> set[uuid.UUID]:
        """Return all cases on which rows stand."""
        earlier = {facts.case_id for facts in self.before.values()}
        return earlier | {one.case_id for one in self.sure.values()} | {*self.opened.values()}


def begin(session: Session, plan: ImportPlan, worker: str) -> Running:
    """Return an import ready to be written; refuse a plan that the file has outlived."""
    _check_lists(session, plan)
    readings = plan.readings
    before = earlier_facts(session, plan)
    answered = _answered(session, plan.attachments)
    opening = _opening(plan, before)
    at = now()
    return Running(
        id=new_id(),
        list_id=plan.head.into or new_id(),
        at=at,
        worker=worker,
        plan=plan,
        after=_last_position(session, plan.head.into),
        readings=readings,
        entries={one.row.key: new_id() for one in readings},
        before=before,
        opened={number: new_id() for number in opening},
        numbers=_numbers(session, opening, _year(plan, at)),
        answered=answered,
        sure={
            readings[one.row].row.key: answered[one.entry_id]
            for one in plan.attachments
            if one.entry_id
        },
        said=said_before(session, plan),
    )


def _opening(plan: ImportPlan, before: Mapping[RowKey, EarlierFacts]) -> list[RowKey]:
    """Return the numbers of the rows that open a case."""
    readings = plan.readings if opens_cases(plan.head.kind) else ()
    standing = {*before, *plan.joining}
    return [one.row.key for one in readings if one.row.key not in standing]


def _numbers(session: Session, opening: Collection[RowKey], year: int) -> dict[RowKey, str]:
    if not opening:
        return {}
    return dict(zip(opening, new_numbers(session, year, len(opening)), strict=True))


def _year(plan: ImportPlan, at: dt.datetime) -> int:
    date = plan.head.date
    return (date.earliest or date.latest or plan.today or at.date()).year


def _check_lists(session: Session, plan: ImportPlan) -> None:
    """Refuse a plan that goes with a list which was taken back since it was made."""
    earlier = plan.earlier.list_id if plan.earlier else None
    for list_id in (earlier, plan.head.answers_list_id, plan.head.into):
        try:
            if list_id is not None:
                standing_list(session, list_id)
        except NotFound:
            raise TooLate("list") from None


def _last_position(session: Session, list_id: uuid.UUID | None) -> int:
    query = select(func.max(col(ListEntry.position))).where(col(ListEntry.list_id) == list_id)
    return (session.scalar(query) or 0) if list_id else 0


def _answered(session: Session, attachments: Iterable[Attachment]) -> dict[uuid.UUID, Answered]:
    wanted = {
        entry for one in attachments for entry in (one.entry_id, *one.choices) if entry is not None
    }
    query = select(col(ListEntry.id), col(ListEntry.line), col(ListEntry.case_id))
    found = {
        row[0]: Answered(*row)
        for chunk in chunks(wanted)
        for row in session.execute(query.where(col(ListEntry.id).in_(chunk)))
        if row[2] is not None
    }
    if found.keys() != wanted:
        raise TooLate("list")
    return found
