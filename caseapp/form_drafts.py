"""Unfinished forms, kept in the encrypted file so that neither a crash nor a lock loses them.

They are no part of the work: written by `Workspace.put_aside`, without a line in the journal.
"""

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, delete, select

from db.tables import FormDraft

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormKey:
    """Which form it is: of a case's section, over a record or for a new one."""

    case_id: uuid.UUID
    section: str
    record_id: uuid.UUID | None = None


def keep(session: Session, form: FormKey, texts: Texts) -> None:
    """Keep the texts of a form in place of those kept before."""
    drop(session, form)
    session.add(FormDraft(form=_key(form), texts=json.dumps(dict(texts), ensure_ascii=False)))


def drop(session: Session, form: FormKey) -> None:
    """Forget the texts of a form: they are recorded now, or let go."""
    session.exec(delete(FormDraft).where(col(FormDraft.form) == _key(form)))


def drop_all(session: Session) -> None:
    """Forget every unfinished form."""
    session.exec(delete(FormDraft))


def kept(session: Session) -> dict[FormKey, Texts]:
    """Return every unfinished form."""
    rows = session.exec(select(FormDraft).order_by(col(FormDraft.id)))
    return {_form(row.form): json.loads(row.texts) for row in rows}


def _key(form: FormKey) -> str:
    return json.dumps([str(form.case_id), form.section, str(form.record_id or "")])


def _form(text: str) -> FormKey:
    case_id, section, record_id = json.loads(text)
    return FormKey(uuid.UUID(case_id), section, uuid.UUID(record_id) if record_id else None)
