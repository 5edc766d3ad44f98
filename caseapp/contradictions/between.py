"""Contradictions that go beyond what one case says: verdicts on its lines, and its siblings."""

import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlmodel import Session, col

from caseapp.contradictions.model import About, Cited, Pair, Rule, Side, Stated, What
from caseapp.contradictions.surely import overlap
from caseapp.places_apart import apart
from caseapp.review.link_reading import contradictions as verdict_contradictions
from caseapp.review.pairs import ReviewSide
from db.tables import ListEntry, RelatedPerson, Verdict


@dataclass(frozen=True, slots=True)
class Found:
    """Two statements about a case that cannot both be true."""

    case_id: uuid.UUID
    rule: Rule
    pair: Pair


def siblings_of(
    session: Session, cases: Collection[uuid.UUID] | None
) -> frozenset[tuple[uuid.UUID, uuid.UUID]]:
    """Return the cases whose children are brothers or sisters, each pair from both sides.

    Only brothers and sisters are linked; a child's sex need not be known for that.
    """
    own, other = col(RelatedPerson.case_id), col(RelatedPerson.other_case_id)
    query = select(own, other).where(
        other.is_not(None),
        col(RelatedPerson.removed_at).is_(None),
    )
    if cases is not None:
        query = query.where(or_(own.in_(cases), other.in_(cases)))
    pairs = {(left, right) for left, right in session.execute(query) if right is not None}
    return frozenset(pairs | {(right, left) for left, right in pairs})


def siblings_apart(
    stated: Mapping[uuid.UUID, Stated], siblings: Collection[tuple[uuid.UUID, uuid.UUID]]
) -> Iterator[Found]:
    """Yield where brothers and sisters surely were in two regions at one time."""
    for own, other in siblings:
        if own in stated and other in stated:
            for left in stated[own].about(About.PLACEMENT):
                for right in stated[other].about(About.PLACEMENT):
                    if _apart_at_once(left, right):
                        yield Found(own, Rule.SIBLINGS_APART, (left, right))


def judged_twice(session: Session, cases: Collection[uuid.UUID] | None) -> Iterator[Found]:
    """Yield where verdicts on lines contradict one another, on the cases of these lines."""
    if cases is not None and not _is_judged(session, cases):
        return
    for clash in verdict_contradictions(session):
        first, last = clash.chain[0], clash.chain[-1]
        on = dict.fromkeys(one.case_id for one in (first, last) if one.case_id is not None)
        for case_id in on:
            yield Found(case_id, Rule(clash.rule.value), (_line(first), _line(last)))


def _apart_at_once(left: Side, right: Side) -> bool:
    differ = apart(left.what.region, right.what.region)
    return differ and (overlap(left, right) or _on_one_list_day(left, right))


def _on_one_list_day(left: Side, right: Side) -> bool:
    """Tell whether lists of the same day report both."""
    days = {left.date.earliest, left.date.latest, right.date.earliest, right.date.latest}
    listed = left.source.list_id is not None and right.source.list_id is not None
    return listed and len(days) == 1 and None not in days


def _is_judged(session: Session, cases: Collection[uuid.UUID]) -> bool:
    lines = select(col(ListEntry.id)).where(col(ListEntry.case_id).in_(cases))
    on_a_line = or_(col(Verdict.left_entry_id).in_(lines), col(Verdict.right_entry_id).in_(lines))
    return session.execute(select(col(Verdict.id)).where(on_a_line).limit(1)).first() is not None


def _line(side: ReviewSide) -> Side:
    cited = Cited(side.list_title, side.line, side.list_id)
    return Side(side.entry_id, "", What(About.LINE, text=side.name), source=cited)
