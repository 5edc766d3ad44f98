"""The contradictions of a list, or of all cases, as they are printed."""

import uuid
from collections import Counter
from dataclasses import dataclass

from sqlmodel import Session, select

from caseapp.contradictions.finding import all_contradictions
from caseapp.contradictions.model import Contradiction, Rule
from caseapp.journal import anchor
from caseapp.lines.standing import standing_list
from caseapp.office.letterhead import office_name
from caseapp.papers.private import private_records
from caseapp.progress import SILENT, Progress
from db.tables import FileInfo


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed; without a title it is about all cases."""

    title: str
    date_edtf: str
    found: tuple[Contradiction, ...]
    journal_anchor: str
    is_demo: bool
    private: frozenset[uuid.UUID] = frozenset()  # records that stand on no paper
    office: str = ""  # that issues the paper

    @property
    def cases(self) -> int:
        """How many cases have any."""
        return len({one.case_id for one in self.found})

    @property
    def open(self) -> int:
        """How many nobody looked at yet."""
        return sum(one.is_open for one in self.found)

    def counts(self) -> list[tuple[Rule, int]]:
        """Return how many there are by each rule, the most first."""
        return Counter(one.rule for one in self.found).most_common()


def read_sheet(
    session: Session, list_id: uuid.UUID | None, *, progress: Progress = SILENT
) -> Sheet:
    """Return the contradictions of the children on a list, or of all cases."""
    listed = standing_list(session, list_id) if list_id is not None else None
    return Sheet(
        title=listed.title if listed else "",
        date_edtf=listed.date_edtf if listed else "",
        found=all_contradictions(session, list_id=list_id, progress=progress),
        journal_anchor=anchor(session),
        office=office_name(session),
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
        private=private_records(session),
    )
