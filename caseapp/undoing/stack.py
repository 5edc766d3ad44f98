"""Which edit would be undone next, and which done again: read backwards from the journal."""

import datetime as dt
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.journal import JSON
from caseapp.undoing.ways import UNDOABLE
from db.tables import JournalLine

_MARKS = (ActCode.EDIT_UNDONE, ActCode.EDIT_REDONE)
_PORTION = 200
_NO_RECORD = str(uuid.UUID(int=0))  # of texts that stand in the journal alone


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit as the journal has it; `id` is the record that it wrote, or wrote anew."""

    number: int
    at: dt.datetime
    worker: str
    act: str
    record: str  # what it is about: a case or a source
    id: uuid.UUID
    data: Mapping[str, JSON]


@dataclass(frozen=True, slots=True)
class Stack:
    """The edit to undo and the one to do again, if any."""

    undo: Edit | None = None
    redo: Edit | None = None


@dataclass(slots=True)
class _Marks:
    """What later lines say of edits: undone or not, and which record was written anew."""

    undone: dict[int, bool]
    ids: dict[int, uuid.UUID]
    redo: int = 0  # the number of the edit undone last


def stack(session: Session) -> Stack:
    """Return what can be undone and done again."""
    marks, undo, redo = _Marks({}, {}), None, None
    for line in _lines(session):
        if line.act in _MARKS:
            _mark(marks, line, still_redoable=undo is None)
            continue
        if line.number == marks.redo:
            redo = _edit(line, marks)
        if undo is None and not marks.undone.get(line.number):
            undo = _edit(line, marks)
        if undo is not None and (not marks.redo or redo is not None):
            break
    return Stack(undo, redo)


def _lines(session: Session) -> Iterator[JournalLine]:
    """Yield edits and what is said of them, newest first, no more than are asked for."""
    newest = col(JournalLine.number).desc()
    query = select(JournalLine).where(col(JournalLine.act).in_((*UNDOABLE, *_MARKS)))
    yield from session.exec(query.order_by(newest).execution_options(yield_per=_PORTION))


def _mark(marks: _Marks, line: JournalLine, *, still_redoable: bool) -> None:
    """Take note of a newer line about an edit; the newest about each counts."""
    data = json.loads(line.data)
    number = int(data["number"])
    if number in marks.undone:
        return
    marks.undone[number] = line.act == ActCode.EDIT_UNDONE
    marks.ids[number] = uuid.UUID(data["id"])
    if marks.undone[number] and still_redoable and not marks.redo:
        marks.redo = number


def _edit(line: JournalLine, marks: _Marks) -> Edit:
    data = json.loads(line.data)
    written = marks.ids.get(line.number) or uuid.UUID(data.get("id") or _NO_RECORD)
    return Edit(line.number, line.at, line.worker, line.act, line.record, written, data)
