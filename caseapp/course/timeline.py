"""The events of a case in the order of time, with the days that each can mean.

A kind of record tells its events by one line of `KINDS`.
"""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from caseapp.case_parts.lines import CaseFile, EntryLine, RequestLine
from caseapp.case_parts.people_lines import NoteLine
from caseapp.course.adulthood import AGES, birthday
from caseapp.dates import UncertainDate, exact, known_edtf
from db.codes import ListKind, Party

LIFE, PLACES, OURS = "life", "places", "ours"
UNKNOWN = UncertainDate()
_BY_RUSSIA = (ListKind.REPLY, ListKind.POOL)
_Line = Any  # a line of the case file; each kind knows its own


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, was said or was written, and when; `begun` alone where it is a moment."""

    kind: str
    lane: str  # `LIFE`, `PLACES`, `OURS`, or the party that speaks
    section: str  # of the case, where the record stands
    record: uuid.UUID | None
    begun: UncertainDate
    ended: UncertainDate = UNKNOWN
    lasts: bool = False  # goes on from `begun` until `ended`, either of which may be unknown
    group: str = ""  # of `code`, as words name it
    code: str = ""
    region: str = ""
    text: str = ""
    withdrawn: bool = False

    @property
    def first(self) -> dt.date | None:
        """The first day that it can mean."""
        return self.begun.earliest or self.begun.latest or self.ended.earliest or self.ended.latest

    @property
    def last(self) -> dt.date | None:
        """The last day that it can mean, as far as it is known."""
        return self.ended.latest or self.ended.earliest or self.begun.latest or self.begun.earliest


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of record tells its events; the names are those of its line's fields."""

    name: str
    section: str
    lines: Callable[[CaseFile], Iterable[_Line]]
    lane: str = ""
    party: str = ""  # the field that holds the lane, where it is that of a party
    date: str = "date"
    until: str = ""
    group: str = ""
    code: str = ""
    region: str = ""
    text: str = ""


def timeline(case: CaseFile) -> tuple[Event, ...]:
    """Return the events of a case, the earliest first; those without a date come last."""
    told = (_event(kind, line) for kind in KINDS for line in kind.lines(case))
    events = [*told, *_birthdays(case), *_silence(case)]
    return tuple(sorted((one for one in events if _tells(one)), key=_order))


def records_told(case: CaseFile) -> tuple[Event, ...]:
    """Return what the records of a case say, also without a date; nothing that is computed."""
    told = [_event(kind, line) for kind in KINDS for line in kind.lines(case)]
    said = (one for one in told if one.kind != "taken" or _tells(one))
    return tuple(sorted(said, key=_order))


def lanes(events: Sequence[Event]) -> tuple[str, ...]:
    """Return the lanes that hold events: the child's own, the parties', placements, ours."""
    held = {event.lane for event in events}
    return tuple(lane for lane in (LIFE, *Party, PLACES, OURS) if lane in held)


def _event(kind: Kind, line: _Line) -> Event:
    return Event(
        kind=kind.name,
        lane=kind.lane or getattr(line, kind.party),
        section=kind.section,
        record=getattr(line, "entry_id" if kind.section == "lists" else "id"),
        begun=_date(getattr(line, kind.date)),
        ended=_date(getattr(line, kind.until)) if kind.until else UNKNOWN,
        lasts=bool(kind.until),
        group=kind.group,
        code=_field(line, kind.code),
        region=_field(line, kind.region),
        text=_field(line, kind.text),
        withdrawn=bool(getattr(line, "withdrawn", False) or getattr(line, "withdrawn_reason", "")),
    )


def _field(line: _Line, name: str) -> str:
    return str(getattr(line, name)) if name else ""


def _date(value: UncertainDate | str | dt.datetime) -> UncertainDate:
    if isinstance(value, dt.datetime):
        return exact(value.astimezone().date())
    return known_edtf(value) if isinstance(value, str) else value


def _tells(event: Event) -> bool:
    """Leave out a name, or the taking of the child, of which nobody says when it was."""
    return event.kind not in ("name", "taken") or event.first is not None


