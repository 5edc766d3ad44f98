"""The journal: every write in one line, each chained to the line before it."""

import datetime as dt
import hashlib
import json
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sqlalchemy import String, type_coerce
from sqlmodel import Session, col, select

from caseapp.acts import ActCode, HistoryLine
from db.tables import JournalLine
from db.tables.base import now

JSON: TypeAlias = "str | int | float | bool | Sequence[JSON] | Mapping[str, JSON] | None"

_COLUMNS = ("number", "at", "device", "worker", "act", "record", "data", "previous_hash")
_ANCHOR_DIGITS = 12
_MOMENT = "%Y-%m-%d %H:%M:%S.%f"  # as SQLite keeps it, so that the chain covers the stored text


@dataclass(frozen=True, slots=True)
class Act:
    """What was done: a code, the record it was done to, and what the sentence about it needs."""

    code: str
    record: str = ""
    data: Mapping[str, JSON] = field(default_factory=dict)


def append(session: Session, act: Act, *, worker: str, device: str) -> None:
    """Write the act as the next line."""
    previous = _newest(session)
    number = previous.number + 1 if previous else 1
    previous_hash = previous.hash if previous else ""
    at, data = now(), _canonical(act.data)
    values = (number, _stored(at), device, worker, act.code, act.record, data, previous_hash)
    session.add(
        JournalLine(
            number=number,
            at=at,
            device=device,
            worker=worker,
            act=act.code,
            record=act.record,
            data=data,
            previous_hash=previous_hash,
            hash=_hash(values),
        )
    )
    session.flush()


def verify(session: Session, *, anchor: str = "") -> tuple[str, ...]:
    """Return the codes of what is wrong with the chain; an anchor shows a tail cut off, too."""
    lines = tuple(_stored_lines(session))
    problems = dict.fromkeys(_chain_problems(lines))
    if not lines:
        problems["journal.empty"] = None
    if anchor and anchor not in {_anchor(number, digest) for number, *_, digest in lines}:
        problems["journal.anchor"] = None
    return tuple(problems)


def history(session: Session, record: uuid.UUID | str) -> tuple[HistoryLine, ...]:
    """Return the lines about a record, oldest first."""
    return histories(session, (str(record),))[str(record)]


def histories(session: Session, records: Iterable[str]) -> dict[str, tuple[HistoryLine, ...]]:
    """Return the lines about each of these records, oldest first."""
    found: dict[str, list[HistoryLine]] = {record: [] for record in records}
    query = select(JournalLine).where(col(JournalLine.record).in_(found))
    for line in session.exec(query.order_by(col(JournalLine.number))):
        found[line.record].append(_history_line(line))
    return {record: tuple(lines) for record, lines in found.items()}


def newest(session: Session, *, limit: int) -> tuple[HistoryLine, ...]:
    """Return the last lines about whatever record, newest first."""
    query = select(JournalLine).order_by(col(JournalLine.number).desc()).limit(limit)
    return tuple(map(_history_line, session.exec(query)))


def standing_data(session: Session, act: str, record: str) -> Iterator[str]:
    """Yield the data of an act about a record, the newest first, without what was undone."""
    acts = (act, ActCode.EDIT_UNDONE, ActCode.EDIT_REDONE)
    query = select(JournalLine.number, JournalLine.act, JournalLine.data).where(
        JournalLine.record == record, col(JournalLine.act).in_(acts)
    )
    undone: dict[int, bool] = {}  # as the newest mark on each says
    for number, code, data in session.exec(query.order_by(col(JournalLine.number).desc())):
        if code != act:
            undone.setdefault(int(json.loads(data)["number"]), code == ActCode.EDIT_UNDONE)
        elif not undone.get(number):
            yield data


def anchor(session: Session) -> str:
    """Return number and first digits of the newest line, to be kept outside the file."""
    newest = _newest(session)
    return _anchor(newest.number, newest.hash) if newest else ""


def _history_line(line: JournalLine) -> HistoryLine:
    return HistoryLine(
        number=line.number,
        at=line.at,
        worker=line.worker,
        act=line.act,
        data=line.data,
        record=line.record,
    )


def _newest(session: Session) -> JournalLine | None:
    query = select(JournalLine).order_by(col(JournalLine.number).desc()).limit(1)
    return session.exec(query).first()


def _stored_lines(session: Session) -> Iterator[tuple[object, ...]]:
    """Yield the lines as they are stored, so that nothing is smoothed over in reading."""
    columns = [type_coerce(col(getattr(JournalLine, name)), String) for name in (*_COLUMNS, "hash")]
    query = select(*columns).order_by(col(JournalLine.number))
    return (tuple(row) for row in session.exec(query))


def _chain_problems(lines: Iterable[tuple[object, ...]]) -> Iterator[str]:
    expected_number, expected_previous = 1, ""
    for *values, digest in lines:
        if values[0] != expected_number:
            yield "journal.number"
        if values[-1] != expected_previous:
            yield "journal.chain"
        if digest != _hash(values):
            yield "journal.hash"
        expected_number, expected_previous = int(str(values[0])) + 1, str(digest)


def _hash(values: Sequence[object]) -> str:
    """Hash stored values; what no JSON can hold was put there by other hands, and differs."""
    plain = [value if isinstance(value, int | str) else repr(value) for value in values]
    return hashlib.sha256(_canonical(plain).encode()).hexdigest()


def _canonical(value: object) -> str:
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )


def _stored(at: dt.datetime) -> str:
    return at.strftime(_MOMENT)


def _anchor(number: object, digest: object) -> str:
    return f"{number}:{str(digest)[:_ANCHOR_DIGITS]}"
