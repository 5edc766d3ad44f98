"""Notes of workers on a case, the pinned ones first."""

import uuid
from dataclasses import dataclass

from sqlmodel import Session

from caseapp.cases import records
from caseapp.cases.written import Written
from caseapp.errors import NotUnderstood
from caseapp.fields import Columns, prose
from db.tables import CaseNote


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note as typed."""

    text: str
    pinned: bool = False
    private: bool = False


def add_note(session: Session, case_id: uuid.UUID, draft: NoteDraft, *, worker: str) -> Written:
    """Write a note on a case."""
    return records.add(session, CaseNote, case_id, {**_columns(draft), "worker": worker})


def change_note(session: Session, note_id: uuid.UUID, draft: NoteDraft, *, worker: str) -> Written:
    """Correct a note; it stays its writer's, and the journal says who corrected it."""
    del worker
    return records.change(session, CaseNote, note_id, _columns(draft))


def remove_note(session: Session, note_id: uuid.UUID) -> Written:
    """Take a note out of sight."""
    return records.remove(session, CaseNote, note_id)


def _columns(draft: NoteDraft) -> Columns:
    text = prose(draft.text)
    if not text:
        raise NotUnderstood("note", "", "empty")
    return {"text": text, "pinned": draft.pinned, "private": draft.private}
