"""The rows of a file that say something of a person, their cells by heading and by field."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from caseapp.lists.columns.births_in_text import birth_and_place
from caseapp.lists.columns.heading_words import tells_place_too
from caseapp.lists.columns.headings import BETWEEN
from caseapp.lists.columns.other_lines import is_name_below_number
from caseapp.lists.model import Columns, RefusedReading, Scan, SourceRow
from caseapp.lists.problems import RefusalCode
from caseapp.names.clean import says_nothing

NAME_FIELDS = ("full_name", "surname", "given_name", "patronymic")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row with its cells by heading and by field."""

    source: SourceRow
    raw: Mapping[str, str]
    fields: Mapping[str, str]
    computed: Mapping[str, str]  # name cells whose value a formula gave
    filled: Mapping[str, str]  # field -> cell, all of the columns without a field under ""
    born_under: str = ""  # the heading above the birth
    inflected: bool = False  # the name comes to the nominative
    slipped: bool = False  # the name stands in the column of numbers
    whole: str = ""  # the names of all children, where the row is one of several

    def refused(self, reason: RefusalCode, field: str, value: str) -> RefusedReading:
        """Return the row with the one reason why it is not taken."""
        return RefusedReading(self.source, self.raw, reason.value, field, value)


def named_rows(scan: Scan, columns: Columns) -> Iterator[NamedRow]:
    """Return the rows that say something of a person."""
    first = max(columns.first_row, max(columns.header_rows, default=0) + 1)
    repeated = _heading_cells(columns)
    for row in scan.rows:
        if row.number < first:
            continue
        filled = _filled(row, columns)
        if not _says_nothing(row, columns, filled, repeated):
            yield _row(scan, columns, row, _by_field(filled))


def _heading_cells(columns: Columns) -> set[str]:
    """Return the headings as a row that repeats them may hold them."""
    halves = (half for heading in columns.headings for half in heading.split(BETWEEN))
    return {_repeatable(half) for half in halves}


def _repeatable(cell: str) -> str:
    """Return a heading as it is compared with its repetition further down."""
    return " ".join(cell.split()).casefold()


def _filled(row: SourceRow, columns: Columns) -> list[tuple[str, str]]:
    """Return the cells that hold something below a heading, each with its field."""
    cells = zip(columns.fields, row.cells, strict=False)
    return [(field, cell) for field, cell in cells if cell and not cell.isspace()]


def _by_field(filled: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for field, cell in filled:
        found[field] = f"{found[field]} {cell}" if field in found else cell
    return found


def _says_nothing(
    row: SourceRow, columns: Columns, filled: Sequence[tuple[str, str]], headings: set[str]
) -> bool:
    """Tell whether a row is blank but for its number, or the headings once more."""
    if all(field == "line" and not _LETTER.search(cell) for field, cell in filled):
        return not any(cell.strip() for cell in row.cells[len(columns.fields) :])
    return all(_repeatable(cell) in headings for _, cell in filled)


def _row(scan: Scan, columns: Columns, row: SourceRow, filled: Mapping[str, str]) -> NamedRow:
    """Return a row with its cells named; of several for one field the first that is filled."""
    fields: dict[str, str] = {}
    computed: dict[str, str] = {}
    born_under = ""
    for place, (field, cell) in enumerate(zip(columns.fields, row.cells, strict=False)):
        if not field or not cell or cell.isspace() or not says_nothing(fields.get(field, "")):
            continue
        fields[field] = cell
        if field == "birth":
            born_under = columns.headings[place]
            if tells_place_too(born_under):
                fields["birth"], where = birth_and_place(cell)
                fields.setdefault("birth_place", where)
        if field in NAME_FIELDS and (row.number, place + 1) in scan.formulas:
            computed[field] = cell
    raw = _raw(columns.headings, row.cells)
    slipped = is_name_below_number(filled)
    if slipped:
        fields["full_name"] = fields.pop("line")
    return NamedRow(row, raw, fields, computed, filled, born_under, columns.inflected, slipped)


def _raw(headings: tuple[str, ...], cells: tuple[str, ...]) -> dict[str, str]:
    """Return the cells word for word by their headings, those beyond the headings numbered."""
    raw = dict(zip(headings, cells, strict=False))
    for heading in headings[len(cells) :]:
        raw[heading] = ""
    for place, cell in enumerate(cells[len(headings) :], 1):
        if cell:
            raw[f"(+{place})"] = cell
    return raw
