"""Screening a list against others: found in a reading step, kept in a writing one."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.asides import asides
from caseapp.journal import Act
from caseapp.lines.standing import standing_list, stands
from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Grade, Story
from caseapp.matching.search import search
from caseapp.progress import SILENT, Progress
from caseapp.review.candidates import persons_of_list, store
from caseapp.review.questions import judged, read_questions
from caseapp.review.verdicts import pair
from db.tables import ChildList, ListEntry, Verdict

_KEPT = (Grade.STRONG, Grade.POSSIBLE)
_BY_CHANCE = 1.0  # strangers of the same surname and patronymic expected in the pool


def find_candidates(
    session: Session,
    list_id: uuid.UUID,
    against: Collection[uuid.UUID] = (),
    *,
    top: int = 10,
    progress: Progress = SILENT,
) -> list[Candidate]:
    """Return the best pairs of a list's lines with those of other lists, all others by default.

    Pairs that are one case already, or that somebody has decided on, are left out, and so are
    lines of which a later version is among those found.
    """
    for wanted in (list_id, *against):
        standing_list(session, wanted, own=True)
    lists = [other for other in against or _all_lists(session) if other != list_id]
    pool = [person for other in lists for person in persons_of_list(session, other)]
    cases = _cases(session, (list_id, *lists))
    most = top + _answered(session, cases)
    found = search(persons_of_list(session, list_id), pool, top=most, progress=progress)
    return [one for one in _ranked(_open(session, found, cases)) if one.rank <= top]


def worth_review(found: Iterable[Candidate]) -> list[Candidate]:
    """Return the strong and the possible, and brothers and sisters who are hardly so by chance."""
    return [
        one
        for one in found
        if one.grade in _KEPT or (one.story == Story.SIBLING and one.chance_rivals <= _BY_CHANCE)
    ]


def write_candidates(session: Session, found: Iterable[Candidate], *, weak: bool = False) -> int:
    """Keep what is worth a review, or all; return how many pairs are to be decided."""
    return store(session, found if weak else worth_review(found))


def screening_act(stored: int) -> Act:
    """Return the act of writing down what a screening found."""
    return Act(ActCode.SCREENING_WRITTEN, data={"candidates": stored})


def _all_lists(session: Session) -> list[uuid.UUID]:
    return list(session.exec(select(ChildList.id).where(stands()).order_by(col(ChildList.id))))


def _answered(session: Session, cases: Mapping[str, uuid.UUID | None]) -> int:
    """Return how many answered pairs a line has at most: they must hide no open one."""
    judged_lines = session.exec(select(Verdict.left_entry_id, Verdict.right_entry_id)).all()
    verdicts = Counter(str(line) for both in judged_lines for line in both if str(line) in cases)
    on_case = Counter(case_id for case_id in cases.values() if case_id)
    return max(verdicts.values(), default=0) + max(on_case.values(), default=1) - 1


def _open(
    session: Session, found: Iterable[Candidate], cases: Mapping[str, uuid.UUID | None]
) -> list[Candidate]:
    """Leave out the pairs that are no question any more."""
    pairs = [(one, pair(uuid.UUID(one.left), uuid.UUID(one.right))) for one in found]
    questions = read_questions(session)
    newest = questions.newest(lines for _, lines in pairs)
    decided = judged(session, questions, newest).decided
    asked = {lines for question, lines in newest.items() if question not in decided}
    return [
        candidate
        for candidate, lines in pairs
        if lines in asked and not _one_case(cases.get(candidate.left), cases.get(candidate.right))
    ]


def _one_case(left: uuid.UUID | None, right: uuid.UUID | None) -> bool:
    return left is not None and left == right


def _cases(session: Session, lists: Collection[uuid.UUID]) -> dict[str, uuid.UUID | None]:
    """Return the case of each line; for a duplicate, the case kept."""
    query = select(ListEntry.id, ListEntry.case_id).where(col(ListEntry.list_id).in_(lists))
    now = asides(session)
    return {
        str(entry_id): now.kept_for(case_id) if case_id else None
        for entry_id, case_id in session.exec(query)
    }


def _ranked(found: Iterable[Candidate]) -> list[Candidate]:
    """Give each line's candidates their ranks anew, from 1."""
    ranks: Counter[str] = Counter()
    ranked = []
    for candidate in found:
        ranks[candidate.left] += 1
        ranked.append(replace(candidate, rank=ranks[candidate.left]))
    return ranked
