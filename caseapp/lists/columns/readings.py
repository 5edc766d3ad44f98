"""Rows understood: each one a reading with its remarks, or refused with one reason."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from caseapp.dates import UncertainDate
from caseapp.lists.columns.ages import Days, read_birth
from caseapp.lists.columns.births_in_text import birth_and_place
from caseapp.lists.columns.fact_cells import facts_of
from caseapp.lists.columns.heading_words import tells_place_too
from caseapp.lists.columns.headings import BETWEEN
from caseapp.lists.columns.name_cells import name_cells, read_name, refusal
from caseapp.lists.columns.other_lines import is_name_below_number, other_line
from caseapp.lists.columns.several import children_of
from caseapp.lists.model import NO_DATE, Columns, Reading, RefusedReading, Remark, Scan, SourceRow
from caseapp.lists.problems import RefusalCode, RemarkCode
from caseapp.names.clean import says_nothing, tidy
from caseapp.names.given_names import classes_of, sex_of_class
from caseapp.names.inflection import nominative
from caseapp.names.keys import search_keys
from caseapp.names.parts import Parts
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton
from db.codes import Sex

_LETTER = re.compile(r"[^\W\d_]")
_FEW = 10  # rows
_NAME_FIELDS = ("full_name", "surname", "given_name", "patronymic")
_NO_BIRTHS: Mapping[RemarkCode | None, RefusalCode] = {
    RemarkCode.IMPOSSIBLE_DATE: RefusalCode.IMPOSSIBLE_BIRTH,
    RemarkCode.FUTURE_DATE: RefusalCode.FUTURE_BIRTH,
}


@dataclass(frozen=True, slots=True)
class _Row:
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


def read_rows(
    scan: Scan, columns: Columns, *, today: dt.date, listed: UncertainDate = NO_DATE
) -> tuple[tuple[Reading, ...], tuple[RefusedReading, ...]]:
    """Read every row below the headings; a bad row never stops the rest.

    Ages are reckoned from the day that they name, else from `listed`, the date of the list.
    """
    days = Days(today, listed)
    readings: list[Reading] = []
    refused: list[RefusedReading] = []
    for row in _rows(scan, columns):
        other = other_line(row.filled)
        if other:
            refused.append(row.refused(*other))
            continue
        children = _children(row)
        if not children:
            refused.append(row.refused(RefusalCode.SEVERAL_CHILDREN, *_names_of(row)))
        for child in children:
            outcome = _read(child, days)
            if isinstance(outcome, Reading):
                readings.append(outcome)
            else:
                refused.append(outcome)
    return _with_numbers_twice(readings), tuple(refused)


def _with_numbers_twice(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Remark numbers on several rows, unless most are: then each part of a list has its own."""
    rows = {(one.line, one.row.number) for one in readings if one.line}
    counts = Counter(line for line, _ in rows)
    twice = {line for line, number in counts.items() if number > 1}
    many = sum(counts[line] for line in twice) * 2 > len(rows) > _FEW
    if not twice or many:
        return tuple(readings)
    return tuple(_remarked(one) if one.line in twice else one for one in readings)


def _remarked(one: Reading) -> Reading:
    remark = Remark(RemarkCode.LINE_TWICE.value, "line", one.line)
    return replace(one, remarks=(*one.remarks, remark))


def _children(row: _Row) -> tuple[_Row, ...]:
    """Return a row for each child that it names; none where it is not sure who is who."""
    children = children_of(row.fields)
    if children is None:
        return ()
    if len(children) == 1:
        return (row if children[0] is row.fields else replace(row, fields=children[0]),)
    whole = _names_of(row)[1]
    return tuple(
        replace(row, source=replace(row.source, part=part), fields=fields, whole=whole)
        for part, fields in enumerate(children, 1)
    )


def _names_of(row: _Row) -> tuple[str, str]:
    """Return the field and the text that name the children of a row."""
    names = {field: row.fields[field] for field in _NAME_FIELDS if row.fields.get(field)}
    return ("full_name", names["full_name"]) if "full_name" in names else (
        "given_name", " ".join(names.values())
    )  # fmt: skip


def _rows(scan: Scan, columns: Columns) -> Iterator[_Row]:
    """Return the rows that say something of a person."""
    first = max(columns.first_row, max(columns.header_rows, default=0) + 1)
    repeated = _heading_cells(columns)
    for row in scan.rows:
        if row.number >= first and not _says_nothing(row, columns, repeated):
            yield _row(scan, columns, row)


