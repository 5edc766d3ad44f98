"""Why a pair was not offered: any two records compared as screening would compare them."""

import uuid
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from caseapp.cases.asides import asides
from caseapp.lines.standing import stands
from caseapp.matching.explain import explain_among
from caseapp.matching.model import Candidate, Person
from caseapp.matching.pool import prepare
from caseapp.progress import SILENT, Progress
from caseapp.review.candidates import waiting
from caseapp.review.families import family_lines
from caseapp.review.pages import item_of_lines
from caseapp.review.pairs import ReviewItem, ReviewSide
from caseapp.review.persons import persons_of_lines, persons_of_list
from caseapp.review.reading import OFF_FILE, item_off_file, read_sides
from caseapp.review.screening import worth_review
from caseapp.review.search_share import share_of_search
from caseapp.search.records import Record
from db.codes import VerdictKind
from db.tables import ChildList

KEPT = 10  # candidates that a screening keeps for each line unless told otherwise


class WhyNot(StrEnum):
    """Why a pair is not in the queue, or that it is."""

    WAITS = "waits"
    JUDGED = "judged"  # values: verdict, reason
    ONE_CASE = "one_case"
    ONE_CHILD = "one_child"  # a duplicate and the case kept, or two duplicates of one case
    ONE_LIST = "one_list"  # a list is not searched in itself
    SIBLING = "sibling"
    AGAINST = "against"  # more speaks against than for it
    BELOW = "below"  # nothing tells it from chance
    CROWDED = "crowded"  # others agree better; values: rank, kept
    NOT_SCREENED = "not_screened"  # screening these lists would offer it


@dataclass(frozen=True, slots=True)
class Compared:
    """Two records compared, and why the pair was not offered."""

    item: ReviewItem
    why: WhyNot
    rank: int  # among those found for the left record; 0 where it was not found


def compare_records(
    session: Session, left: Record, right: Record, *, kept: int = KEPT, progress: Progress = SILENT
) -> Compared:
    """Compare the lines of two records among all lists but the left one's, as screening does."""
    both = (left.id, right.id)
    read, known = read_sides(session, both), persons_of_lines(session, both)
    sides = read[left.id], read[right.id]
    persons = known[str(left.id)], known[str(right.id)]
    pool = _pool(session, sides[0], persons[1])
    share = share_of_search(session, left.id, right.id)
    progress.step(0, 2)
    ready = prepare(pool)
    progress.step(1, 2)
    beside = _beside(session, left)
    candidate = explain_among(persons[0], persons[1].id, ready, beside=beside, share=share)
    item = _item(session, sides, candidate)
    rank = candidate.rank if candidate.score > 0 else 0
    if _is_one_child(session, item):
        return Compared(item, WhyNot.ONE_CHILD, rank)
    return Compared(item, _why(item, candidate, rank=rank, kept=kept), rank)


def _beside(session: Session, record: Record) -> list[Person]:
    """Return the family of a line, which counts with it."""
    return list(persons_of_lines(session, family_lines(session, record.id)).values())


def _pool(session: Session, left: ReviewSide, right: Person) -> list[Person]:
    lists = session.exec(select(ChildList.id).where(stands()).order_by(col(ChildList.id)))
    pool = [
        person
        for list_id in lists.all()
        if list_id != left.list_id
        for person in persons_of_list(session, list_id)
    ]
    return pool if any(one.id == right.id for one in pool) else [*pool, right]


def _is_one_child(session: Session, item: ReviewItem) -> bool:
    """Tell whether the pair stands on two cases, one set aside as a duplicate of the other."""
    left, right = item.left.case_id, item.right.case_id
    if left is None or right is None or left == right:
        return False
    now = asides(session)
    return now.kept_for(left) == now.kept_for(right)


def _why(item: ReviewItem, candidate: Candidate, *, rank: int, kept: int) -> WhyNot:
    """Return the first reason that holds: what is on file goes before what figures say."""
    on_file = _why_by_file(item)
    if on_file is not None:
        return on_file
    if item.is_sibling:
        return WhyNot.SIBLING
    if candidate.score <= 0 or not rank:
        return WhyNot.AGAINST
    if not worth_review([candidate]):
        return WhyNot.BELOW
    return WhyNot.CROWDED if rank > kept else WhyNot.NOT_SCREENED


def _why_by_file(item: ReviewItem) -> WhyNot | None:
    left, right = item.left, item.right
    if item.verdict in (VerdictKind.SAME, VerdictKind.DIFFERENT):
        return WhyNot.JUDGED
    if left.case_id is not None and left.case_id == right.case_id:
        return WhyNot.ONE_CASE
    if waiting([item]) and item.candidate_id != OFF_FILE:
        return WhyNot.WAITS
    return WhyNot.ONE_LIST if left.list_id == right.list_id else None


def _item(
    session: Session, sides: tuple[ReviewSide, ReviewSide], candidate: Candidate
) -> ReviewItem:
    """Return the pair as it is reviewed: as it is on file, so that the queue says nothing else."""
    left, right = sides
    on_file = item_of_lines(session, left.entry_id, right.entry_id)
    if on_file is not None:
        return on_file if on_file.left.entry_id == left.entry_id else on_file.turned()
    as_well = read_sides(session, list(map(uuid.UUID, candidate.as_well)))
    return item_off_file(candidate, left, right, tuple(as_well.values()))
