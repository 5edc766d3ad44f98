"""Cases that a child whose name is being typed may have already."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter

from sqlalchemy import String, select, type_coerce
from sqlmodel import Session, col

from caseapp.cases.asides import asides
from caseapp.dates import UncertainDate
from caseapp.matching.frequency import Frequencies
from caseapp.matching.model import BirthSpan, Candidate, Person, WrittenName
from caseapp.matching.pool import prepare
from caseapp.matching.reasons import Grade, Story
from caseapp.matching.search import search
from caseapp.names.keys import matches, query_keys
from caseapp.review.persons import persons_of_cases
from db.tables import CaseIndex

SHOWN = 4  # cases that somebody is warned of at once
_COMPARED = 200  # cases that are compared field by field
_NEAR = dt.timedelta(days=93)
_LETTERS = 2  # of a name, before anybody is warned of
_TYPED = "typed"
_TOO_LITTLE = (Story.SIBLING, Story.SURNAME_AND_PATRONYMIC_REPLACED)  # where no day is the same
_WARNED_OF = (Grade.STRONG, Grade.POSSIBLE)


@dataclass(frozen=True, slots=True)
class LikelyCase:
    """A case that the typed child may have already."""

    case_id: uuid.UUID
    number: str
    name: str
    birth_edtf: str
    grade: str


def likely_cases(
    session: Session, name: WrittenName, birth: UncertainDate, *, sex: str = "", limit: int = SHOWN
) -> tuple[LikelyCase, ...]:
    """Return the cases that the typed name and birth may be, the likeliest first."""
    typed = typed_person(name, birth, sex)
    if typed is None:
        return ()
    near, cases = _near(session, name, birth)
    pool = prepare(persons_of_cases(session, near), Frequencies(rows=cases))
    return shown_likely(session, search([typed], pool, top=limit, evidence=False))


def typed_person(name: WrittenName, birth: UncertainDate, sex: str) -> Person | None:
    """Return what is typed as a person, once there are letters enough to look for."""
    if max(len(part.strip()) for part in (name.surname, name.given_name)) < _LETTERS:
        return None
    return Person(_TYPED, (name,), sex, (BirthSpan(birth.edtf, birth.earliest, birth.latest),))


def shown_likely(session: Session, found: Iterable[Candidate]) -> tuple[LikelyCase, ...]:
    """Return those of the cases found that somebody is warned of, as they are shown.

    A duplicate stands for the case that is kept; what was recorded in error warns of nothing.
    """
    now, grades = asides(session), dict[uuid.UUID, str]()
    for one in filter(_warns, found):
        case_id = now.kept_for(uuid.UUID(one.right))
        if case_id not in now.by_case:
            grades.setdefault(case_id, one.grade)
    return _shown(session, grades)


def _shown(session: Session, grades: Mapping[uuid.UUID, str]) -> tuple[LikelyCase, ...]:
    columns = select(
        col(CaseIndex.case_id),
        col(CaseIndex.number),
        col(CaseIndex.name),
        col(CaseIndex.birth_edtf),
    ).where(col(CaseIndex.case_id).in_(grades))
    found = {
        case_id: LikelyCase(case_id, number, name, birth, grades[case_id])
        for case_id, number, name, birth in session.execute(columns)
    }
    return tuple(found[case_id] for case_id in grades if case_id in found)


def _warns(found: Candidate) -> bool:
    """Tell whether a case is worth a warning: a given name and a near year alone are not."""
    if found.grade == Grade.STRONG:
        return found.story != Story.SIBLING
    return found.grade in _WARNED_OF and found.story not in _TOO_LITTLE


def _near(session: Session, name: WrittenName, birth: UncertainDate) -> tuple[list[uuid.UUID], int]:
    """Return the cases whose names or birth come nearest by keys alone, and how many there are."""
    columns = select(  # as texts: ids and dates made for 35,000 rows would take most of the time
        type_coerce(col(CaseIndex.case_id), String),
        type_coerce(col(CaseIndex.birth_earliest), String),
        col(CaseIndex.search_text),
    )
    rows = session.execute(columns).all()
    parts = ((name.surname, 2), (name.given_name, 1))
    queries = [(query_keys(text), worth) for text, worth in parts if text.strip()]
    judged = (
        (
            sum(worth for query, worth in queries if matches(query, keys))
            + _born_near(day, birth.earliest),
            place,
        )
        for place, (_, day, keys) in enumerate(rows)
    )
    best = nlargest(_COMPARED, (one for one in judged if one[0] > 1), key=itemgetter(0))
    return [uuid.UUID(rows[place][0]) for _, place in best], len(rows)


def _born_near(day: str | None, typed: dt.date | None) -> int:
    """Return 2 for the same day, 1 for within three months, else 0."""
    if day is None or typed is None:
        return 0
    return 2 if day == typed.isoformat() else int(abs(dt.date.fromisoformat(day) - typed) <= _NEAR)