def _order(event: Event) -> tuple[bool, dt.date, dt.date]:
    first, last = event.first, event.last
    return first is None, first or dt.date.max, last or dt.date.max


def _birthdays(case: CaseFile) -> Iterator[Event]:
    """Tell of each birth record when the child is sixteen and when it comes of age."""
    for birth in case.births:
        for age in AGES if birth.date.edtf else ():
            day = birthday(birth.date, age)
            yield Event(f"turns_{age}", LIFE, "births", birth.id, day)


def _silence(case: CaseFile) -> Iterator[Event]:
    """Tell that Russia has said nothing of a child on a list that was handed over to it."""
    asked = [line for line in case.entries if line.list_kind == ListKind.HANDED_OVER]
    said = any(line.party == Party.RUSSIA and not line.withdrawn for line in case.claims)
    if asked and not said:
        date = _date(asked[0].list_date)
        yield Event("silence", Party.RUSSIA, "lists", asked[0].entry_id, date, lasts=True)


def _lists_of(kinds: Sequence[str], *, without: bool = False) -> Callable[[CaseFile], list[_Line]]:
    """Return what gives the lines on lists of some kinds, or of all others."""

    def lines(case: CaseFile) -> list[EntryLine]:
        said = {(claim.list_title, claim.line) for claim in case.claims}
        of_kind = [one for one in case.entries if (one.list_kind in kinds) is not without]
        return [one for one in of_kind if (one.list_title, one.line) not in said]

    return lines


def _seen(case: CaseFile) -> tuple[CaseFile, ...]:
    return (case,) if case.last_seen.edtf else ()


def _notes(case: CaseFile) -> list[NoteLine]:
    return [note for note in case.remarks.notes if not note.private]


def _waiting(case: CaseFile) -> list[RequestLine]:
    return [line for line in case.requests if line.due.edtf and not line.answered.edtf]


KINDS: tuple[Kind, ...] = (
    Kind("birth", "births", lambda case: case.births, LIFE, region="region", text="place"),
    Kind("name", "names", lambda case: case.names, LIFE, date="start", until="end",
         group="name_kind", code="kind", text="written"),
    Kind("taken", "facts", lambda case: (case,), LIFE, date="event",
         group="circumstances", code="circumstances", region="origin_region", text="origin_place"),
    Kind("description", "descriptions", lambda case: case.descriptions, LIFE, date="as_of",
         text="marks"),
    Kind("list", "lists", _lists_of(_BY_RUSSIA, without=True), Party.UKRAINE, date="list_date",
         text="list_title"),
    Kind("list", "lists", _lists_of(_BY_RUSSIA), Party.RUSSIA, date="list_date",
         text="list_title"),
    Kind("claim", "claims", lambda case: case.claims, party="party",
         group="claim_kind", code="kind", region="region", text="words"),
    Kind("placement", "placements", lambda case: case.placements, PLACES, date="start",
         until="end", group="care_arrangement", code="care", region="region", text="institution"),
    Kind("determination", "determinations", lambda case: case.determinations, OURS,
         group="tracing_status", code="status", text="note"),
    Kind("request", "requests", lambda case: case.requests, OURS, date="sent", until="answered",
         text="subject"),
    Kind("due", "requests", _waiting, OURS, date="due", text="subject"),
    Kind("seen", "facts", _seen, LIFE, date="last_seen", text="last_place"),
    Kind("group", "groups", lambda case: case.people.groups, LIFE, text="name"),
    Kind("application", "applications", lambda case: case.people.applications, OURS,
         group="application", code="attached", text="by_whom"),
    Kind("note", "notes", _notes, OURS, date="at", text="text"),
    Kind("flag", "flags", lambda case: case.remarks.flags, OURS, date="at",
         group="flag_kind", code="kind", text="reason"),
    Kind("attachment", "attachments", lambda case: case.attachments, OURS, text="title"),
)  # fmt: skip
"""Every kind of record that has a place in time."""
