"""One case whole: what its file says, and how it is read."""

from caseapp.acts import HistoryLine
from caseapp.case_parts.kept_lines import (
    AttachmentLine,
    DescriptionLine,
    LeadingPhoto,
)
from caseapp.case_parts.lines import (
    AsideLine,
    BirthLine,
    CaseFile,
    ClaimLine,
    CorrectionLine,
    DeterminationLine,
    EntryLine,
    LinkedBy,
    NameLine,
    PlacementLine,
    ProposalLine,
    RequestLine,
)
from caseapp.case_parts.reading import case_id_of, read_case, read_cases
from caseapp.cases.cited import CitationLine
from caseapp.sources import SourceLine

__all__ = [
    "AsideLine",
    "AttachmentLine",
    "BirthLine",
    "CaseFile",
    "CitationLine",
    "ClaimLine",
    "CorrectionLine",
    "DescriptionLine",
    "DeterminationLine",
    "EntryLine",
    "HistoryLine",
    "LeadingPhoto",
    "LinkedBy",
    "NameLine",
    "PlacementLine",
    "ProposalLine",
    "RequestLine",
    "SourceLine",
    "case_id_of",
    "read_case",
    "read_cases",
]
