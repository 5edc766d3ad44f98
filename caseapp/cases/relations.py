"""The people around the child: relatives as typed, and brothers or sisters with their own case."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from caseapp.cases import records
from caseapp.cases.written import Written, telling
from caseapp.errors import AlreadyThere, NotUnderstood
from caseapp.fields import Columns, code_of, date_columns, prose, typed_date
from caseapp.names.clean import tidy
from db.codes import LifeStatus, Relation, Sex
from db.tables import RelatedPerson

_BY_SEX = {Sex.MALE.value: Relation.BROTHER.value, Sex.FEMALE.value: Relation.SISTER.value}
_PARTS = ("surname", "given_name", "patronymic")
SIBLING = "sibling"  # shown where the sex of a brother or sister is not known; never stored


@dataclass(frozen=True, slots=True)
class RelationDraft:
    """A person around the child as typed."""

    relation: str
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    birth_text: str = ""
    life: str = LifeStatus.UNKNOWN
    is_representative: bool = False
    contact: str = ""
    private: bool = True
    note: str = ""
    source_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class KinDraft:
    """What is said of the bond between two cases."""

    note: str = ""
    source_id: uuid.UUID | None = None


def add_relation(
    session: Session, case_id: uuid.UUID, draft: RelationDraft, *, today: dt.date | None = None
) -> Written:
    """Add a person around the child."""
    columns = _columns(draft, today)
    names = (columns[part] for part in _PARTS)
    who = " ".join(name for name in names if name) or draft.note
    return telling(records.add(session, RelatedPerson, case_id, columns), who=who)


def change_relation(
    session: Session, person_id: uuid.UUID, draft: RelationDraft, *, today: dt.date | None = None
) -> Written:
    """Correct what is known of a person around the child."""
    return records.change(session, RelatedPerson, person_id, _columns(draft, today))


def remove_relation(session: Session, person_id: uuid.UUID) -> Written:
    """Take a person out of sight; a bond between two cases goes from both."""
    return records.remove(session, RelatedPerson, person_id)


def link_siblings(
    session: Session, case_id: uuid.UUID, other_id: uuid.UUID, draft: KinDraft
) -> Written:
    """Say that the children of two cases are brothers or sisters: one bond, shown on both cases."""
    other = records.case_row(session, other_id)
    if other_id == case_id:
        raise NotUnderstood("sibling", other.number, "itself")
    if _bond(session, case_id, other_id) is not None:
        raise AlreadyThere("sibling", other.number)
    values = {
        "relation": _BY_SEX.get(other.sex, Relation.OTHER_FAMILY.value),
        "other_case_id": other_id,
        **_kin_columns(draft),
    }
    written = records.add(session, RelatedPerson, case_id, values)
    return telling(written, who=other.number)


def change_kin(session: Session, bond_id: uuid.UUID, draft: KinDraft) -> Written:
    """Correct what is said of the bond between two cases."""
    return records.change(session, RelatedPerson, bond_id, _kin_columns(draft))


def sibling_of_sex(sex: str) -> str:
    """Return brother or sister, or that it is not known which."""
    return _BY_SEX.get(sex, SIBLING)


def _bond(session: Session, one: uuid.UUID, other: uuid.UUID) -> uuid.UUID | None:
    """Return the standing bond between two cases, whichever of them it was written on."""
    here, there = col(RelatedPerson.case_id), col(RelatedPerson.other_case_id)
    query = select(RelatedPerson.id).where(
        or_((here == one) & (there == other), (here == other) & (there == one)),
        col(RelatedPerson.removed_at).is_(None),
    )
    return session.exec(query).first()


def _columns(draft: RelationDraft, today: dt.date | None) -> Columns:
    names = {part: tidy(getattr(draft, part)) for part in _PARTS}
    note = prose(draft.note)
    if not any((*names.values(), note)):
        raise NotUnderstood("person", "", "empty")
    return {
        "relation": code_of(Relation, draft.relation, "relation"),
        **names,
        **date_columns("birth_", typed_date(draft.birth_text, "birth", today)),
        "life": code_of(LifeStatus, draft.life, "life"),
        "is_representative": draft.is_representative,
        "contact": prose(draft.contact),
        "private": draft.private,
        "note": note,
        "source_id": draft.source_id,
    }


def _kin_columns(draft: KinDraft) -> Columns:
    return {"note": prose(draft.note), "source_id": draft.source_id}
