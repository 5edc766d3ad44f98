"""The words of letters and the letterhead: kept in the journal alone, where the newest holds.

Undoing writes nothing beside its own line of the journal: whoever reads the words passes over
what was undone (`caseapp.journal.standing_data`), so that those before it hold again.
"""

import uuid
from collections.abc import Mapping

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.undoing.way import Data, Way


def _pass(_session: Session, record: uuid.UUID, _data: Data, _worker: str) -> uuid.UUID:
    return record


WAYS: Mapping[str, Way] = {
    ActCode.LETTER_WORDED: Way(_pass, _pass),
    ActCode.LETTERHEAD_CHANGED: Way(_pass, _pass),
}
