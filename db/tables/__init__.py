"""The tables of a case file."""

from db.tables.attachments import Attachment, AttachmentContent, AttachmentPreview
from db.tables.cases import (
    BirthRecord,
    CaseIndex,
    Claim,
    ClaimWithdrawal,
    Determination,
    DeterminationWithdrawal,
    PersonName,
    Placement,
    SourceRecord,
    TracingCase,
)
from db.tables.claims import ClaimCorrection
from db.tables.descriptions import Citation, Description
from db.tables.drafts import FormDraft
from db.tables.journal import FileInfo, JournalLine
from db.tables.lists import ChildList, ImportRun, ListEntry, RefusedRow
from db.tables.family import GroupMember, ParentApplication, RelatedPerson, TravelGroup
from db.tables.mappings import ForgottenMapping
from db.tables.matching import CandidateRecord, Verdict
from db.tables.versions import AcceptedField, LineContinuation

from db.tables.notes import CaseFlag, CaseNote, CaseTag, Tag
__all__ = [
    "AcceptedField",
    "Attachment",
    "AttachmentContent",
    "AttachmentPreview",
    "BirthRecord",
    "CandidateRecord",
    "CaseIndex",
    "ChildList",
    "Citation",
    "Claim",
    "ClaimCorrection",
    "ClaimWithdrawal",
    "CaseFlag",
    "Description",
    "Determination",
    "CaseNote",
    "CaseTag",
    "DeterminationWithdrawal",
    "FileInfo",
    "ForgottenMapping",
    "FormDraft",
    "ImportRun",
    "JournalLine",
    "LineContinuation",
    "ListEntry",
    "PersonName",
    "Placement",
    "RefusedRow",
    "GroupMember",
    "SourceRecord",
    "TracingCase",
    "Verdict",
]
    "ParentApplication",
    "RelatedPerson",
    "Tag",
    "TravelGroup",
