"""The tables of a case file."""

from db.tables.cases import (
    BirthRecord,
    CaseIndex,
    Claim,
    ClaimWithdrawal,
    Determination,
    PersonName,
    Placement,
    SourceRecord,
    TracingCase,
)
from db.tables.journal import FileInfo, JournalLine
from db.tables.lists import ChildList, ImportRun, ListEntry, RefusedRow
from db.tables.matching import CandidateRecord, Verdict

__all__ = [
    "BirthRecord",
    "CandidateRecord",
    "CaseIndex",
    "ChildList",
    "Claim",
    "ClaimWithdrawal",
    "Determination",
    "FileInfo",
    "ImportRun",
    "JournalLine",
    "ListEntry",
    "PersonName",
    "Placement",
    "RefusedRow",
    "SourceRecord",
    "TracingCase",
    "Verdict",
]
