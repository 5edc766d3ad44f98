"""Lines of lists as matching knows persons: every name and birth of the case counts too."""

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, select
from sqlmodel import Session, col

from caseapp.cases.asides import asides
from caseapp.cases.facts import birth_places_of, births_of, chunks, names_of
from caseapp.cases.own_lines import in_sight
from caseapp.cases.reported import regions_reported
from caseapp.cases.shown import NameFact
from caseapp.lines.siblings import read_siblings
from caseapp.matching.model import OF_CASE, BirthSpan, Person, WrittenName
from caseapp.review.case_siblings import case_siblings, with_siblings
from caseapp.review.families import grouped, with_named
from caseapp.review.same_child import children_of
from db.codes import Sex
from db.tables import ListEntry, TracingCase

T = TypeVar("T")

_LINE = tuple(
    col(getattr(ListEntry, name))
    for name in (
        "id",
        "list_id",
        "case_id",
        "name_written",
        "surname",
        "given_name",
        "patronymic",
        "sex",
        "birth_edtf",
        "birth_earliest",
        "birth_latest",
        "origin_place",
        "reported_region",
        "birth_place",
        "group_text",
        "sibling_count",
        "siblings_text",
        "eyes",
        "hair",
    )
)
"""What matching knows of a line."""


def persons_of_list(session: Session, list_id: uuid.UUID) -> list[Person]:
    """Return the lines of a list as persons, in the order of the list; ids are those of lines."""
    return _persons(session, (col(ListEntry.list_id) == list_id) & in_sight())


def persons_of_lines(session: Session, entry_ids: Iterable[uuid.UUID]) -> dict[str, Person]:
    """Return these lines as persons, each under its id."""
    return {
        person.id: person
        for chunk in chunks(entry_ids)
        for person in _persons(session, col(ListEntry.id).in_(chunk))
    }


def person_of_case(session: Session, case_id: uuid.UUID) -> Person:
    """Return what a case itself says as a person, whose id is the case's."""
    return persons_of_cases(session, [case_id])[0]


def persons_of_cases(session: Session, case_ids: Collection[uuid.UUID]) -> list[Person]:
    """Return what these cases themselves say as persons, whose ids are those of the cases."""
    names, births = names_of(session, case_ids), births_of(session, case_ids)
    born_in = birth_places_of(session, case_ids)
    reported = regions_reported(session, case_ids, private=False)
    query = select(
        col(TracingCase.id),
        col(TracingCase.sex),
        col(TracingCase.origin_place),
    )
    return [
        Person(
            id=str(case_id),
            names=tuple(dict.fromkeys(WrittenName(*name.parts) for name in names[case_id])),
            sex="" if sex == Sex.UNKNOWN else sex,
            births=tuple(dict.fromkeys(births[case_id])),
            birth_place=born_in.get(case_id, place),
            regions=tuple(reported.get(case_id, ())),
        )
        for chunk in chunks(case_ids)
        for case_id, sex, place in session.execute(query.where(col(TracingCase.id).in_(chunk)))
    ]


def _persons(session: Session, where: ColumnElement[bool]) -> list[Person]:
    query = select(*_LINE).where(where).order_by(col(ListEntry.position))
    lines = session.execute(query).all()
    cases = {line.case_id for line in lines if line.case_id}
    names, births = names_of(session, cases), births_of(session, cases)
    found = [_person(line, names[line.case_id], births[line.case_id]) for line in lines]
    told = with_named(_beside_others(session, found, lines, cases))
    kin = case_siblings(session, cases)
    return [
        with_siblings(person, kin[line.case_id]) if line.case_id in kin else person
        for person, line in zip(told, lines, strict=True)
    ]


def _beside_others(
    session: Session,
    found: Sequence[Person],
    lines: Sequence[Row[Any]],
    cases: Collection[uuid.UUID],
) -> list[Person]:
    """Return the persons with what other records say: birthplace, regions, family, whom it is."""
    born_in, groups = birth_places_of(session, cases), grouped(session, lines)
    reported = regions_reported(session, cases, private=False)
    judged, now = children_of(session), asides(session)
    return [
        replace(
            person,
            birth_place=born_in.get(line.case_id, person.birth_place),
            regions=_with(person.regions, reported.get(line.case_id, ())),
            group=groups.get(line.id, ""),
            child=str(now.kept_for(line.case_id) if line.case_id else judged.get(line.id, "")),
        )
        for person, line in zip(found, lines, strict=True)
    ]


def _person(line: Row[Any], names: Iterable[NameFact], births: Iterable[BirthSpan]) -> Person:
    birth = BirthSpan(line.birth_edtf, line.birth_earliest, line.birth_latest)
    return Person(
        id=str(line.id),
        names=_distinct(_name_of(line), [WrittenName(*name.parts, of=name.kind) for name in names]),
        sex="" if line.sex == Sex.UNKNOWN else line.sex,
        births=tuple(
            known
            for known in _distinct(birth, [replace(one, of=OF_CASE) for one in births])
            if known.edtf
        ),
        birth_place=line.birth_place or line.origin_place,
        regions=(line.reported_region,) if line.reported_region else (),
        siblings=read_siblings(line.siblings_text) if line.siblings_text else (),
        eyes=line.eyes,
        hair=line.hair,
        source=str(line.list_id),
        sibling_count=line.sibling_count,
    )


def _with(own: tuple[str, ...], others: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*own, *others)))


def _distinct(first: T, others: Iterable[T]) -> tuple[T, ...]:
    return first, *(other for other in dict.fromkeys(others) if other != first)


def _name_of(line: Row[Any]) -> WrittenName:
    if line.surname or line.given_name:
        return WrittenName(line.surname, line.given_name, line.patronymic)
    return WrittenName(full=line.name_written)
