"""Which cases belong together: brothers and sisters, and groups that travelled together."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlmodel import Session, col, or_, select

from caseapp.cases.facts import chunks
from db.tables import RelatedPerson

Ids = Collection[uuid.UUID]
ByCase = Mapping[uuid.UUID, frozenset[uuid.UUID]]


def siblings_of(session: Session, case_ids: Ids) -> ByCase:
    """Return the cases that are linked as a brother's or sister's with each of these."""
    here, there = col(RelatedPerson.case_id), col(RelatedPerson.other_case_id)
    query = select(RelatedPerson.case_id, RelatedPerson.other_case_id).where(
        there.is_not(None), col(RelatedPerson.removed_at).is_(None)
    )
    bonds = (
        (one, other)
        for chunk in chunks(case_ids)
        for one, other in session.exec(query.where(or_(here.in_(chunk), there.in_(chunk))))
        if other is not None
    )
    return _mutual(bonds, case_ids)


def _mutual(pairs: Iterable[tuple[uuid.UUID, uuid.UUID]], wanted: Ids) -> ByCase:
    found: dict[uuid.UUID, set[uuid.UUID]] = defaultdict(set)
    for one, other in pairs:
        if one != other:
            found[one].add(other)
            found[other].add(one)
    asked = set(wanted)
    return {case_id: frozenset(others) for case_id, others in found.items() if case_id in asked}
