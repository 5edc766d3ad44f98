"""One case whole: what its file says, and how it is read."""

from caseapp.case_lines import (
    BirthLine,
    CaseFile,
    ClaimLine,
    CorrectionLine,
    DeterminationLine,
    EntryLine,
    HistoryLine,
    LinkedBy,
    NameLine,
    PlacementLine,
    SourceLine,
)
from caseapp.case_reading import case_id_of, read_case

__all__ = [
    "BirthLine",
    "CaseFile",
    "ClaimLine",
    "CorrectionLine",
    "DeterminationLine",
    "EntryLine",
    "HistoryLine",
    "LinkedBy",
    "NameLine",
    "PlacementLine",
    "SourceLine",
    "case_id_of",
    "read_case",
]
