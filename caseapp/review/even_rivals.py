"""Pairs for which no more speaks than for another: which other lines agree as well, or better."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from sqlalchemy import or_, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.matching.explain import EVEN
from caseapp.matching.reasons import Grade, Story
from caseapp.review.verdicts import Pair, pair, standing_among
from db.codes import VerdictKind
from db.tables import CandidateRecord

_LEFT, _RIGHT = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)


@dataclass(frozen=True, slots=True)
class PlannedPair:
    """A pair of which one side is not written yet, as even rivals are found among such."""

    id: uuid.UUID
    left_entry_id: uuid.UUID
    right_entry_id: uuid.UUID
    left_list_id: uuid.UUID | None
    right_list_id: uuid.UUID | None
    score: float
    story: str


Found: TypeAlias = CandidateRecord | PlannedPair


class _Seen(NamedTuple):
    """A candidate as one of its lines sees it."""

    other: uuid.UUID
    other_list: uuid.UUID | None
    score: float
    story: str


def even_rivals(
    session: Session, records: Collection[Found], *, planned: Collection[PlannedPair] = ()
) -> Mapping[uuid.UUID, tuple[uuid.UUID, ...]]:
    """Return for candidates the lines that agree as well with one of theirs, or better.

    One list names a child once: such a line is of the list of the one it stands for. Pairs that are
    only planned count beside those on file. A rival that somebody has judged to be another child is
    none any more.
    """
    lines = {line for one in records for line in (one.left_entry_id, one.right_entry_id)}
    near = _seen_from(session, lines, planned)
    found = {one.id: dict(_rivals(one, near)) for one in records}
    rivals = {line for seen in found.values() for line in seen}
    apart = _judged_different(session, lines | rivals) if rivals else frozenset()
    return {
        one: tuple(line for line, lines in seen.items() if lines not in apart)
        for one, seen in found.items()
    }


def beside_rivals(grade: str, rivals: Collection[object]) -> str:
    """Give the grade of a pair: none is strong beside which another line agrees as well."""
    return Grade.POSSIBLE if rivals and grade == Grade.STRONG else grade


def _judged_different(session: Session, lines: Collection[uuid.UUID]) -> frozenset[Pair]:
    judged = standing_among(session, lines).items()
    return frozenset(both for both, one in judged if one.kind == VerdictKind.DIFFERENT)


def _rivals(
    one: Found, near: Mapping[uuid.UUID, Collection[_Seen]]
) -> Iterator[tuple[uuid.UUID, Pair]]:
    """Yield each rival with the pair that it makes with a line of the candidate."""
    left, right = one.left_entry_id, one.right_entry_id
    ways = (left, right, one.right_list_id), (right, left, one.left_list_id)
    for line, other, its_list in ways:
        for rival in near[line]:
            even = rival.story != Story.SIBLING and rival.score > one.score - EVEN
            if even and rival.other != other and rival.other_list == its_list:
                yield rival.other, pair(line, rival.other)


def _seen_from(
    session: Session, lines: Collection[uuid.UUID], planned: Collection[PlannedPair]
) -> Mapping[uuid.UUID, Collection[_Seen]]:
    """Return for each line the candidates in which it stands."""
    found: dict[uuid.UUID, dict[_Seen, None]] = defaultdict(dict)
    for one in planned:
        left, right = one.left_entry_id, one.right_entry_id
        found[left][_Seen(right, one.right_list_id, one.score, one.story)] = None
        found[right][_Seen(left, one.left_list_id, one.score, one.story)] = None
    query = select(
        _LEFT,
        _RIGHT,
        col(CandidateRecord.left_list_id),
        col(CandidateRecord.right_list_id),
        col(CandidateRecord.score),
        col(CandidateRecord.story),
    ).order_by(col(CandidateRecord.id))
    for chunk in chunks(lines):
        near = query.where(or_(_LEFT.in_(chunk), _RIGHT.in_(chunk)))
        for left, right, left_list, right_list, score, story in session.execute(near):
            found[left][_Seen(right, right_list, score, story)] = None
            found[right][_Seen(left, left_list, score, story)] = None
    return found
