"""The tables of a case file."""

from db.tables.asides import CaseAside, CaseAsideAnswer
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
from db.tables.family import GroupMember, ParentApplication, RelatedPerson, TravelGroup
from db.tables.journal import FileInfo, JournalLine
from db.tables.lists import ChildList, ImportRun, ListEntry, RefusedRow
from db.tables.mappings import ForgottenMapping
from db.tables.matching import CandidateRecord, Verdict
from db.tables.notes import CaseFlag, CaseNote, CaseTag, Tag
from db.tables.proposals import DeterminationProposal, ProposalAnswer, VerdictProposal
from db.tables.requests import CaseRequest
from db.tables.review_notes import ReviewNote
from db.tables.versions import AcceptanceWithdrawal, AcceptedField, LineContinuation
from db.tables.views import SavedView

__all__ = [
    "AcceptanceWithdrawal",
    "AcceptedField",
    "Attachment",
    "AttachmentContent",
    "AttachmentPreview",
    "BirthRecord",
    "CandidateRecord",
    "CaseAside",
    "CaseAsideAnswer",
    "CaseFlag",
    "CaseIndex",
    "CaseNote",
    "CaseRequest",
    "CaseTag",
    "ChildList",
    "Citation",
    "Claim",
    "ClaimCorrection",
    "ClaimWithdrawal",
    "Description",
    "Determination",
    "DeterminationProposal",
    "DeterminationWithdrawal",
    "FileInfo",
    "ForgottenMapping",
    "FormDraft",
    "GroupMember",
    "ImportRun",
    "JournalLine",
    "LineContinuation",
    "ListEntry",
    "ParentApplication",
    "PersonName",
    "Placement",
    "ProposalAnswer",
    "RefusedRow",
    "RelatedPerson",
    "ReviewNote",
    "SavedView",
    "SourceRecord",
    "Tag",
    "TracingCase",
    "TravelGroup",
    "Verdict",
    "VerdictProposal",
]
