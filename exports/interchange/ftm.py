"""A case as FollowTheMoney entities: the child, people around it, and what was said as events.

A claim stays a claim: an event whose keywords are `claim`, the party's and the claim's code. FtM
knows no uncertain dates, so only what is sure to a year, month or day stands in its date fields;
the EDTF stands in the notes. Keywords and roles are our codes.
"""

import json
from collections.abc import Iterator
from typing import Final

from caseapp.case_file import CaseFile, NameLine
from caseapp.case_parts.people_lines import GroupLine, KinLine, OtherChild, RelationLine
from db.codes import NameKind, Relation, Sex
from exports.interchange.ftm_entity import LINK, Entity, Properties, filled, place, sure
from exports.interchange.ftm_events import events
from exports.interchange.ids import opaque
from exports.outgoing import Choices, Section

_WEAK: Final = (NameKind.DIMINUTIVE, NameKind.IN_INSTITUTION)
_NO_FAMILY: Final = (Relation.OTHER_NONFAMILY, Relation.LEGAL_REPRESENTATIVE)


def case_ftm(case: CaseFile, choices: Choices) -> bytes:
    """Write a case that was cut down to what may go out: one entity a line."""
    made = (
        {"id": one.id, "schema": one.schema, "properties": one.properties}
        for one in entities(case, choices)
    )
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in made).encode()


def read_ftm(data: bytes) -> tuple[Entity, ...]:
    """Read entities back, as they were written."""
    told = (json.loads(line) for line in data.decode().splitlines() if line)
    return tuple(
        Entity(
            one["id"],
            one["schema"],
            {name: tuple(values) for name, values in one["properties"].items()},
        )
        for one in told
    )


def entities(case: CaseFile, choices: Choices) -> Iterator[Entity]:
    """Give the child first, then whom and what links it."""
    child = opaque(case.id)
    yield Entity(child, "Person", _child(case, choices))
    yield from _people(child, case)
    yield from events(child, case, choices.language)


def _people(child: str, case: CaseFile) -> Iterator[Entity]:
    for relation in case.people.relations:
        yield from _related(child, relation)
    for kin in case.people.kin:
        yield from _kin(child, kin)
    for group in case.people.groups:
        yield from _companions(child, group)


def _child(case: CaseFile, choices: Choices) -> Properties:
    births, looks = case.births, case.descriptions
    own = [case.name or case.number]
    return filled(
        name=[*own, *_named(case, NameKind.REGISTERED_AT_BIRTH)],
        alias=_aliases(case),
        weakAlias=_named(case, *_WEAK),
        previousName=_former(case),
        firstName=(name.given_name for name in case.names),
        fatherName=(name.patronymic for name in case.names),
        lastName=(name.surname for name in case.names),
        gender=[case.sex] if case.sex != Sex.UNKNOWN else [],
        birthDate=(sure(birth.date) for birth in births),
        birthPlace=(place(birth.region, birth.place, choices.language) for birth in births),
        birthCountry=(birth.region[:2].lower() for birth in births),
        eyeColor=(one.eyes for one in looks),
        hairColor=(one.hair for one in looks),
        height=(str(one.height_cm) for one in looks if one.height_cm),
        appearance=(one.marks for one in looks),
        status=[case.status] if choices.has(Section.DETERMINATIONS) else [],
        sourceUrl=(one.link for one in case.sources if LINK.fullmatch(one.link)),
        notes=_notes(case),
    )


def _notes(case: CaseFile) -> Iterator[str]:
    yield f"case {case.number}"
    if case.is_demo:
        yield "invented data"
    for birth in case.births:
        if birth.date.edtf and not sure(birth.date):
            yield f"born {birth.date.edtf} (EDTF)"
    if case.circumstances:
        yield f"circumstances {case.circumstances}"


def _named(case: CaseFile, *kinds: str) -> Iterator[str]:
    return (_one_line(name) for name in case.names if name.kind in kinds)


def _aliases(case: CaseFile) -> Iterator[str]:
    apart = (NameKind.REGISTERED_AT_BIRTH, *_WEAK)
    return (_one_line(name) for name in case.names if name.kind not in apart)


def _former(case: CaseFile) -> Iterator[str]:
    """Give the names at birth of a child that got another."""
    renamed = any(name.kind == NameKind.AFTER_ADOPTION for name in case.names)
    return _named(case, NameKind.REGISTERED_AT_BIRTH) if renamed else iter(())


def _one_line(name: NameLine) -> str:
    parts = (name.surname, name.given_name, name.patronymic)
    return name.written or " ".join(part for part in parts if part)


def _related(child: str, line: RelationLine) -> Iterator[Entity]:
    person = opaque(line.id)
    name = line.name or line.relation
    yield Entity(
        person,
        "Person",
        filled(
            name=[name],
            lastName=[line.surname],
            firstName=[line.given_name],
            fatherName=[line.patronymic],
            birthDate=[sure(line.birth)],
        ),
    )
    if line.relation in _NO_FAMILY:
        yield _link(child, person, line.relation)
    else:
        yield _family(child, person, line.relation)


def _kin(child: str, line: KinLine) -> Iterator[Entity]:
    yield _other(line.child)
    yield _family(child, opaque(line.child.case_id), line.relation)


def _companions(child: str, group: GroupLine) -> Iterator[Entity]:
    for other in group.others:
        yield _other(other)
        yield _link(child, opaque(other.case_id), "travel_group", sure(group.date), group.name)


def _other(child: OtherChild) -> Entity:
    """Give a child of another case by what this case shows of it; its own export says more."""
    return Entity(opaque(child.case_id), "Person", filled(name=[child.name or child.number]))


def _family(child: str, relative: str, relationship: str) -> Entity:
    told = filled(person=[child], relative=[relative], relationship=[relationship])
    return Entity(opaque(child, relative, "family"), "Family", told)


def _link(child: str, other: str, role: str, date: str = "", summary: str = "") -> Entity:
    told = filled(subject=[child], object=[other], role=[role], date=[date], summary=[summary])
    return Entity(opaque(child, other, role), "UnknownLink", told)
