"""Brothers and sisters by the relations of cases, as matching knows siblings."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.cases.facts import births_of, chunks, names_of
from caseapp.cases.kin import siblings_of
from caseapp.matching.model import BirthSpan, Person, Sibling
from db.codes import Relation
from db.tables import RelatedPerson

_KIN = (Relation.BROTHER, Relation.SISTER)
ByCase: TypeAlias = Mapping[uuid.UUID, Sequence[Sibling]]


def case_siblings(session: Session, case_ids: Collection[uuid.UUID]) -> ByCase:
    """Return the siblings of each case: other cases linked with it, then those only written down.

    A bond shows from both of its cases; what was removed counts for nothing.
    """
    bonded, written = siblings_of(session, case_ids), _written(session, case_ids)
    known = _as_siblings(session, {other for others in bonded.values() for other in others})
    return {
        case_id: [*(known[one] for one in sorted(bonded.get(case_id, ()))), *written[case_id]]
        for case_id in {*bonded, *written}
    }


def with_siblings(person: Person, known: Iterable[Sibling]) -> Person:
    """Give a person these siblings too; one that it names already is told to be that child."""
    siblings = list(person.siblings)
    for sibling in known:
        place = next((i for i, one in enumerate(siblings) if _one(one, sibling)), None)
        if place is None:
            siblings.append(sibling)
        elif sibling.child:
            siblings[place] = replace(siblings[place], child=sibling.child)
    return replace(person, siblings=tuple(siblings))


def _one(named: Sibling, known: Sibling) -> bool:
    """Tell whether two tell of one child: counted twice, it would weigh twice."""
    words = named.name.casefold().split()
    return bool(known.child and named.child == known.child) or (
        known.birth.edtf in ("", named.birth.edtf) and known.name.casefold() in words
    )


def _as_siblings(session: Session, case_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, Sibling]:
    names, births = names_of(session, case_ids), births_of(session, case_ids)
    return {
        one: Sibling(
            next((name.given_name for name in names[one] if name.given_name), ""),
            next(iter(births[one]), BirthSpan()),
            str(one),
        )
        for one in case_ids
    }


def _written(
    session: Session, case_ids: Iterable[uuid.UUID]
) -> defaultdict[uuid.UUID, list[Sibling]]:
    person = RelatedPerson
    query = (
        select(
            col(person.case_id),
            col(person.given_name),
            col(person.birth_edtf),
            col(person.birth_earliest),
            col(person.birth_latest),
        )
        .where(col(person.relation).in_(_KIN), col(person.other_case_id).is_(None))
        .where(col(person.removed_at).is_(None), col(person.given_name) != "")
        .order_by(col(person.id))
    )
    found: defaultdict[uuid.UUID, list[Sibling]] = defaultdict(list)
    for chunk in chunks(case_ids):
        for case_id, name, *birth in session.execute(query.where(col(person.case_id).in_(chunk))):
            found[case_id].append(Sibling(name, BirthSpan(*birth)))
    return found
