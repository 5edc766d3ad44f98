"""All cases made ready to be searched once, and kept while the file goes on changing."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from caseapp.cases.asides import asides
from caseapp.cases.facts import chunks
from caseapp.dates import UncertainDate
from caseapp.likely_cases.likely import SHOWN, LikelyCase, shown_likely, typed_person
from caseapp.matching.model import Person, WrittenName
from caseapp.matching.pool import Pool, prepare
from caseapp.matching.search import search
from caseapp.progress import SILENT, Progress
from caseapp.review.persons import person_of_case, persons_of_cases
from db.tables import CaseIndex, JournalLine

_NEAREST = 12  # cases of the pool that are compared once more
MOST_CHANGED = 500  # cases that are compared beside the pool before it is made anew
_NO_CASES = ("file", "office", "paper", "rows", "screening", "candidates", "mapping", "source")


@dataclass(frozen=True, slots=True)
class WarmCases:
    """Every case as it stood when the journal had so many lines."""

    pool: Pool
    lines: int


def warm_cases(session: Session, *, progress: Progress = SILENT) -> WarmCases:
    """Make all cases ready, which takes seconds where there are many."""
    cases = session.exec(select(CaseIndex.case_id).order_by(col(CaseIndex.case_id))).all()
    return WarmCases(
        prepare(persons_of_cases(session, cases), progress=progress), _written(session)
    )


def likely_among(
    session: Session, warm: WarmCases, name: WrittenName, birth: UncertainDate, *, sex: str = ""
) -> tuple[LikelyCase, ...] | None:
    """Return the cases that the typed name may be, as the file stands now.

    Cases written since are compared as they are by now; None where that are too many.
    """
    typed = typed_person(name, birth, sex)
    return _likely(session, warm, typed, ()) if typed else ()


def likely_beside(
    session: Session, warm: WarmCases, case_id: uuid.UUID
) -> tuple[LikelyCase, ...] | None:
    """Return the other cases that may be the same child as this one, as the file stands now."""
    now = asides(session)
    kept = now.kept_for(case_id)
    together = (case_id, kept, *now.duplicates.get(kept, ()))
    return _likely(session, warm, person_of_case(session, case_id), together)


def _likely(
    session: Session, warm: WarmCases, person: Person, but: Collection[uuid.UUID]
) -> tuple[LikelyCase, ...] | None:
    changed = _changed_since(session, warm.lines)
    if changed is None:
        return None
    found = search([person], warm.pool, top=_NEAREST + len(changed), evidence=False)
    near = changed | {uuid.UUID(one.right) for one in found}
    asked = [case_id for case_id in sorted(near) if case_id not in but]
    # Compared once more among themselves, as they are by now: what a case said before, or the
    # person itself, would stand in the way of the others.
    own = prepare(persons_of_cases(session, asked), warm.pool.frequencies)
    return shown_likely(session, search([person], own, top=SHOWN, evidence=False))


def _changed_since(session: Session, lines: int) -> set[uuid.UUID] | None:
    """Return the cases written since; None where too much was written to tell case by case."""
    query = select(JournalLine.act, JournalLine.record).where(col(JournalLine.number) > lines)
    acts = session.exec(query.limit(MOST_CHANGED + 1)).all()
    records = {record for act, record in acts if act.partition(".")[0] not in _NO_CASES}
    found = {
        case_id
        for chunk in chunks([_id(record) for record in records])
        for case_id in session.exec(
            select(CaseIndex.case_id).where(col(CaseIndex.case_id).in_(chunk))
        )
    }
    return found if len(acts) <= MOST_CHANGED and len(found) == len(records) else None


def _id(record: str) -> uuid.UUID:
    """Return the id of a record; what is none is no case's."""
    try:
        return uuid.UUID(record)
    except ValueError:
        return uuid.UUID(int=0)


def _written(session: Session) -> int:
    return session.exec(select(func.max(JournalLine.number))).one() or 0
