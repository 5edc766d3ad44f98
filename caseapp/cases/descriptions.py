"""What the child looked like, as of a day, by a source; several through time."""

import datetime as dt
import re
import uuid
from dataclasses import dataclass

from sqlmodel import Session

from caseapp.cases import records
from caseapp.cases.written import Written
from caseapp.errors import NotUnderstood
from caseapp.fields import Columns, code_of, date_columns, prose, typed_date
from caseapp.names.clean import tidy
from db.codes import HealthGroup
from db.tables import Description

_HEIGHT = re.compile(r"(?P<whole>\d{2,3})\s*(?:см|cm|сантиметр\w*)?\.?")
_METRES = re.compile(r"(?P<metres>[12])[.,](?P<rest>\d{2})\s*(?:(?:м|m)\.?)?")
_LOWEST, _HIGHEST = 30, 230  # centimetres
_SAID = ("eyes", "hair", "height_cm", "marks", "health_group", "clothes", "note")


@dataclass(frozen=True, slots=True)
class DescriptionDraft:
    """A description as typed; eyes and hair in the words of its source."""

    date_text: str = ""
    eyes: str = ""
    hair: str = ""
    height: str = ""
    marks: str = ""
    health_group: str = ""
    clothes: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None
    private: bool = False  # stays in the office


def add_description(
    session: Session, case_id: uuid.UUID, draft: DescriptionDraft, *, today: dt.date | None = None
) -> Written:
    """Add what the child looked like."""
    return records.add(session, Description, case_id, _columns(draft, today))


def change_description(
    session: Session,
    description_id: uuid.UUID,
    draft: DescriptionDraft,
    *,
    today: dt.date | None = None,
) -> Written:
    """Correct a description that was typed."""
    return records.change(session, Description, description_id, _columns(draft, today))


def remove_description(session: Session, description_id: uuid.UUID) -> Written:
    """Take a description out of sight."""
    return records.remove(session, Description, description_id)


def height_of(text: str) -> int | None:
    """Return a height in centimetres as people write it: 128, 128 см, 1,28 м."""
    clean = tidy(text)
    if not clean:
        return None
    metres, whole = _METRES.fullmatch(clean), _HEIGHT.fullmatch(clean)
    if metres:
        height = int(metres["metres"] + metres["rest"])
    elif whole:
        height = int(whole["whole"])
    else:
        raise NotUnderstood("height_cm", text, "not_a_height")
    if not _LOWEST <= height <= _HIGHEST:
        raise NotUnderstood("height_cm", text, "not_a_height")
    return height


def _columns(draft: DescriptionDraft, today: dt.date | None) -> Columns:
    said: Columns = {
        "eyes": tidy(draft.eyes),
        "hair": tidy(draft.hair),
        "height_cm": height_of(draft.height),
        "marks": prose(draft.marks),
        "health_group": code_of(HealthGroup, draft.health_group, "health_group", empty=True),
        "clothes": prose(draft.clothes),
        "note": prose(draft.note),
    }
    if not any(said[name] for name in _SAID):
        raise NotUnderstood("description", "", "empty")
    as_of = typed_date(draft.date_text, "date", today)
    return {
        **date_columns("as_of_", as_of),
        **said,
        "source_id": draft.source_id,
        "private": draft.private,
    }
