"""The queue of review in portions: what is seen of it, and how much there is, counted in SQL."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Row, Select, func, or_, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.matching.reasons import Grade, Story
from caseapp.review.counts import LEADS, Counts, Portion, Wanted, Which
from caseapp.review.even_rivals import even_rivals
from caseapp.review.pairs import ReviewItem
from caseapp.review.reading import read_sides, review_item
from caseapp.review.state import (
    decided_ids,
    settled_and_decided_ids,
    settled_ids,
    standing,
    unsure_ids,
    waits,
)
from caseapp.review.verdict_proposals import waiting
from caseapp.review.verdicts import pair, standing_among
from db.codes import VerdictKind
from db.tables import CandidateRecord, ChildList

SHOWN = 100  # pairs that are read at a time

_Kind: TypeAlias = tuple[str, uuid.UUID, uuid.UUID]  # a story, and the lists of both lines
_Way: TypeAlias = tuple[bool, frozenset[uuid.UUID]]  # whether leads, and both lists
_KIND = (
    col(CandidateRecord.story),
    col(CandidateRecord.left_list_id),
    col(CandidateRecord.right_list_id),
)
_GRADES = tuple(grade.value for grade in Grade)
_FIGURES = (col(CandidateRecord.probability), col(CandidateRecord.score))
_BEST_FIRST = (*(figure.desc() for figure in _FIGURES), col(CandidateRecord.id))


def read_queue(session: Session, wanted: Wanted, *, limit: int = SHOWN) -> tuple[ReviewItem, ...]:
    """Return the first pairs that are wanted, in the order of reviewing."""
    if wanted.which == Which.DECIDED:
        return items_of(session, _among(session, wanted, decided_ids(session))[:limit])
    found: list[uuid.UUID] = []
    unsure: list[tuple[uuid.UUID, str]] | None = None
    for stories in (LEADS,) if wanted.leads else ((Story.NAMES_KEPT,), (Story.SIBLING,)):
        for query in _waiting(wanted, stories):
            if len(found) < limit:
                found += session.execute(query.limit(limit - len(found))).scalars()
        if len(found) < limit:
            unsure = _unsure(session, wanted) if unsure is None else unsure
            found += [one for one, story in unsure if story in stories]
    return items_of(session, found[:limit])


def _unsure(session: Session, wanted: Wanted) -> list[tuple[uuid.UUID, str]]:
    """Return the pairs that are wanted and were left unsure, with their stories."""
    ids = unsure_ids(session)
    ids -= settled_ids(session) if ids else set()
    rows = [row for row in _rows_of(session, ids) if _is_wanted(wanted, row)]
    return [(row.id, row.story) for row in sorted(rows, key=_order)]


def items_of(session: Session, candidate_ids: Sequence[uuid.UUID]) -> tuple[ReviewItem, ...]:
    """Return those of these candidates that there are, in this order."""
    query = select(CandidateRecord)
    records = {
        record.id: record
        for chunk in chunks(candidate_ids)
        for record in session.execute(query.where(col(CandidateRecord.id).in_(chunk))).scalars()
    }
    lines = {line for one in records.values() for line in (one.left_entry_id, one.right_entry_id)}
    rivals = even_rivals(session, list(records.values()))
    sides = read_sides(session, lines.union(*rivals.values()))
    verdicts = standing_among(session, lines)
    proposals = waiting(session)
    return tuple(
        review_item(
            one,
            sides,
            verdicts.get(pair(one.left_entry_id, one.right_entry_id)),
            proposals.get((one.left_entry_id, one.right_entry_id)),
            rivals[one.id],
        )
        for one in (records[found] for found in candidate_ids if found in records)
    )


def item_of_lines(session: Session, left: uuid.UUID, right: uuid.UUID) -> ReviewItem | None:
    """Return the pair of these two lines, if it is on file."""
    two = (left, right)
    lefts, rights = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    query = select(col(CandidateRecord.id)).where(lefts.in_(two), rights.in_(two))
    return next(iter(items_of(session, list(session.execute(query).scalars()))), None)


def read_judged_among(session: Session, lines: Collection[uuid.UUID]) -> tuple[ReviewItem, ...]:
    """Return the pairs with a verdict whose lines are both among these."""
    left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    query = select(col(CandidateRecord.id)).where(left.in_(lines), right.in_(lines))
    ids = list(session.execute(query.order_by(col(CandidateRecord.id))).scalars())
    return tuple(item for item in items_of(session, ids) if item.verdict)


def count_queue(session: Session) -> Counts:
    """Count the whole queue."""
    total = session.execute(select(*_KIND, func.count()).group_by(*_KIND)).all()
    settled, decided = (_count_of(session, ids) for ids in settled_and_decided_ids(session))
    waiting, judged = Counter[_Way](), Counter[_Way]()
    for story, left, right, count in total:
        way = story in LEADS, frozenset((left, right))
        waiting[way] += count - settled[story, left, right]
        judged[way] += decided[story, left, right]
    portions = tuple(Portion(*way, waiting[way], judged[way]) for way in waiting)
    titles = select(col(ChildList.id), col(ChildList.title)).order_by(col(ChildList.id))
    return Counts(portions, tuple((row[0], row[1]) for row in session.execute(titles)))


def holds_more(session: Session, pairs: int) -> bool:
    """Tell, without counting, whether there are more pairs than so many."""
    some = select(col(CandidateRecord.id)).order_by(col(CandidateRecord.id)).offset(pairs).limit(1)
    return session.execute(some).first() is not None


def count_waiting(session: Session) -> int:
    """Return how many pairs wait for a verdict."""
    whole = select(func.count()).select_from(CandidateRecord)
    return int(session.execute(whole).scalar_one()) - len(settled_ids(session))


def _count_of(session: Session, ids: Collection[uuid.UUID]) -> Counter[_Kind]:
    return Counter(
        (row.story, row.left_list_id, row.right_list_id) for row in _rows_of(session, ids)
    )


def _rows_of(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Row[Any]]:
    """Yield what decides place and order of some pairs; by their ids alone, which is quick."""
    query = select(col(CandidateRecord.id), *_KIND, col(CandidateRecord.grade), *_FIGURES)
    for chunk in chunks(ids):
        yield from session.execute(query.where(col(CandidateRecord.id).in_(chunk)))


def _waiting(wanted: Wanted, stories: Collection[Story]) -> Iterator[Select[Any]]:
    """Yield the queries that follow one another, the best grade first."""
    asked = _asked(wanted).where(
        col(CandidateRecord.story).in_(stories),
        standing().is_distinct_from(VerdictKind.UNSURE),
        waits(),
    )
    for grade in Grade:
        yield asked.where(col(CandidateRecord.grade) == grade).order_by(*_BEST_FIRST)


def _among(session: Session, wanted: Wanted, ids: Collection[uuid.UUID]) -> list[uuid.UUID]:
    """Return those of some pairs that are wanted, the best first."""
    found = [row for row in _rows_of(session, ids) if _is_wanted(wanted, row)]
    return [row.id for row in sorted(found, key=_order)]


def _is_wanted(wanted: Wanted, row: Row[Any]) -> bool:
    here = wanted.list_id in (None, row.left_list_id, row.right_list_id)
    return here and wanted.leads == (row.story in LEADS)


def _order(row: Row[Any]) -> tuple[bool, int, float, float, uuid.UUID]:
    sibling = row.story == Story.SIBLING
    return sibling, _GRADES.index(row.grade), -row.probability, -row.score, row.id


def _asked(wanted: Wanted) -> Select[Any]:
    asked = select(col(CandidateRecord.id))
    if wanted.list_id is None:
        return asked
    left, right = col(CandidateRecord.left_list_id), col(CandidateRecord.right_list_id)
    return asked.where(or_(left == wanted.list_id, right == wanted.list_id))
