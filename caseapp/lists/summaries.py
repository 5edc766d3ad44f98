"""Lists and their lines as pages show them, each in one line."""

import uuid
from dataclasses import dataclass

from caseapp.cases.born_figures import born_keys
from caseapp.cases.figures import figure_keys
from caseapp.dates import from_edtf


@dataclass(frozen=True, slots=True)
class ListSummary:
    """A list in one line."""

    list_id: uuid.UUID
    kind: str
    title: str
    issuer: str
    recipient: str
    date_edtf: str
    entries: int
    import_id: uuid.UUID | None
    answers_list_id: uuid.UUID | None
    version: int = 1


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A line of a list as the list page shows it."""

    entry_id: uuid.UUID
    case_id: uuid.UUID | None
    case_number: str
    line: str
    name: str
    birth_edtf: str
    sex: str
    origin_region: str
    reported_region: str
    status: str  # our determination
    answer: str  # the latest answer to this line; on a reply, what the line itself answers
    answer_party: str
    search_text: str
    answer_words: str = ""  # of a reply's line, as written


def keys_of_line(row: EntryRow) -> str:
    """Return the keys of a line of a list with its figures and its birth."""
    date = from_edtf(row.birth_edtf)
    born = born_keys([(date.earliest, date.latest)])
    return row.search_text + figure_keys(row.case_number, (row.line,)) + born
