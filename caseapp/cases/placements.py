"""Where and with whom the child is reported to be, or to have been."""

import datetime as dt
import uuid

from sqlmodel import Session

from caseapp.cases import records
from caseapp.cases.drafts import PlacementDraft
from caseapp.cases.written import Written
from caseapp.fields import Columns, code_of, period, prose, region_code
from caseapp.names.clean import tidy
from db.codes import CareArrangement, Party
from db.tables import Placement


def add_placement(
    session: Session, case_id: uuid.UUID, draft: PlacementDraft, *, today: dt.date | None = None
) -> Written:
    """Add a placement."""
    return records.add(session, Placement, case_id, _columns(draft, today))


def change_placement(
    session: Session,
    placement_id: uuid.UUID,
    draft: PlacementDraft,
    *,
    today: dt.date | None = None,
) -> Written:
    """Correct a placement that was typed; one from a list is locked."""
    return records.change(session, Placement, placement_id, _columns(draft, today))


def remove_placement(session: Session, placement_id: uuid.UUID) -> Written:
    """Take a typed placement out of sight."""
    return records.remove(session, Placement, placement_id)


def _columns(draft: PlacementDraft, today: dt.date | None) -> Columns:
    return {
        "region": region_code(draft.region),
        "locality": tidy(draft.locality),
        "institution": tidy(draft.institution),
        "care": code_of(CareArrangement, draft.care, "care"),
        "reported_by": code_of(Party, draft.reported_by, "party", empty=True),
        **period(draft.from_text, draft.to_text, today),
        "note": prose(draft.note),
        "source_id": draft.source_id,
        "private": draft.private,
    }
