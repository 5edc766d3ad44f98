"""Reads the lines that a ledger counts: of one list, or each child of several lists once.

Private births and placements count nowhere, so that screen, paper and sheet say the same.
"""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Row, Subquery, func, select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides, asides, together
from caseapp.cases.facts import determinations_of
from caseapp.cases.shown import DatedFact, standing_status
from caseapp.dates import from_edtf
from caseapp.lines.handed import Handed, first_handed
from caseapp.lines.unread import UnreadAnswer, unread_answers
from caseapp.lists.ledgers.counted import NO_SPAN, CountedLine, Move, Span
from caseapp.lists.ledgers.places import NO_ANSWER, place_of
from caseapp.lists.replies.answered import Answer, Told, told_of
from caseapp.lists.replies.waiting import waiting_answers
from caseapp.papers.private import told_regions
from db.codes import Circumstances, Sex
from db.tables import BirthRecord, CaseIndex, ChildList, ListEntry, TracingCase

Line: TypeAlias = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class _Record:
    """The lines of one child, with all that was said and determined of it."""

    rows: Sequence[Line]
    told: Sequence[Told]
    unread: Sequence[dt.date | None]  # when was answered in words that nobody has read
    determined: Sequence[DatedFact]
    handed: dt.date | None  # by when the name was with each recipient
    in_review: bool
    regions: Mapping[uuid.UUID, str]  # those that may leave, of who has a private placement

    def region(self, row: Line) -> str:
        """Return where a child was last reported, as far as that may leave the office."""
        return str(self.regions.get(row.kept, row.region) or row.reported_region)


def counted_lines(session: Session, lists: Sequence[ChildList]) -> tuple[CountedLine, ...]:
    """Return the lines of a list, or of several with each child once, newest list first."""
    now = asides(session)
    rows = [row for one in lists for row in _rows(session, one) if row.case_id not in now.in_error]
    told: dict[uuid.UUID, list[Told]] = defaultdict(list)
    unread: dict[uuid.UUID, tuple[UnreadAnswer, ...]] = {}
    in_review: set[uuid.UUID] = set()
    for one in lists:
        unread.update(unread_answers(session, one.id))
        in_review.update(waiting_answers(session, one.id))
        for said in told_of(session, one.id):
            told[said.line_id].append(said)
    cases = together(now, {row.case_id for row in rows if row.case_id})
    child = {row.entry_id: _child(row, now) for row in rows}
    determined: dict[uuid.UUID, list[DatedFact]] = defaultdict(list)
    for case_id, facts in determinations_of(session, cases).items():
        determined[now.kept_for(case_id)] += facts
    regions, handed = told_regions(session), first_handed(session, now)
    return tuple(
        _counted(
            _Record(
                same,
                [said for row in same for said in told[row.entry_id]],
                [from_edtf(u.date_edtf).latest for r in same for u in unread.get(r.entry_id, ())],
                determined.get(child[same[0].entry_id], ()),
                max((day for row in same if (day := _handed(row, handed, now))), default=None),
                any(row.entry_id in in_review for row in same),
                regions,
            )
        )
        for same in _by_child(rows, now, apart=len(lists) == 1)
    )


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
    day: dt.date | None = row.handed
    return first.get((_child(row, now), row.recipient), day) if day else None


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
        in_review=record.in_review,
    )


def _moves(record: _Record) -> Iterable[Move]:
    """Yield the places of a child in time; what has no date stands from the beginning."""
    days = {told.on for told in record.told} | {_day(fact) for fact in record.determined}
    days |= set(record.unread)
    before: Move | None = None
    for day in sorted(days, key=lambda one: one or dt.date.min):
        told = [one for one in record.told if _by(one.on, day)]
        facts = [fact for fact in record.determined if _by(_day(fact), day)]
        newest = max(told, key=_age).answer if told else None
        unread = any(_by(one, day) for one in record.unread)
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


def _told_births() -> Subquery:
    """Select the first and the last day of birth of each case, by what may be told."""
    return (
        select(
            col(BirthRecord.case_id),
            func.min(col(BirthRecord.earliest)).label("first"),
            func.max(col(BirthRecord.latest)).label("last"),
        )
        .where(
            col(BirthRecord.removed_at).is_(None),
            col(BirthRecord.private).is_(False),
            col(BirthRecord.edtf) != "",
        )
        .group_by(col(BirthRecord.case_id))
        .subquery()
    )


def _rows(session: Session, listed: ChildList) -> Sequence[Line]:
    births = _told_births()
    shown = select(col(CaseIndex.case_id), col(CaseIndex.region)).subquery()
    kept = func.coalesce(col(CaseIndex.kept_id), col(CaseIndex.case_id))
    query = (
        select(
            col(ListEntry.id).label("entry_id"),
            col(ListEntry.list_id),
            col(ListEntry.case_id),
            col(ListEntry.birth_earliest).label("first"),
            col(ListEntry.birth_latest).label("last"),
            births.c.first.label("births_first"),
            births.c.last.label("births_last"),
            col(ListEntry.event_earliest),
            col(ListEntry.event_latest),
            col(TracingCase.event_earliest).label("case_from"),
            col(TracingCase.event_latest).label("case_to"),
            col(ListEntry.reported_region),
            shown.c.region,
            kept.label("kept"),
            col(ListEntry.origin_region),
            col(TracingCase.origin_region).label("case_origin"),
            col(ListEntry.sex),
            col(TracingCase.sex).label("case_sex"),
            col(ListEntry.circumstances),
            col(TracingCase.circumstances).label("case_how"),
            col(ChildList.recipient),
            col(ChildList.date_latest).label("handed"),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(TracingCase, col(TracingCase.id) == col(ListEntry.case_id))
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .outerjoin(shown, shown.c.case_id == kept)
        .outerjoin(births, births.c.case_id == col(ListEntry.case_id))
        .where(col(ListEntry.list_id) == listed.id)
        .order_by(col(ListEntry.position))
    )
    return session.execute(query).all()