def _heading_cells(columns: Columns) -> set[str]:
    """Return the headings as a row that repeats them may hold them."""
    halves = (half for heading in columns.headings for half in heading.split(BETWEEN))
    return {_repeatable(half) for half in halves}


def _repeatable(cell: str) -> str:
    """Return a heading as it is compared with its repetition further down."""
    return " ".join(cell.split()).casefold()


def _says_nothing(row: SourceRow, columns: Columns, headings: set[str]) -> bool:
    """Tell whether a row is blank but for its number, or the headings once more."""
    filled = _filled(row, columns)
    beyond = any(cell.strip() for cell in row.cells[len(columns.fields) :])
    if all(field == "line" and not _LETTER.search(cell) for field, cell in filled):
        return not beyond
    return all(_repeatable(cell) in headings for _, cell in filled)


def _filled(row: SourceRow, columns: Columns) -> list[tuple[str, str]]:
    """Return the cells that hold something below a heading, each with its field."""
    cells = zip(columns.fields, row.cells, strict=False)
    return [(field, cell) for field, cell in cells if cell and not cell.isspace()]


def _row(scan: Scan, columns: Columns, row: SourceRow) -> _Row:
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
        if field in _NAME_FIELDS and (row.number, place + 1) in scan.formulas:
            computed[field] = cell
    raw = _raw(columns.headings, row.cells)
    filled: dict[str, str] = {}
    for field, cell in _filled(row, columns):
        filled[field] = f"{filled[field]} {cell}" if field in filled else cell
    slipped = is_name_below_number(filled)
    if slipped:
        fields["full_name"] = fields.pop("line")
    return _Row(row, raw, fields, computed, filled, born_under, columns.inflected, slipped)


def _raw(headings: tuple[str, ...], cells: tuple[str, ...]) -> dict[str, str]:
    """Return the cells word for word by their headings, those beyond the headings numbered."""
    raw = dict(zip(headings, cells, strict=False))
    for heading in headings[len(cells) :]:
        raw[heading] = ""
    for place, cell in enumerate(cells[len(headings) :], 1):
        if cell:
            raw[f"(+{place})"] = cell
    return raw


def _read(row: _Row, days: Days) -> Reading | RefusedReading:
    """Return what a row says, or why it is not taken."""
    cells = name_cells(row.fields)
    problem = refusal(cells)
    if problem:
        return row.refused(problem[0], problem[1].field, problem[1].text)
    beside: list[Remark] = []
    facts = facts_of(row.fields, days.today, beside)
    birth, code = read_birth(row.fields.get("birth", ""), row.born_under, facts["event"], days)
    if code in _NO_BIRTHS:
        return row.refused(_NO_BIRTHS[code], "birth", birth.text)
    name = read_name(cells)
    remarks = [Remark(found.value, cell.field, cell.text) for found, cell in name.remarks]
    remarks += [Remark(RemarkCode.COMPUTED_NAME.value, *cell) for cell in row.computed.items()]
    if code:
        remarks.append(Remark(code.value, "birth", birth.text))
    if row.slipped:
        remarks.append(Remark(RemarkCode.NAME_IN_OTHER_COLUMN.value, "line", name.written))
    if row.whole:
        remarks.append(Remark(RemarkCode.SEVERAL_IN_ROW.value, cells[0].field, row.whole))
    parts = nominative(name.parts) if row.inflected else name.parts
    if _contradicts(facts["sex"], parts):
        remarks.append(Remark(RemarkCode.SEX_AGAINST_NAME.value, "sex", row.fields["sex"]))
    if parts != name.parts:
        remarks.append(Remark(RemarkCode.BROUGHT_TO_NOMINATIVE.value, cells[0].field, name.written))
    return Reading(
        row=row.source,
        raw=row.raw,
        line=tidy(row.fields.get("line", "")),
        name_written=name.written,
        surname=parts.surname,
        given_name=parts.given_name,
        patronymic=parts.patronymic,
        birth=birth,
        remarks=(*remarks, *beside),
        keys=_keys(parts, name.written),
        **facts,
    )


def _contradicts(sex: str, parts: Parts) -> bool:
    """Tell whether a sex is another than the one that given name and patronymic agree on."""
    sexes = {sex_of_class(one) for one in classes_of(skeleton(parts.given_name))}
    sexes |= {patronymic_sex(skeleton(parts.patronymic))} - {""}
    return sex != Sex.UNKNOWN and len(sexes) == 1 and sex not in sexes


def _keys(parts: Parts, written: str) -> str:
    """Return what finds a name by its parts, or as it is written where it has none."""
    known = (parts.surname, parts.given_name, parts.patronymic)
    return search_keys(*known) if any(known) else search_keys(written, "", "")
