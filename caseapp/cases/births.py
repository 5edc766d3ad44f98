"""Birth records: every date and place that somebody gave stands beside the others."""

import datetime as dt
import uuid

from sqlmodel import Session

from caseapp.cases import records
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.written import Written
from caseapp.fields import Columns, date_columns, prose, region_code, typed_date
from caseapp.names.clean import tidy
from db.tables import BirthRecord


def add_birth(
    session: Session, case_id: uuid.UUID, draft: BirthDraft, *, today: dt.date | None = None
) -> Written:
    """Add a birth record; `today` gives an age its meaning."""
    return records.add(session, BirthRecord, case_id, _columns(draft, today))


def change_birth(
    session: Session, birth_id: uuid.UUID, draft: BirthDraft, *, today: dt.date | None = None
) -> Written:
    """Correct a birth record that was typed; one from a list is locked."""
    return records.change(session, BirthRecord, birth_id, _columns(draft, today))


def remove_birth(session: Session, birth_id: uuid.UUID) -> Written:
    """Take a typed birth record out of sight."""
    return records.remove(session, BirthRecord, birth_id)


def _columns(draft: BirthDraft, today: dt.date | None) -> Columns:
    return {
        **date_columns("", typed_date(draft.date_text, "birth", today)),
        "region": region_code(draft.region),
        "place": tidy(draft.place),
        "note": prose(draft.note),
        "source_id": draft.source_id,
        "private": draft.private,
    }
