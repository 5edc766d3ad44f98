"""Every line of a list with all its answers in order, and what is to be done next."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.cases.asides import asides
from caseapp.cases.facts import chunks
from caseapp.contradictions.answers import Said, contradictions, is_same_answer
from caseapp.dates import UncertainDate
from caseapp.lines.continued import NOTHING_GONE, Gone, gone_lines
from caseapp.lines.handed import first_handed
from caseapp.lines.standing import standing_list
from caseapp.lines.unread import UnreadAnswer, unread_answers, unread_rows
from caseapp.lists.replies.answered import Told, told_of
from caseapp.lists.replies.waiting import waiting_answers, waiting_rows
from db.codes import ListKind
from db.tables import ChildList, ListEntry


@dataclass(frozen=True, slots=True)
class LineAnswer:
    """One answer to a line, as it is understood now."""

    claim_id: uuid.UUID
    date: UncertainDate
    party: str
    kind: str
    region: str
    words: str
    list_title: str = ""  # of the reply that says it
    line: str = ""
    is_corrected: bool = False
    said_again: bool = False  # only what the same party said before
    contradicts: tuple[int, ...] = ()  # places among the answers of the line


@dataclass(frozen=True, slots=True)
class EntryState:
    """The answers of a line, the oldest first, and what still waits for a person."""

    answers: tuple[LineAnswer, ...] = ()
    unread: tuple[UnreadAnswer, ...] = ()
    waiting: int = 0  # pairs of rows of replies and lines that wait for a verdict
    is_gone: bool = False  # not on the next version of the list

    @property
    def contradicts(self) -> bool:
        """Whether two answers contradict one another."""
        return any(answer.contradicts for answer in self.answers)

    @property
    def is_silent(self) -> bool:
        """Whether nobody answered at all."""
        return not self.answers and not self.unread


@dataclass(frozen=True, slots=True)
class EntryStates:
    """The states of all lines of a list, and for how many days they have waited."""

    of: Mapping[uuid.UUID, EntryState]
    days: int | None  # since the list was handed over; None where that day is not known
    gone: Gone = NOTHING_GONE
    longer: Mapping[uuid.UUID, int] = field(default_factory=dict)  # since an earlier list

    def state(self, entry_id: uuid.UUID) -> EntryState:
        """Return the state of a line."""
        return self.of.get(entry_id, NO_STATE)

    def waited(self, entry_id: uuid.UUID) -> int | None:
        """Return for how many days a child's name has been with whom this list went to."""
        return self.longer.get(entry_id, self.days)


NO_STATE = EntryState()
NO_STATES = EntryStates({}, None)


def entry_states(session: Session, list_id: uuid.UUID, *, today: dt.date) -> EntryStates:
    """Return the answers of every line of a list, and what waits."""
    listed = standing_list(session, list_id)
    is_reply = listed.kind == ListKind.REPLY
    told = () if is_reply else told_of(session, list_id)
    answers = _answers(told, _places(session, {one.said_in_id for one in told if one.said_in_id}))
    waiting = (waiting_rows if is_reply else waiting_answers)(session, list_id)
    unread = _unread_rows(session, list_id) if is_reply else unread_answers(session, list_id)
    gone = gone_lines(session, list_id)
    lines = {*answers, *waiting, *unread, *gone.lines}
    found = {
        line: EntryState(
            answers.get(line, ()), unread.get(line, ()), waiting.get(line, 0), line in gone.lines
        )
        for line in lines
    }
    if is_reply:
        return EntryStates(found, None, gone)
    handed = listed.date_latest
    days = max((today - handed).days, 0) if handed else None
    longer = _longer(session, listed, handed or dt.date.max, today)
    return EntryStates(found, days, gone, longer)


def _longer(
    session: Session, listed: ChildList, handed: dt.date, today: dt.date
) -> dict[uuid.UUID, int]:
    """Return the days of the lines whose child was on an earlier list to the same recipient."""
    now = asides(session)
    first = first_handed(session, now)
    query = select(col(ListEntry.id), col(ListEntry.case_id)).where(
        col(ListEntry.list_id) == listed.id, col(ListEntry.case_id).is_not(None)
    )
    return {
        entry_id: max((today - day).days, 0)
        for entry_id, case_id in session.execute(query)
        if case_id and (day := first.get((now.kept_for(case_id), listed.id), handed)) < handed
    }


def _unread_rows(session: Session, list_id: uuid.UUID) -> dict[uuid.UUID, tuple[UnreadAnswer, ...]]:
    return {line: (one,) for line, one in unread_rows(session, list_id).items()}


def _answers(
    told: Iterable[Told], places: Mapping[uuid.UUID, tuple[str, str]]
) -> dict[uuid.UUID, tuple[LineAnswer, ...]]:
    by_line: dict[uuid.UUID, list[Told]] = defaultdict(list)
    for one in told:
        by_line[one.line_id].append(one)
    return {line: _in_order(all_of_it, places) for line, all_of_it in by_line.items()}


def _in_order(
    told: Sequence[Told], places: Mapping[uuid.UUID, tuple[str, str]]
) -> tuple[LineAnswer, ...]:
    said = [_said(one) for one in told]
    against: dict[int, list[int]] = defaultdict(list)
    for first, second in contradictions(said):
        against[first].append(second)
        against[second].append(first)
    return tuple(
        LineAnswer(
            claim_id=one.claim_id,
            date=one.meaning.date,
            party=one.answer.party,
            kind=one.meaning.kind,
            region=one.meaning.region,
            words=one.answer.words,
            list_title=places.get(one.said_in_id, ("", ""))[0] if one.said_in_id else "",
            line=places.get(one.said_in_id, ("", ""))[1] if one.said_in_id else "",
            is_corrected=one.is_corrected,
            said_again=_again(told[:place], one),
            contradicts=tuple(against[place]),
        )
        for place, one in enumerate(told)
    )


def _again(before: Sequence[Told], told: Told) -> bool:
    own = [one for one in before if one.answer.party == told.answer.party]
    return bool(own) and is_same_answer(_said(own[-1]), _said(told))


def _said(told: Told) -> Said:
    date = told.meaning.date
    return Said(told.meaning.kind, told.meaning.region, date.earliest, date.latest)


def _places(session: Session, entry_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, tuple[str, str]]:
    """Return title and number of the lines of replies."""
    query = select(col(ListEntry.id), col(ChildList.title), col(ListEntry.line)).join(
        ChildList, col(ChildList.id) == col(ListEntry.list_id)
    )
    return {
        entry_id: (title, line)
        for chunk in chunks(entry_ids)
        for entry_id, title, line in session.execute(query.where(col(ListEntry.id).in_(chunk)))
    }
