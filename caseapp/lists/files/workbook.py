"""A file or a pasted text read word for word: guarded first, parsed where it can do no harm."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from caseapp.errors import InputRefused
from caseapp.lists.choices import GUESSED, ScanChoices
from caseapp.lists.columns.free_lines import LINE_FIELDS, in_columns
from caseapp.lists.columns.headings import recognise
from caseapp.lists.files.archive import Unacceptable
from caseapp.lists.files.child_process import Order, ParsedSheet, parse
from caseapp.lists.files.extent import Extent
from caseapp.lists.files.guard import Inspected, Kind, inspect
from caseapp.lists.files.limits import LIMITS, Limits
from caseapp.lists.files.tabular_text import TextTable, read_text
from caseapp.lists.model import Scan, SourceRow
from caseapp.lists.problems import FileCause
from caseapp.progress import SILENT, Progress

_TRIED = 12  # sheets that are looked at for children
_OWN = "utf-8"  # of texts that come as texts
_PARSERS = {
    Kind.XLSX: "workbooks",
    Kind.XLS: "workbooks",
    Kind.ODS: "workbooks",
    Kind.DOCX: "documents",
    Kind.PDF: "pdf",
    Kind.EXCHANGE: "exchange",
}


def scan(
    path: Path,
    choices: ScanChoices = GUESSED,
    *,
    progress: Progress = SILENT,
    limits: Limits = LIMITS,
) -> Scan:
    """Read a file as text; raise `InputRefused` with its cause."""
    inspected = inspect(path, limits)
    try:
        if inspected.kind is Kind.TEXT:
            table = read_text(inspected.data, choices, limits)
            return _scan_of_text(path, inspected.sha256, table, choices)
        order = Order(_PARSERS[inspected.kind], inspected.data, choices.sheet, choices.cuts)

        def read(sheet: str | None) -> Scan:
            parsed = parse(replace(order, sheet=sheet), limits, progress)
            return _scan_of_sheet(path, inspected, parsed, choices)

        return read(choices.sheet) if choices.sheet is not None else _of_children(read)
    except Unacceptable as found:
        raise InputRefused(path, found.cause, found.where, found.detail) from None


def _of_children(read: Callable[[str | None], Scan]) -> Scan:
    """Return the first sheet that reads as a list of children, else the first that holds rows."""
    first = read(None)
    for sheet in () if _names_children(first) else first.others[:_TRIED]:
        other = read(sheet)
        if _names_children(other):
            return other
    return first


def _names_children(read: Scan) -> bool:
    """Tell whether rows stand below headings that name a person."""
    try:
        columns = recognise(read)
    except InputRefused:
        return False
    return any(row.number > max(columns.header_rows, default=0) for row in read.rows)


def scan_text(  # noqa: PLR0913 - both forms of what was copied, and how it is called and read
    text: str,
    choices: ScanChoices = GUESSED,
    *,
    name: str,
    html: str = "",
    progress: Progress = SILENT,
    limits: Limits = LIMITS,
) -> Scan:
    """Read what was pasted, the table of its HTML where there is one; `name` stands for a file."""
    path = Path(name)
    data = (html or text).encode("utf-8", "replace")
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        if len(data) > limits.file:
            raise Unacceptable(FileCause.FILE_TOO_LARGE)
        if not data.strip():
            raise Unacceptable(FileCause.EMPTY)
        if "<table" in html.lower() and choices.delimiter is None:
            parsed = parse(Order("html_tables", data, choices.sheet), limits, progress)
            read = _scan_of_sheet(path, Inspected(Kind.HTML, data, sha256), parsed, choices)
            return replace(read, pasted=True)
        table = read_text(text.encode("utf-8", "replace"), replace(choices, encoding=_OWN), limits)
    except Unacceptable as found:
        raise InputRefused(path, found.cause, found.where) from None
    read = _scan_of_text(path, sha256, replace(table, encoding=""), choices)
    return replace(read, pasted=True)


def _scan_of_text(path: Path, sha256: str, table: TextTable, choices: ScanChoices) -> Scan:
    """Return a text table; it has one sheet without a name."""
    return Scan(
        path=path,
        sha256=sha256,
        sheets=(),
        sheet="",
        encoding=table.encoding,
        delimiter=table.delimiter,
        rows=tuple(SourceRow("", number, cells) for number, cells in table.rows),
        fields=table.fields,
        choices=choices,
    )


def _scan_of_sheet(
    path: Path, inspected: Inspected, parsed: ParsedSheet, choices: ScanChoices
) -> Scan:
    """Return one sheet of a workbook, or one table of a document."""
    extent = inspected.extents.get(parsed.sheet, Extent())
    _put_back(parsed.rows, extent)
    rows = [(number, tuple(cells)) for number, cells in parsed.rows]
    if parsed.lines:
        rows = [(number, in_columns(" ".join(cells))) for number, cells in rows]
    return Scan(
        path=path,
        sha256=inspected.sha256,
        sheets=parsed.sheets,
        sheet=parsed.sheet,
        encoding="",
        delimiter="",
        rows=tuple(SourceRow(parsed.sheet, number, cells) for number, cells in rows),
        others=tuple(one for one in parsed.filled if one != parsed.sheet),
        without_table=parsed.lines and inspected.kind is Kind.PDF,
        formulas=frozenset(extent.formulas),
        fields=LINE_FIELDS if parsed.lines else (),
        cuts=parsed.cuts,
        width=parsed.width,
        choices=choices,
        of_cases=inspected.kind is Kind.EXCHANGE,
    )


def _put_back(rows: Iterable[tuple[int, list[str]]], extent: Extent) -> None:
    """Write into the cells what the parser left out: errors, formulas, dates shown in part."""
    if not extent.shown and not extent.dates:
        return
    by_number = dict(rows)
    for (row, column), text in extent.shown.items():
        if column <= len(by_number.get(row, ())):
            by_number[row][column - 1] = text
    for (row, column), part in extent.dates.items():
        if column <= len(by_number.get(row, ())):
            by_number[row][column - 1] = _in_part(by_number[row][column - 1], part)


def _in_part(text: str, part: str) -> str:
    """Return the part of a date that the sheet shows: 01.03.2015 as 03.2015 or 2015."""
    day, _, rest = text.partition(".")
    month, _, year = rest.partition(".")
    if not (day.isdecimal() and month.isdecimal() and year.isdecimal()):
        return text
    return year if part == "year" else rest
