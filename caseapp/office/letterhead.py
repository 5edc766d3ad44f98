"""The office that writes: what stands at the head of its letters and below them.

Kept in the journal, where the newest line holds: an office changes its address seldom, and under
which head a letter was written stays readable.
"""

import json
from dataclasses import asdict, dataclass, fields

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.fields import prose
from caseapp.journal import Act, standing_data
from caseapp.names.clean import tidy

RECORD = "letterhead"  # what the journal names


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Name, address and contact of the office, who signs, and on which legal basis it asks."""

    name: str = ""
    address: str = ""
    contact: str = ""
    post: str = ""
    signatory: str = ""
    basis: str = ""


def read_letterhead(session: Session) -> Letterhead:
    """Return what was written last; empty where nothing was."""
    newest = next(standing_data(session, ActCode.LETTERHEAD_CHANGED, RECORD), "")
    given = json.loads(newest) if newest else {}
    return Letterhead(**{one.name: str(given.get(one.name, "")) for one in fields(Letterhead)})


def office_name(session: Session) -> str:
    """Return what the office is called, as papers say who issues them."""
    return read_letterhead(session).name


def letterhead_act(head: Letterhead) -> Act:
    """Return the act that keeps what is typed of an office."""
    typed = asdict(head)
    long = {"address", "contact", "basis"}
    kept = {key: prose(text) if key in long else tidy(text) for key, text in typed.items()}
    return Act(ActCode.LETTERHEAD_CHANGED, RECORD, kept)
