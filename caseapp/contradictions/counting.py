"""How many contradictions wait to be looked at, case by case."""

import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from caseapp.contradictions.finding import all_contradictions
from caseapp.journal import anchor
from caseapp.progress import SILENT, Progress


@dataclass(frozen=True, slots=True)
class Counted:
    """The open contradictions of each case, as they were at a line of the journal."""

    at: str
    by_case: Mapping[uuid.UUID, int]
    by_list: Mapping[uuid.UUID, int]

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(self.by_case.values())


def count_open(session: Session, *, progress: Progress = SILENT) -> Counted:
    """Count what nobody looked at yet, or whose facts changed since."""
    found = [one for one in all_contradictions(session, progress=progress) if one.is_open]
    on_lists = (list_id for one in found for list_id in one.lists)
    return Counted(anchor(session), Counter(one.case_id for one in found), Counter(on_lists))
