"""Applications of parents and legal representatives, which the other side asks to be attached."""

import datetime as dt
import uuid
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.cases import records
from caseapp.cases.facts import chunks
from caseapp.cases.written import Written
from caseapp.errors import NotUnderstood
from caseapp.fields import Columns, date_columns, prose, typed_date
from caseapp.names.clean import tidy
from db.tables import ParentApplication


@dataclass(frozen=True, slots=True)
class ApplicationDraft:
    """An application as typed; one that is not attached says what stands in the way."""

    attached: bool = False
    by_whom: str = ""
    date_text: str = ""
    sent_to: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None


def add_application(
    session: Session, case_id: uuid.UUID, draft: ApplicationDraft, *, today: dt.date | None = None
) -> Written:
    """Record whether an application is attached."""
    return records.add(session, ParentApplication, case_id, _columns(draft, today))


def change_application(
    session: Session,
    application_id: uuid.UUID,
    draft: ApplicationDraft,
    *,
    today: dt.date | None = None,
) -> Written:
    """Correct what is recorded of an application."""
    return records.change(session, ParentApplication, application_id, _columns(draft, today))


def remove_application(session: Session, application_id: uuid.UUID) -> Written:
    """Take an application out of sight."""
    return records.remove(session, ParentApplication, application_id)


def with_application(
    session: Session, case_ids: Collection[uuid.UUID] | None = None
) -> frozenset[uuid.UUID]:
    """Return the cases to which an application is attached, of all or of these."""
    query = select(ParentApplication.case_id).where(
        col(ParentApplication.attached), col(ParentApplication.removed_at).is_(None)
    )
    if case_ids is None:
        return frozenset(session.exec(query))
    case_id = col(ParentApplication.case_id)
    found = (session.exec(query.where(case_id.in_(chunk))) for chunk in chunks(case_ids))
    return frozenset(one for portion in found for one in portion)


def _columns(draft: ApplicationDraft, today: dt.date | None) -> Columns:
    by_whom, note = tidy(draft.by_whom), prose(draft.note)
    if draft.attached and not by_whom:
        raise NotUnderstood("by_whom", "", "empty")
    if not (by_whom or note):
        raise NotUnderstood("application", "", "empty")
    return {
        "attached": draft.attached,
        "by_whom": by_whom,
        **date_columns("date_", typed_date(draft.date_text, "date", today)),
        "sent_to": tidy(draft.sent_to),
        "note": note,
        "source_id": draft.source_id,
    }
