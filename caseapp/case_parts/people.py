"""Reading the people around children: relatives, brothers and sisters, groups, applications."""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlmodel import Session, col, or_, select

from caseapp.case_parts.by_case import ByCase, Ids, grouped, records_of
from caseapp.case_parts.named_siblings import named_siblings
from caseapp.case_parts.other_children import (
    NOWHERE,
    Reported,
    other_children,
    reported_places,
)
from caseapp.case_parts.people_lines import (
    ApartLine,
    ApplicationLine,
    GroupLine,
    KinLine,
    OtherChild,
    People,
    RelationLine,
)
from caseapp.cases.relations import sibling_of_sex
from caseapp.fields import date_of
from caseapp.places_apart import apart
from db.tables import GroupMember, ParentApplication, RelatedPerson, TravelGroup

Children = Mapping[uuid.UUID, OtherChild]
Membership = tuple[GroupMember, TravelGroup]


def read_people(session: Session, case_ids: Ids) -> ByCase[People]:
    """Return the people around each of these children."""
    around = _read(session, case_ids)
    kin = {one: _kin_of(around, one) for one in case_ids}
    groups = {one: _groups_of(around, one) for one in case_ids}
    linked = {one: {line.child.case_id for line in lines} for one, lines in kin.items()}
    named = named_siblings(session, linked)
    told = {one: dict(_together(kin[one], groups[one])) for one in case_ids}
    places = reported_places(session, [one for one, others in told.items() if others])
    applications = records_of(session, ParentApplication, case_ids, _attached_first)
    return {
        one: People(
            relations=tuple(
                _relation(row) for row in around.persons[one] if row.other_case_id is None
            ),
            kin=kin[one],
            groups=groups[one],
            applications=tuple(map(_application, applications[one])),
            named=named[one],
            apart=_apart(told[one], places.get(one, NOWHERE)),
        )
        for one in case_ids
    }


@dataclass(frozen=True, slots=True)
class _Around:
    """The rows about the people around some children, and those of them who have cases."""

    persons: ByCase[list[RelatedPerson]]
    joined: ByCase[list[Membership]]
    companions: ByCase[list[uuid.UUID]]  # by group
    children: Children


def _read(session: Session, case_ids: Ids) -> _Around:
    persons = grouped(_persons(session, case_ids))
    joined = grouped(_memberships(session, case_ids))
    companions = _companions(session, chain.from_iterable(joined.values()))
    rows = chain.from_iterable(persons.values())
    bonded = {one for row in rows if row.other_case_id for one in (row.case_id, row.other_case_id)}
    others = bonded.union(*companions.values())
    return _Around(persons, joined, companions, other_children(session, others))


def _persons(session: Session, case_ids: Ids) -> Iterator[tuple[uuid.UUID, RelatedPerson]]:
    here, there = col(RelatedPerson.case_id), col(RelatedPerson.other_case_id)
    query = select(RelatedPerson).where(
        or_(here.in_(case_ids), there.in_(case_ids)), col(RelatedPerson.removed_at).is_(None)
    )
    for row in session.exec(query.order_by(col(RelatedPerson.id))):
        yield from ((one, row) for one in {row.case_id, row.other_case_id} if one is not None)


def _other(row: RelatedPerson, case_id: uuid.UUID) -> uuid.UUID:
    """Return the case at the other end of a bond, from whichever end it is looked at."""
    return row.case_id if row.other_case_id == case_id else row.other_case_id or row.case_id


def _kin_of(around: _Around, case_id: uuid.UUID) -> tuple[KinLine, ...]:
    bonds = [row for row in around.persons[case_id] if row.other_case_id is not None]
    pairs = [(row, _other(row, case_id)) for row in bonds]
    return tuple(
        _kin(row, around.children[other])
        for row, other in pairs
        if other != case_id and other in around.children
    )


def _groups_of(around: _Around, case_id: uuid.UUID) -> tuple[GroupLine, ...]:
    return tuple(
        _group(
            membership,
            tuple(
                around.children[one]
                for one in around.companions[membership[1].id]
                if one != case_id and one in around.children
            ),
        )
        for membership in around.joined[case_id]
    )


def _relation(row: RelatedPerson) -> RelationLine:
    return RelationLine(
        id=row.id,
        relation=row.relation,
        surname=row.surname,
        given_name=row.given_name,
        patronymic=row.patronymic,
        birth=date_of(row, "birth_"),
        life=row.life,
        is_representative=row.is_representative,
        contact=row.contact,
        private=row.private,
        note=row.note,
        source_id=row.source_id,
    )


def _kin(row: RelatedPerson, child: OtherChild) -> KinLine:
    return KinLine(row.id, sibling_of_sex(child.sex), child, row.note, row.source_id)


def _memberships(session: Session, case_ids: Ids) -> Iterator[tuple[uuid.UUID, Membership]]:
    query = (
        select(GroupMember, TravelGroup)
        .join(TravelGroup, col(TravelGroup.id) == col(GroupMember.group_id))
        .where(col(GroupMember.case_id).in_(case_ids), col(GroupMember.removed_at).is_(None))
    )
    for member, group in session.exec(query.order_by(col(GroupMember.id))):
        yield member.case_id, (member, group)


def _companions(session: Session, joined: Iterable[Membership]) -> ByCase[list[uuid.UUID]]:
    found: dict[uuid.UUID, list[uuid.UUID]] = {group.id: [] for _, group in joined}
    if not found:
        return found
    query = select(GroupMember.group_id, GroupMember.case_id).where(
        col(GroupMember.group_id).in_(found), col(GroupMember.removed_at).is_(None)
    )
    for group_id, case_id in session.exec(query.order_by(col(GroupMember.id))):
        found[group_id].append(case_id)
    return found


def _group(joined: Membership, others: tuple[OtherChild, ...]) -> GroupLine:
    member, group = joined
    return GroupLine(
        id=member.id,
        group_id=group.id,
        transport=group.transport,
        institution=group.institution,
        date=date_of(group, "date_"),
        from_place=group.from_place,
        to_place=group.to_place,
        note=group.note,
        source_id=group.source_id,
        others=others,
    )


def _attached_first(table: type[ParentApplication]) -> tuple[Any, ...]:
    return col(table.attached).desc(), col(table.id)


def _application(row: ParentApplication) -> ApplicationLine:
    return ApplicationLine(
        id=row.id,
        attached=row.attached,
        by_whom=row.by_whom,
        date=date_of(row, "date_"),
        sent_to=row.sent_to,
        note=row.note,
        source_id=row.source_id,
    )


def _apart(others: Mapping[OtherChild, str], reported: Reported) -> tuple[ApartLine, ...]:
    """Return who of the family and of the groups is surely reported elsewhere, each once."""
    region, since, hidden = reported
    return tuple(
        ApartLine(child, group, region, since, hidden or child.hidden)
        for child, group in others.items()
        if apart(child.region, region)
    )


def _together(
    kin: Sequence[KinLine], groups: Sequence[GroupLine]
) -> Iterator[tuple[OtherChild, str]]:
    for group in groups:
        yield from ((child, group.name) for child in group.others)
    yield from ((line.child, "") for line in kin)
