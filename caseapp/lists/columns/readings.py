"""Rows understood: each one a reading with its remarks, or refused with one reason."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from caseapp.dates import UncertainDate
from caseapp.lists.columns.ages import Days, read_birth
from caseapp.lists.columns.fact_cells import facts_of
from caseapp.lists.columns.name_cells import name_cells, read_name, refusal
from caseapp.lists.columns.named_rows import NAME_FIELDS, NamedRow, named_rows
from caseapp.lists.columns.other_lines import other_line
from caseapp.lists.columns.several import children_of
from caseapp.lists.model import NO_DATE, Columns, Reading, RefusedReading, Remark, Scan
from caseapp.lists.problems import RefusalCode, RemarkCode
from caseapp.names.clean import tidy
from caseapp.names.given_names import classes_of, sex_of_class
from caseapp.names.inflection import nominative
from caseapp.names.keys import search_keys
from caseapp.names.parts import Parts
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton
from db.codes import Sex

_FEW = 10  # rows
_NO_BIRTHS: Mapping[RemarkCode | None, RefusalCode] = {
    RemarkCode.IMPOSSIBLE_DATE: RefusalCode.IMPOSSIBLE_BIRTH,
    RemarkCode.FUTURE_DATE: RefusalCode.FUTURE_BIRTH,
}


def read_rows(
    scan: Scan, columns: Columns, *, today: dt.date, listed: UncertainDate = NO_DATE
) -> tuple[tuple[Reading, ...], tuple[RefusedReading, ...]]:
    """Read every row below the headings; a bad row never stops the rest.

    Ages are reckoned from the day that they name, else from `listed`, the date of the list.
    """
    days = Days(today, listed)
    readings: list[Reading] = []
    refused: list[RefusedReading] = []
    for row in named_rows(scan, columns):
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


def _children(row: NamedRow) -> tuple[NamedRow, ...]:
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


def _names_of(row: NamedRow) -> tuple[str, str]:
    """Return the field and the text that name the children of a row."""
    names = {field: row.fields[field] for field in NAME_FIELDS if row.fields.get(field)}
    return ("full_name", names["full_name"]) if "full_name" in names else (
        "given_name", " ".join(names.values())
    )  # fmt: skip


def _read(row: NamedRow, days: Days) -> Reading | RefusedReading:
    """Return what a row says, or why it is not taken."""
    cells = name_cells(row.fields)
    problem = refusal(cells, born=any(map(str.isdigit, row.fields.get("birth", ""))))
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
