"""Undoing and doing again: one step, written with its line in the journal."""

import uuid

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases.written import Written
from caseapp.errors import TooLate
from caseapp.journal import JSON, Act
from caseapp.undoing.stack import Edit, stack
from caseapp.undoing.ways import UNDOABLE


def undo(session: Session, number: int, *, worker: str) -> Written:
    """Undo the newest edit that stands; `number` is its journal line, as the person saw it."""
    edit = _still_next(stack(session).undo, number)
    written = UNDOABLE[edit.act].undo(session, edit.id, edit.data, worker)
    return _written(ActCode.EDIT_UNDONE, edit, written)


def redo(session: Session, number: int, *, worker: str) -> Written:
    """Do again what was undone last, if nothing was written since."""
    edit = _still_next(stack(session).redo, number)
    written = UNDOABLE[edit.act].redo(session, edit.id, edit.data, worker)
    return _written(ActCode.EDIT_REDONE, edit, written)


def _still_next(edit: Edit | None, number: int) -> Edit:
    if edit is None or edit.number != number:
        raise TooLate("edit")
    return edit


def _written(code: ActCode, edit: Edit, record: uuid.UUID) -> Written:
    data: dict[str, JSON] = {
        "id": str(record),
        "number": edit.number,
        "act": edit.act,
        "of": edit.data,
    }
    return Written(record, Act(code, edit.record, data))
