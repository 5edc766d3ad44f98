"""Reads the lines that a ledger counts: of one list, or each child of several lists once.

Private births and placements count nowhere, so that screen, paper and sheet say the same.
"""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides, asides, together
from caseapp.cases.facts import determinations_of
from caseapp.cases.shown import DatedFact, standing_status
from caseapp.dates import from_edtf
from caseapp.lines.handed import Handed, first_handed
from caseapp.lines.unread import unread_answers
from caseapp.lists.ledgers.counted import NO_SPAN, CountedLine, Move, Span
from caseapp.lists.ledgers.line_rows import Line, line_rows
from caseapp.lists.ledgers.places import NO_ANSWER, place_of
from caseapp.lists.replies.answered import Answer, Told, told_of
from caseapp.lists.replies.waiting import waiting_answers
from caseapp.papers.private import told_regions
from db.codes import Circumstances, Sex
from db.tables import ChildList, ListEntry


@dataclass(frozen=True, slots=True)
class _Answers:
    """What was answered to the lines of one child."""

    told: Sequence[Told]
    unread: Sequence[dt.date | None]  # when was answered in words that nobody has read
    in_review: bool  # a row of a reply that may answer waits for a verdict


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What was answered to lines, by line."""

    told: dict[uuid.UUID, list[Told]] = field(default_factory=lambda: defaultdict(list))
    unread: dict[uuid.UUID, list[dt.date | None]] = field(default_factory=lambda: defaultdict(list))
    in_review: set[uuid.UUID] = field(default_factory=set)

    def of(self, rows: Iterable[Line]) -> _Answers:
        """Return what was answered to some lines together."""
        lines = [row.entry_id for row in rows]
        return _Answers(
            [said for line in lines for said in self.told.get(line, ())],
            [day for line in lines for day in self.unread.get(line, ())],
            not self.in_review.isdisjoint(lines),
        )


@dataclass(frozen=True, slots=True)
class _Record:
    """The lines of one child, with all that was said and determined of it."""

    rows: Sequence[Line]
    answers: _Answers
    handed: dt.date | None  # by when the name was with each recipient
    determined: Sequence[DatedFact]
    regions: Mapping[uuid.UUID, str]  # those that may leave, of who has a private placement

    def region(self, row: Line) -> str:
        """Return where a child was last reported, as far as that may leave the office."""
        return str(self.regions.get(row.kept, row.region) or row.reported_region)


def counted_lines(session: Session, lists: Sequence[ChildList]) -> tuple[CountedLine, ...]:
    """Return the lines of a list, or of several with each child once, newest list first."""
    now = asides(session)
    found = [row for one in lists for row in line_rows(session, one)]
    rows = [row for row in found if row.case_id not in now.in_error]
    said, determined = _said_on(session, lists), _determined(session, rows, now)
    first, regions = first_handed(session, now), told_regions(session)
    return tuple(
        _counted(
            _Record(
                same,
                said.of(same),
                max((day for row in same if (day := _handed(row, first, now))), default=None),
                determined.get(_child(same[0], now), ()),
                regions,
            )
        )
        for same in _by_child(rows, now, apart=len(lists) == 1)
    )


def _said_on(session: Session, lists: Iterable[ChildList]) -> _Spoken:
    """Read what was answered to the lines of lists, read by a person or not, decided or not."""
    spoken = _Spoken()
    for one in lists:
        spoken.in_review.update(waiting_answers(session, one.id))
        for line, answers in unread_answers(session, one.id).items():
            spoken.unread[line] += [from_edtf(answer.date_edtf).latest for answer in answers]
        for said in told_of(session, one.id):
            spoken.told[said.line_id].append(said)
    return spoken


def _determined(
    session: Session, rows: Iterable[Line], now: Asides
) -> Mapping[uuid.UUID, Sequence[DatedFact]]:
    """Return what we determined of each child, its duplicates included."""
    determined: dict[uuid.UUID, list[DatedFact]] = defaultdict(list)
    cases = together(now, {row.case_id for row in rows if row.case_id})
    for case_id, facts in determinations_of(session, cases).items():
        determined[now.kept_for(case_id)] += facts
    return determined


def left_out(session: Session, lists: Sequence[ChildList]) -> int:
    """Return how many lines are not counted: those of cases that were recorded in error."""
    wrong = asides(session).in_error
    on_them = col(ListEntry.list_id).in_([one.id for one in lists])
    query = select(func.count()).where(on_them, col(ListEntry.case_id).in_(wrong))
    return session.scalars(query).one() if wrong else 0


def _by_child(rows: Iterable[Line], now: Asides, *, apart: bool) -> Iterable[list[Line]]:
    """Put the lines of a child together by its case; a list by itself is counted line by line.

    Those of a duplicate stand with the lines of the case that is kept.
    """
    found: dict[uuid.UUID, list[Line]] = defaultdict(list)
    for row in rows:
        found[row.entry_id if apart else _child(row, now)].append(row)
    return found.values()


def _child(row: Line, now: Asides) -> uuid.UUID:
    """Return what tells the child of a line: its case, the case kept for it, else the line."""
    child: uuid.UUID = now.kept_for(row.case_id) if row.case_id else row.entry_id
    return child


def _handed(row: Line, first: Handed, now: Asides) -> dt.date | None:
    """Return by when the name on a line was first handed to whom its list went."""
    day: dt.date | None = first.get((_child(row, now), row.list_id), row.handed)
    return day


def _counted(record: _Record) -> CountedLine:
    rows = record.rows
    return CountedLine(
        entry_id=rows[0].entry_id,
        moves=tuple(_moves(record)),
        born=_widest([(row.first, row.last) for row in rows] + [_births(row) for row in rows]),
        taken=_first([(row.case_from, row.case_to) for row in rows] + [_event(r) for r in rows]),
        handed=record.handed,
        region=_said(map(record.region, rows)),
        origin=_said(row.case_origin or row.origin_region for row in rows),
        sex=_known(rows, ("case_sex", "sex"), Sex.UNKNOWN),
        circumstances=_known(rows, ("case_how", "circumstances"), Circumstances.UNKNOWN),
        on_lists=len({row.list_id for row in rows}),
        in_review=record.answers.in_review,
    )


def _moves(record: _Record) -> Iterable[Move]:
    """Yield the places of a child in time; what has no date stands from the beginning."""
    days = {told.on for told in record.answers.told} | {_day(fact) for fact in record.determined}
    days |= set(record.answers.unread)
    before: Move | None = None
    for day in sorted(days, key=lambda one: one or dt.date.min):
        told = [one for one in record.answers.told if _by(one.on, day)]
        facts = [fact for fact in record.determined if _by(_day(fact), day)]
        newest = max(told, key=_age).answer if told else None
        unread = any(_by(one, day) for one in record.answers.unread)
        move = _move(day, standing_status(facts), newest, unread=unread)
        if before is None or (move.place, move.determined) != (before.place, before.determined):
            yield move
        before = move


def _move(day: dt.date | None, status: str, answer: Answer | None, *, unread: bool) -> Move:
    determined = place_of(status, None) != NO_ANSWER
    return Move(day, place_of(status, answer, unread=unread), determined)


def _age(told: Told) -> tuple[dt.date, dt.date, uuid.UUID]:
    return told.age


def _day(fact: DatedFact) -> dt.date | None:
    return fact.latest or fact.earliest


def _by(day: dt.date | None, on: dt.date | None) -> bool:
    return day is None or (on is not None and day <= on)


def _widest(spans: Iterable[Span]) -> Span:
    """Return the first and last day of all spans; one without a beginning leaves it open."""
    known = [span for span in spans if span != NO_SPAN]
    first = [day for day, _ in known if day]
    last = [day for _, day in known if day]
    begun = len(first) == len(known)
    return min(first, default=None) if begun else None, max(last, default=None)


def _first(spans: Iterable[Span]) -> Span:
    return next((span for span in spans if span != NO_SPAN), NO_SPAN)


def _births(row: Line) -> Span:
    return row.births_first, row.births_last


def _event(row: Line) -> Span:
    return row.event_earliest, row.event_latest


def _said(values: Iterable[str | None]) -> str:
    return next((value for value in values if value), "")


def _known(rows: Sequence[Line], columns: Sequence[str], unknown: str) -> str:
    values = (getattr(row, column) for column in columns for row in rows)
    return next((value for value in values if value and value != unknown), str(unknown))
