"""Reading the people around one child: relatives, brothers and sisters, groups, applications."""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from sqlmodel import Session, col, or_, select

from caseapp.case_parts.other_children import NOWHERE, other_children, reported_places
from caseapp.case_parts.people_lines import (
    ApartLine,
    ApplicationLine,
    GroupLine,
    KinLine,
    OtherChild,
    People,
    RelationLine,
)
from caseapp.cases.fields import date_of
from caseapp.cases.relations import sibling_of_sex
from caseapp.named_siblings import named_siblings
from caseapp.places_apart import apart
from db.tables import GroupMember, ParentApplication, RelatedPerson, TravelGroup
from db.tables.base import CaseRecord

Record = TypeVar("Record", bound=CaseRecord)
Children = Mapping[uuid.UUID, OtherChild]
Membership = tuple[GroupMember, TravelGroup]


def read_people(session: Session, case_id: uuid.UUID) -> People:
    """Return the people around one child."""
    persons = _persons(session, case_id)
    joined = _memberships(session, case_id)
    companions = _companions(session, joined)
    bonds = [(row, _other(row, case_id)) for row in persons if row.other_case_id is not None]
    others = {other for _, other in bonds} | {one for ids in companions.values() for one in ids}
    children = other_children(session, others - {case_id})
    kin = tuple(_kin(row, children[other]) for row, other in bonds if other in children)
    groups = tuple(_group(one, companions, children) for one in joined)
    return People(
        relations=tuple(_relation(row) for row in persons if row.other_case_id is None),
        kin=kin,
        groups=groups,
        applications=_applications(session, case_id),
        named=named_siblings(session, case_id, {line.child.case_id for line in kin}),
        apart=_apart(session, case_id, kin, groups),
    )


def _persons(session: Session, case_id: uuid.UUID) -> Sequence[RelatedPerson]:
    here, there = col(RelatedPerson.case_id), col(RelatedPerson.other_case_id)
    query = select(RelatedPerson).where(
        or_(here == case_id, there == case_id), col(RelatedPerson.removed_at).is_(None)
    )
    return session.exec(query.order_by(col(RelatedPerson.id))).all()


def _other(row: RelatedPerson, case_id: uuid.UUID) -> uuid.UUID:
    """Return the case at the other end of a bond, from whichever end it is looked at."""
    return row.case_id if row.other_case_id == case_id else row.other_case_id or row.case_id


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


def _memberships(session: Session, case_id: uuid.UUID) -> Sequence[Membership]:
    query = (
        select(GroupMember, TravelGroup)
        .join(TravelGroup, col(TravelGroup.id) == col(GroupMember.group_id))
        .where(col(GroupMember.case_id) == case_id, col(GroupMember.removed_at).is_(None))
    )
    return session.exec(query.order_by(col(GroupMember.id))).all()


def _companions(session: Session, joined: Sequence[Membership]) -> dict[uuid.UUID, list[uuid.UUID]]:
    found: dict[uuid.UUID, list[uuid.UUID]] = {group.id: [] for _, group in joined}
    if not found:
        return found
    query = select(GroupMember.group_id, GroupMember.case_id).where(
        col(GroupMember.group_id).in_(found), col(GroupMember.removed_at).is_(None)
    )
    for group_id, case_id in session.exec(query.order_by(col(GroupMember.id))):
        found[group_id].append(case_id)
    return found


def _group(
    joined: Membership, companions: Mapping[uuid.UUID, Sequence[uuid.UUID]], children: Children
) -> GroupLine:
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
        others=tuple(children[one] for one in companions[group.id] if one in children),
    )


def _applications(session: Session, case_id: uuid.UUID) -> tuple[ApplicationLine, ...]:
    """Return the applications, those that are attached first."""
    query = select(ParentApplication).where(
        col(ParentApplication.case_id) == case_id, col(ParentApplication.removed_at).is_(None)
    )
    ordered = query.order_by(col(ParentApplication.attached).desc(), col(ParentApplication.id))
    return tuple(map(_application, session.exec(ordered)))


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


def _apart(
    session: Session, case_id: uuid.UUID, kin: Sequence[KinLine], groups: Sequence[GroupLine]
) -> tuple[ApartLine, ...]:
    """Return who of the family and of the groups is surely reported elsewhere, each once."""
    together = dict(_together(kin, groups))
    if not together:
        return ()
    region, since, hidden = reported_places(session, (case_id,)).get(case_id, NOWHERE)
    return tuple(
        ApartLine(child, group, region, since, hidden or child.hidden)
        for child, group in together.items()
        if apart(child.region, region)
    )


def _together(
    kin: Sequence[KinLine], groups: Sequence[GroupLine]
) -> Iterator[tuple[OtherChild, str]]:
    for group in groups:
        yield from ((child, group.name) for child in group.others)
    yield from ((line.child, "") for line in kin)
