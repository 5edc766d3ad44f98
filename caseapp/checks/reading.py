"""What the checks ask of many cases at once: a statement per kind of record, not per case."""

import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeAlias

from sqlalchemy import and_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from caseapp.case_parts.by_case import grouped
from caseapp.case_parts.facts import own_facts, read_facts, sources_by_id
from caseapp.case_parts.lines import CaseFacts, CaseFile
from caseapp.cases.facts import chunks, lines_of
from caseapp.cases.source_uses import cited_by_cases
from db.codes import Relation
from db.tables import CaseIndex, RelatedPerson, TracingCase

Ids: TypeAlias = Collection[uuid.UUID]
Cited: TypeAlias = Mapping[uuid.UUID, Collection[uuid.UUID]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedCase(CaseFacts):
    """What checks look at of a case."""

    is_listed: bool
    alike: tuple[str, ...] = ()  # numbers of other cases with the same name and birth
    fathers: tuple[str, ...] = ()  # given names of the fathers on file


def of_file(case: CaseFile, alike: tuple[str, ...] = ()) -> CheckedCase:
    """Return what checks look at of a case that was read whole."""
    people = case.people.relations
    fathers = (one.given_name for one in people if one.relation == Relation.FATHER)
    return CheckedCase(
        **{one.name: getattr(case, one.name) for one in fields(CaseFacts)},
        is_listed=bool(case.entries),
        alike=alike,
        fathers=tuple(filter(None, fathers)),
    )


def alike_cases(session: Session, case_ids: Ids) -> Mapping[uuid.UUID, tuple[str, ...]]:
    """Return the numbers of the cases that are called and born alike, by case; most have none."""
    other = aliased(CaseIndex)
    query = (
        select(CaseIndex.case_id, other.number)
        .join(
            other,
            and_(
                col(other.sort_key) == col(CaseIndex.sort_key),
                col(other.birth_edtf) == col(CaseIndex.birth_edtf),
                col(other.case_id) != col(CaseIndex.case_id),
            ),
        )
        .where(col(CaseIndex.birth_edtf) != "", col(CaseIndex.aside) == "", col(other.aside) == "")
        .order_by(col(other.number))
    )
    found: dict[uuid.UUID, tuple[str, ...]] = {}
    for chunk in chunks(case_ids):
        for case_id, number in session.exec(query.where(col(CaseIndex.case_id).in_(chunk))):
            found[case_id] = (*found.get(case_id, ()), number)
    return found


def read_checked(session: Session, case_ids: Ids) -> Iterator[CheckedCase]:
    """Yield these cases, many read together; then they are let go of."""
    cited = cited_by_cases(session)
    for portion in chunks(case_ids):
        told = read_facts(session, portion) | _beside(session, portion, cited)
        for case, shown in _cases(session, portion):
            yield CheckedCase(
                name=shown.name,
                status=shown.status,
                **own_facts(case),
                **{name: by_case[case.id] for name, by_case in told.items()},
            )
        session.expunge_all()


def _beside(session: Session, case_ids: Ids, cited: Cited) -> dict[str, Mapping[uuid.UUID, Any]]:
    """Return what is told of cases beside their records, by its name and by case."""
    listed, alike = lines_of(session, case_ids), alike_cases(session, case_ids)
    fathers = _fathers(session, case_ids)
    known = sources_by_id(session, (one for case in case_ids for one in cited.get(case, ())))
    return {
        "sources": {
            case: tuple(known[one] for one in sorted(cited.get(case, ())) if one in known)
            for case in case_ids
        },
        "is_listed": {one: one in listed for one in case_ids},
        "alike": {one: alike.get(one, ()) for one in case_ids},
        "fathers": {one: tuple(fathers[one]) for one in case_ids},
    }


def _cases(session: Session, case_ids: Ids) -> Iterator[tuple[TracingCase, CaseIndex]]:
    """Yield the cases with their rows in the list of cases, in its order."""
    query = (
        select(TracingCase, CaseIndex)
        .where(col(CaseIndex.case_id) == col(TracingCase.id), col(TracingCase.id).in_(case_ids))
        .order_by(col(CaseIndex.sort_key), col(CaseIndex.number))
    )
    yield from session.exec(query)


def _fathers(session: Session, case_ids: Ids) -> Mapping[uuid.UUID, list[str]]:
    """Return the given names of the fathers on file."""
    person = RelatedPerson
    query = (
        select(person.case_id, person.given_name)
        .where(person.relation == Relation.FATHER, col(person.removed_at).is_(None))
        .where(person.given_name != "", col(person.case_id).in_(case_ids))
        .order_by(col(person.id))
    )
    return grouped(session.exec(query))
