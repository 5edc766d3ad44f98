"""The child's names: as many as people have used, none ever overwritten by another."""

import datetime as dt
import uuid

from sqlmodel import Session

from caseapp.cases import records
from caseapp.cases.drafts import NameDraft
from caseapp.cases.written import Written
from caseapp.errors import NotUnderstood
from caseapp.fields import Columns, code_of, period, prose
from caseapp.names.clean import tidy
from caseapp.names.scripts import script_of
from db.codes import NameKind
from db.tables import PersonName


def add_name(
    session: Session, case_id: uuid.UUID, draft: NameDraft, *, today: dt.date | None = None
) -> Written:
    """Give the child one more name."""
    return records.add(session, PersonName, case_id, columns(draft, today))


def change_name(
    session: Session, name_id: uuid.UUID, draft: NameDraft, *, today: dt.date | None = None
) -> Written:
    """Correct a name that was typed; one from a list is locked."""
    return records.change(session, PersonName, name_id, columns(draft, today))


def remove_name(session: Session, name_id: uuid.UUID) -> Written:
    """Take a typed name out of sight."""
    return records.remove(session, PersonName, name_id)


def columns(draft: NameDraft, today: dt.date | None = None) -> Columns:
    """Return a typed name as columns; some part of it must be there."""
    parts = [tidy(part) for part in (draft.surname, draft.given_name, draft.patronymic)]
    written = " ".join(part for part in parts if part)
    if not written:
        raise NotUnderstood("name", "", "empty")
    return {
        "kind": code_of(NameKind, draft.kind, "name_kind"),
        **dict(zip(("surname", "given_name", "patronymic"), parts, strict=True)),
        "written": written,
        "script": script_of(written),
        **period(draft.from_text, draft.to_text, today),
        "note": prose(draft.note),
        "source_id": draft.source_id,
        "private": draft.private,
    }
