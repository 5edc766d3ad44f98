"""Finding the contradictions of one case, of a list, of all cases."""

import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from sqlmodel import Session, col, select

from caseapp.cases.asides import Asides, asides, together
from caseapp.cases.facts import chunks
from caseapp.contradictions.between import Found, judged_twice, siblings_apart, siblings_of
from caseapp.contradictions.model import Contradiction, Rule, Stated
from caseapp.contradictions.reading import read_stated
from caseapp.contradictions.rules import contradicting
from caseapp.findings.looked_at import looked, notes_of
from caseapp.lines.standing import standing_list
from caseapp.progress import SILENT, Progress
from db.tables import CaseIndex, ListEntry

_ORDER = {rule: place for place, rule in enumerate(Rule)}
_PORTION = 1_000  # cases between two steps of progress


def contradictions_of(session: Session, case_id: uuid.UUID) -> tuple[Contradiction, ...]:
    """Return the contradictions of one case; those that were looked at stand among them.

    Those of a duplicate stand on the case kept, which is read together with it.
    """
    return tuple(one for one in _found(session, [case_id], SILENT) if one.case_id == case_id)


def contradictions_among(
    session: Session, cases: Collection[uuid.UUID]
) -> tuple[Contradiction, ...]:
    """Return the contradictions of some cases."""
    return _found(session, cases, SILENT) if cases else ()


def contradictions_of_each(
    session: Session, cases: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, tuple[Contradiction, ...]]:
    """Return the contradictions of several cases, read at once."""
    found: dict[uuid.UUID, list[Contradiction]] = {one: [] for one in cases}
    for one in _found(session, cases, SILENT):
        if one.case_id in found:
            found[one.case_id].append(one)
    return {case_id: tuple(own) for case_id, own in found.items()}


def all_contradictions(
    session: Session, *, list_id: uuid.UUID | None = None, progress: Progress = SILENT
) -> tuple[Contradiction, ...]:
    """Return the contradictions of all cases, or of the children on a list."""
    if list_id is None:
        return _found(session, None, progress)
    standing_list(session, list_id)
    query = select(ListEntry.case_id).where(
        col(ListEntry.list_id) == list_id, col(ListEntry.case_id).is_not(None)
    )
    listed = {one for one in session.exec(query) if one is not None}
    return _found(session, listed - asides(session).in_error, progress)


def _found(
    session: Session, cases: Collection[uuid.UUID] | None, progress: Progress
) -> tuple[Contradiction, ...]:
    now = asides(session)
    asked = None if cases is None else together(now, cases)
    kin = frozenset(
        pair
        for chunk in ([None] if asked is None else chunks(asked))
        for pair in siblings_of(session, chunk)
    )
    wanted = None if asked is None else together(now, {*asked, *chain.from_iterable(kin)})
    stated, on_lists = read_stated(session, wanted, now, progress.within(0, 2))
    siblings = {
        (own, other)
        for one, two in kin
        if (own := now.kept_for(one)) != (other := now.kept_for(two))
    }
    found = [*_of_cases(stated.values(), progress), *siblings_apart(stated, siblings)]
    found += judged_twice(session, asked)
    ours = (replace(one, case_id=now.kept_for(one.case_id)) for one in found)
    return _named(session, [one for one in ours if _counts(now, one, asked)], on_lists)


def _counts(now: Asides, found: Found, asked: Collection[uuid.UUID] | None) -> bool:
    """Tell whether something is told: of the cases asked for, or of all that are in sight."""
    return found.case_id not in now.by_case if asked is None else found.case_id in asked


def _of_cases(cases: Collection[Stated], progress: Progress) -> Iterator[Found]:
    for done, case in enumerate(cases):
        if done % _PORTION == 0:
            progress.step(done, len(cases))
        for rule, pair in contradicting(case):
            yield Found(case.case_id, rule, pair)
    progress.step(len(cases), len(cases))


def _named(
    session: Session, found: Iterable[Found], on_lists: Mapping[uuid.UUID, Iterable[uuid.UUID]]
) -> tuple[Contradiction, ...]:
    """Return the contradictions with number and name of their cases and what was said of them."""
    known = list(found)
    ids = dict.fromkeys(one.case_id for one in known)
    names, notes = _cases(session, ids), notes_of(session, ids)
    made = (
        Contradiction(
            one.case_id,
            *names[one.case_id],
            one.rule,
            *one.pair,
            lists=tuple(dict.fromkeys(on_lists.get(one.case_id, ()))),
        )
        for one in known
    )
    told = (replace(one, looked=looked(notes, one.finding)) for one in made)
    return tuple(sorted(told, key=_order))


def _cases(session: Session, cases: Iterable[uuid.UUID]) -> dict[uuid.UUID, tuple[str, str]]:
    """Return number and name of cases."""
    query = select(CaseIndex.case_id, CaseIndex.number, CaseIndex.name)
    return {
        case_id: (number, name)
        for chunk in chunks(cases)
        for case_id, number, name in session.exec(query.where(col(CaseIndex.case_id).in_(chunk)))
    }


def _order(one: Contradiction) -> tuple[str, int, str]:
    return one.case, _ORDER[one.rule], f"{one.left.id}{one.right.id}"
