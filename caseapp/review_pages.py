"""The queue of review in portions: what is seen of it, and how much there is, counted in SQL."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import Row, Select, func, or_, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.matching.reasons import Grade, Story
from caseapp.review import ReviewItem
from caseapp.review_reading import read_sides, review_item
from caseapp.review_state import decided_ids, settled_ids, standing, unsure_ids, waits
from caseapp.verdicts import pair, standing_among
from db.codes import VerdictKind
from db.tables import CandidateRecord, ChildList

SHOWN = 100  # pairs that are read at a time

_LEADS = tuple(story for story in Story if story not in (Story.NAMES_KEPT, Story.SIBLING))
_Kind: TypeAlias = tuple[str, uuid.UUID, uuid.UUID]  # a story, and the lists of both lines
_KIND = (
    col(CandidateRecord.story),
    col(CandidateRecord.left_list_id),
    col(CandidateRecord.right_list_id),
)
_GRADES = tuple(grade.value for grade in Grade)
_FIGURES = (col(CandidateRecord.probability), col(CandidateRecord.score))
_BEST_FIRST = (*(figure.desc() for figure in _FIGURES), col(CandidateRecord.id))


class Which(StrEnum):
    """Which pairs are looked at."""

    WAITING = "waiting"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the queue is to be seen."""

    which: Which = Which.WAITING
    leads: bool = False
    list_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """How many pairs of two lists wait or are decided, leads apart from the rest."""

    leads: bool
    lists: frozenset[uuid.UUID]
    waiting: int
    decided: int

    def of(self, which: Which) -> int:
        """Return how many of one way."""
        return self.decided if which == Which.DECIDED else self.waiting


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of the whole queue, and the titles of the lists in it."""

    portions: tuple[Portion, ...] = ()
    titles: tuple[tuple[uuid.UUID, str], ...] = ()

    def count(self, wanted: Wanted) -> int:
        """Return how many pairs are wanted."""
        return sum(
            one.of(wanted.which)
            for one in self.portions
            if one.leads == wanted.leads and (wanted.list_id is None or wanted.list_id in one.lists)
        )

    def whole(self, which: Which) -> int:
        """Return how many pairs there are of one way."""
        return sum(one.of(which) for one in self.portions)

    def lists(self, which: Which) -> list[tuple[uuid.UUID, str, int]]:
        """Return the lists that pairs come from, the largest first."""
        counted = [
            (list_id, title, sum(one.of(which) for one in self.portions if list_id in one.lists))
            for list_id, title in self.titles
        ]
        return sorted((one for one in counted if one[2]), key=lambda one: -one[2])


def read_queue(session: Session, wanted: Wanted, *, limit: int = SHOWN) -> tuple[ReviewItem, ...]:
    """Return the first pairs that are wanted, in the order of reviewing."""
    if wanted.which == Which.DECIDED:
        return items_of(session, _among(session, wanted, decided_ids(session))[:limit])
    found: list[uuid.UUID] = []
    for stories in (_LEADS,) if wanted.leads else ((Story.NAMES_KEPT,), (Story.SIBLING,)):
        for query in _waiting(wanted, stories):
            if len(found) < limit:
                found += session.execute(query.limit(limit - len(found))).scalars()
        if len(found) < limit:
            found += [one for one, story in _unsure(session, wanted) if story in stories]
    return items_of(session, found[:limit])


def _unsure(session: Session, wanted: Wanted) -> list[tuple[uuid.UUID, str]]:
    """Return the pairs that are wanted and were left unsure, with their stories."""
    ids = unsure_ids(session) - settled_ids(session)
    rows = [row for row in _rows_of(session, ids) if _is_wanted(wanted, row)]
    return [(row.id, row.story) for row in sorted(rows, key=_order)]


def items_of(session: Session, candidate_ids: Sequence[uuid.UUID]) -> tuple[ReviewItem, ...]:
    """Return these candidates with both lines and their verdicts, in this order."""
    query = select(CandidateRecord)
    records = {
        record.id: record
        for chunk in chunks(candidate_ids)
        for record in session.execute(query.where(col(CandidateRecord.id).in_(chunk))).scalars()
    }
    lines = {line for one in records.values() for line in (one.left_entry_id, one.right_entry_id)}
    sides, verdicts = read_sides(session, lines), standing_among(session, lines)
    return tuple(
        review_item(one, sides, verdicts.get(pair(one.left_entry_id, one.right_entry_id)))
        for one in (records[candidate_id] for candidate_id in candidate_ids)
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
    settled = _count_of(session, settled_ids(session))
    decided = _count_of(session, decided_ids(session))
    portions = tuple(
        Portion(
            leads=story in _LEADS,
            lists=frozenset((left, right)),
            waiting=count - settled[story, left, right],
            decided=decided[story, left, right],
        )
        for story, left, right, count in total
    )
    titles = select(col(ChildList.id), col(ChildList.title)).order_by(col(ChildList.id))
    return Counts(portions, tuple((row[0], row[1]) for row in session.execute(titles)))


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
    return here and wanted.leads == (row.story in _LEADS)


def _order(row: Row[Any]) -> tuple[bool, int, float, float, uuid.UUID]:
    sibling = row.story == Story.SIBLING
    return sibling, _GRADES.index(row.grade), -row.probability, -row.score, row.id


def _asked(wanted: Wanted) -> Select[Any]:
    asked = select(col(CandidateRecord.id))
    if wanted.list_id is None:
        return asked
    left, right = col(CandidateRecord.left_list_id), col(CandidateRecord.right_list_id)
    return asked.where(or_(left == wanted.list_id, right == wanted.list_id))
