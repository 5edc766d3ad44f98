"""What a verdict on one of a family is worth for the others: their pairs compared again."""

import uuid
from collections.abc import Iterator, Sequence

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.journal import Act
from caseapp.lines.standing import stands
from caseapp.matching.explain import explain_among
from caseapp.matching.model import Candidate, Person
from caseapp.matching.pool import prepare
from caseapp.progress import SILENT, Progress
from caseapp.review.candidates import store
from caseapp.review.families import family_lines
from caseapp.review.persons import persons_of_lines, persons_of_list
from caseapp.review.screening import worth_review
from caseapp.review.search_share import share_of_search
from db.tables import CandidateRecord, ChildList


def raising_act(stored: int) -> Act:
    """Return the act of writing down what a verdict changed for a family."""
    return Act(ActCode.SCREENING_WRITTEN, data={"candidates": stored})


def has_family(session: Session, candidate_id: uuid.UUID) -> bool:
    """Tell whether both lists say who belongs to the two lines of a pair."""
    left, right = _lines(session, candidate_id)
    return bool(family_lines(session, left) and family_lines(session, right))


def find_raised(
    session: Session, candidate_id: uuid.UUID, *, progress: Progress = SILENT
) -> list[Candidate]:
    """Return the pairs of the brothers and sisters of one side with those of the other, anew.

    What a verdict on the pair says counts for them, and a withdrawn one no longer does.
    """
    left, right = _lines(session, candidate_id)
    ours, theirs = family_lines(session, left), family_lines(session, right)
    if not (ours and theirs):
        return []
    family = persons_of_lines(session, (left, *ours))
    pool = prepare(_others(session, next(iter(family.values())), progress))
    told = [
        explain_among(
            family[str(one)],
            str(other),
            pool,
            beside=_beside(family, str(one)),
            share=share_of_search(session, one, other),
        )
        for one in ours
        for other in theirs
    ]
    return [one for one in told if worth_review([one]) or _on_file(session, one)]


def write_raised(session: Session, found: list[Candidate]) -> int:
    """Keep the pairs of a family as they stand now; return how many are to be decided."""
    return store(session, found)


def _beside(family: dict[str, Person], one: str) -> list[Person]:
    return [person for other, person in family.items() if other != one]


def _others(session: Session, left: Person, progress: Progress) -> list[Person]:
    lists = session.exec(select(ChildList.id).where(stands()).order_by(col(ChildList.id))).all()
    return [
        person
        for list_id in _stepped(lists, progress)
        if str(list_id) != left.source
        for person in persons_of_list(session, list_id)
    ]


def _stepped(lists: Sequence[uuid.UUID], progress: Progress) -> Iterator[uuid.UUID]:
    for number, list_id in enumerate(lists):
        progress.step(number, len(lists))
        yield list_id


def _lines(session: Session, candidate_id: uuid.UUID) -> tuple[uuid.UUID, uuid.UUID]:
    candidate = session.get_one(CandidateRecord, candidate_id)
    return candidate.left_entry_id, candidate.right_entry_id


def _on_file(session: Session, candidate: Candidate) -> bool:
    two = uuid.UUID(candidate.left), uuid.UUID(candidate.right)
    return any(
        session.exec(
            select(CandidateRecord.id).where(
                col(CandidateRecord.left_entry_id) == one,
                col(CandidateRecord.right_entry_id) == other,
            )
        ).first()
        for one, other in (two, two[::-1])
    )
