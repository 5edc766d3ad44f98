"""A case as lists of cases show it."""

import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in a list of cases."""

    case_id: uuid.UUID
    number: str
    name: str
    sort_key: str
    birth_edtf: str
    birth_sort: str  # ISO date of the earliest day, or empty
    status: str
    region: str
    lists: str
    search_text: str
    aside: str = ""  # why it is set aside: a code of `AsideKind`


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that a search found: which name matched, and why (a code of caseapp.search.cases)."""

    case_id: uuid.UUID
    number: str
    name: str
    matched: str
    why: str
