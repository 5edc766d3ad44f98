"""The standing verdicts as links, and their contradictions with the lines they are about."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from caseapp.cases.asides import Asides, asides
from caseapp.cases.facts import chunks
from caseapp.cases.own_lines import own_list_id
from caseapp.review.links import Clash, ClashRule, Links, clashes, clashes_if_same, ordered
from caseapp.review.pairs import ReviewSide
from caseapp.review.reading import read_sides
from caseapp.review.verdicts import Pair, standing_beside, standing_kinds
from db.codes import VerdictKind
from db.tables import ListEntry, Verdict


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A clash of verdicts with its lines, as a person reads them."""

    rule: ClashRule
    chain: tuple[ReviewSide, ...]


def contradictions(session: Session) -> tuple[Contradiction, ...]:
    """Return the contradictions among all verdicts that stand."""
    return _read(session, clashes(links(session)))


def contradictions_if_same(
    session: Session, left: uuid.UUID, right: uuid.UUID
) -> tuple[Contradiction, ...]:
    """Return what would contradict if these two lines were judged the same."""
    return _read(session, clashes_if_same(links_near(session, (left, right)), left, right))


def contradictions_near(
    session: Session, left: uuid.UUID, right: uuid.UUID
) -> tuple[tuple[Contradiction, ...], tuple[Contradiction, ...]]:
    """Return what contradicts about two lines, and what would if they were judged the same."""
    near = links_near(session, (left, right))
    standing = tuple(one for one in clashes(near) if {left, right} & set(one.chain))
    return _read(session, standing), _read(session, clashes_if_same(near, left, right))


def links(session: Session) -> Links:
    """Return the verdicts that stand, with the cases and lists of their lines."""
    kinds = standing_kinds(session)
    now = asides(session)
    judged = _same_of(kinds) | _on_one_case(session) | _of_duplicates(session, now)
    return _linked(kinds, _lines(session, judged, now), now, own_list_id(session))


def links_near(session: Session, start: Collection[uuid.UUID]) -> Links:
    """Return the links among all lines that are one child with any of these."""
    kinds: dict[Pair, str] = {}
    lines: dict[uuid.UUID, tuple[uuid.UUID, uuid.UUID | None]] = {}
    seen: set[uuid.UUID] = set()
    now = asides(session)
    further = set(start)
    while further:
        seen |= further
        judged, found = standing_beside(session, further), _lines(session, further, now)
        kinds |= judged
        lines |= found
        further = (_same_of(judged) | found.keys()) - seen
    return _linked(kinds, lines, now, own_list_id(session))


def _same_of(kinds: Mapping[Pair, str]) -> set[uuid.UUID]:
    return {line for two, kind in kinds.items() if kind == VerdictKind.SAME for line in two}


def _linked(
    kinds: Mapping[Pair, str],
    lines: Mapping[uuid.UUID, tuple[uuid.UUID, uuid.UUID | None]],
    now: Asides,
    own: uuid.UUID | None,
) -> Links:
    """Put what is held of lines together; our own list names a child once for each of its cases."""
    on_case: dict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for entry_id, (_, case_id) in sorted(lines.items()):
        if case_id is not None:
            on_case[now.kept_for(case_id)].append(entry_id)
    return Links(
        same=frozenset(two for two, kind in kinds.items() if kind == VerdictKind.SAME),
        different=frozenset(two for two, kind in kinds.items() if kind == VerdictKind.DIFFERENT),
        joined=frozenset(ordered(*two) for own in on_case.values() for two in pairwise(own)),
        list_of={
            entry_id: None if list_id == own else list_id
            for entry_id, (list_id, _) in lines.items()
        },
    )


def _on_one_case(session: Session) -> set[uuid.UUID]:
    """Return the lines that stand on one case with a line they were judged different from."""
    left, right = aliased(ListEntry), aliased(ListEntry)
    query = (
        select(left.id, right.id)
        .join(Verdict, col(Verdict.left_entry_id) == col(left.id))
        .join(right, col(right.id) == col(Verdict.right_entry_id))
        .where(
            col(Verdict.verdict) == VerdictKind.DIFFERENT,
            col(left.case_id) == col(right.case_id),
        )
    )
    return {line for pair in session.exec(query) for line in pair}


def _of_duplicates(session: Session, now: Asides) -> set[uuid.UUID]:
    """Return the lines of duplicates on which verdicts can clash with those of the case kept."""
    if not now.duplicates:
        return set()
    return set(_where(session, col(ListEntry.case_id).in_, list(now.by_case)))


def _lines(
    session: Session, judged: Collection[uuid.UUID], now: Asides
) -> dict[uuid.UUID, tuple[uuid.UUID, uuid.UUID | None]]:
    """Return list and case of these lines and of all others on their cases, or on duplicates."""
    found = _where(session, col(ListEntry.id).in_, judged)
    kept = {now.kept_for(case_id) for _, case_id in found.values() if case_id is not None}
    cases = {case for one in kept for case in (one, *now.duplicates.get(one, ()))}
    return found | _where(session, col(ListEntry.case_id).in_, cases)


def _where(
    session: Session, among: Callable[..., object], ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, tuple[uuid.UUID, uuid.UUID | None]]:
    query = select(ListEntry.id, ListEntry.list_id, ListEntry.case_id)
    return {
        entry_id: (list_id, case_id)
        for chunk in chunks(ids)
        for entry_id, list_id, case_id in session.exec(query.where(among(chunk)))  # type: ignore[arg-type] # a column's condition
    }


def _read(session: Session, found: Collection[Clash]) -> tuple[Contradiction, ...]:
    sides = read_sides(session, {line for clash in found for line in clash.chain})
    return tuple(
        Contradiction(clash.rule, tuple(sides[line] for line in clash.chain)) for clash in found
    )
