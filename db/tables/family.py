"""The people around the child: relatives, groups that travelled together, applications."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.codes import LifeStatus, Relation
from db.tables.base import CaseRecord, Row, in_order, one_of


class RelatedPerson(CaseRecord, table=True):
    """A person around the child; where it is a child of another case, that case is linked."""

    __tablename__ = "related_person"
    __table_args__ = (
        one_of("relation", Relation, table="related_person"),
        one_of("life", LifeStatus, table="related_person"),
        in_order("birth_", table="related_person"),
        CheckConstraint(
            "other_case_id IS NOT NULL"
            " OR surname <> '' OR given_name <> '' OR patronymic <> '' OR note <> ''",
            name="ck_related_person_some",
        ),
        CheckConstraint(
            "other_case_id IS NULL OR other_case_id <> case_id", name="ck_related_person_other"
        ),
    )

    other_case_id: uuid.UUID | None = Field(default=None, foreign_key="tracing_case.id", index=True)
    relation: str
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    birth_text: str = ""
    birth_edtf: str = ""
    birth_earliest: dt.date | None = None
    birth_latest: dt.date | None = None
    life: str = LifeStatus.UNKNOWN
    is_representative: bool = False
    contact: str = ""
    private: bool = True  # the contact stands on no paper that leaves the office
    note: str = ""


class TravelGroup(Row, table=True):
    """Children who were taken together, in one transport or from one institution."""

    __tablename__ = "travel_group"
    __table_args__ = (
        in_order("date_", table="travel_group"),
        CheckConstraint(
            "transport <> '' OR institution <> '' OR note <> ''", name="ck_travel_group_some"
        ),
    )

    source_id: uuid.UUID | None = Field(default=None, foreign_key="source.id", index=True)
    transport: str = ""
    institution: str = ""
    date_text: str = ""
    date_edtf: str = ""
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    from_place: str = ""
    to_place: str = ""
    note: str = ""


class GroupMember(CaseRecord, table=True):
    """A child who travelled with a group."""

    __tablename__ = "group_member"

    group_id: uuid.UUID = Field(foreign_key="travel_group.id", index=True)


class ParentApplication(CaseRecord, table=True):
    """An application of a parent or legal representative, which the other side asks for."""

    __tablename__ = "parent_application"
    __table_args__ = (in_order("date_", table="parent_application"),)

    attached: bool = False
    by_whom: str = ""
    date_text: str = ""
    date_edtf: str = ""
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    sent_to: str = ""
    note: str = ""
