"""What people and other imports build upon a case: one list, by which it stays and is shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sqlalchemy import func, select
from sqlalchemy.sql.elements import SQLCoreOperations
from sqlmodel import col

from db.tables import (
    Attachment,
    BirthRecord,
    CaseAside,
    CaseFlag,
    CaseNote,
    CaseRequest,
    CaseTag,
    ChildList,
    Citation,
    Claim,
    Description,
    Determination,
    DeterminationProposal,
    GroupMember,
    ListEntry,
    ParentApplication,
    PersonName,
    Placement,
    RelatedPerson,
    ReviewNote,
    Tag,
    TravelGroup,
)

CaseRecord: TypeAlias = (
    PersonName | BirthRecord | Placement | CaseRequest | Claim | Determination | ListEntry
    | RelatedPerson | GroupMember | ParentApplication | CaseNote | CaseTag | CaseFlag | Citation
    | Description | Attachment
)  # fmt: skip


Column: TypeAlias = SQLCoreOperations[Any]


@dataclass(frozen=True, slots=True)
class Built:
    """A kind of work upon a case: whose case it is, and what it says, in one column."""

    case_id: Column
    said: Column


_GROUP = (
    select(
        func.coalesce(
            func.nullif(col(TravelGroup.transport), ""),
            func.nullif(col(TravelGroup.institution), ""),
            TravelGroup.note,
        )
    )
    .where(col(TravelGroup.id) == col(GroupMember.group_id))
    .scalar_subquery()
)
_TAG = select(col(Tag.name)).where(col(Tag.id) == col(CaseTag.tag_id)).scalar_subquery()
_LIST = (
    select(col(ChildList.title))
    .where(col(ChildList.id) == col(ListEntry.list_id))
    .scalar_subquery()
)


RECORDS: Final[Mapping[str, tuple[type[CaseRecord], Column]]] = {
    "determination": (Determination, col(Determination.status)),
    "claim": (Claim, col(Claim.kind)),
    "placement": (Placement, col(Placement.region)),
    "name": (PersonName, col(PersonName.written)),
    "birth": (BirthRecord, col(BirthRecord.edtf)),
    "description": (Description, col(Description.marks)),
    "person": (RelatedPerson, col(RelatedPerson.relation)),
    "group": (GroupMember, _GROUP),
    "application": (ParentApplication, col(ParentApplication.by_whom)),
    "request": (CaseRequest, col(CaseRequest.subject)),
    "case_note": (CaseNote, col(CaseNote.text)),
    "tag": (CaseTag, _TAG),
    "flag": (CaseFlag, col(CaseFlag.kind)),
    "attachment": (Attachment, col(Attachment.file_name)),
    "citation": (Citation, col(Citation.passage)),
    "line": (ListEntry, _LIST),
}  # kind of work -> table of records that an import makes, too, and what says most of one

BY_PEOPLE: Final[Mapping[str, Built]] = {
    "named": Built(col(RelatedPerson.other_case_id), col(RelatedPerson.relation)),
    "looked_at": Built(col(ReviewNote.case_id), col(ReviewNote.reason)),
    "proposal": Built(col(DeterminationProposal.case_id), col(DeterminationProposal.status)),
    "aside": Built(col(CaseAside.case_id), col(CaseAside.reason)),
    "kept": Built(col(CaseAside.kept_case_id), col(CaseAside.reason)),
}  # kind of work that only people do -> its columns
