"""A file read word for word: guarded first, then parsed where it can do no harm."""

from collections.abc import Iterable
from pathlib import Path

from caseapp.errors import InputRefused
from caseapp.lists.archive import Unacceptable
from caseapp.lists.child_process import ParsedSheet, parse
from caseapp.lists.extent import Extent
from caseapp.lists.guard import Inspected, Kind, inspect
from caseapp.lists.limits import LIMITS, Limits
from caseapp.lists.model import Scan, SourceRow
from caseapp.lists.tabular_text import read_text
from caseapp.progress import SILENT, Progress


def scan(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    progress: Progress = SILENT,
    limits: Limits = LIMITS,
) -> Scan:
    """Read a workbook or a text table as text; raise `InputRefused` with its cause."""
    inspected = inspect(path, limits)
    try:
        if inspected.kind is Kind.TEXT:
            return _scan_of_text(path, inspected, encoding, limits)
        parsed = parse(inspected.data, sheet, limits, progress)
    except Unacceptable as found:
        raise InputRefused(path, found.cause, found.where) from None
    return _scan_of_sheet(path, inspected, parsed)


def _scan_of_text(path: Path, inspected: Inspected, encoding: str | None, limits: Limits) -> Scan:
    """Return a text table; it has one sheet without a name."""
    table = read_text(inspected.data, encoding, limits)
    rows = tuple(SourceRow("", number, cells) for number, cells in table.rows)
    return Scan(
        path=path,
        sha256=inspected.sha256,
        sheets=(),
        sheet="",
        encoding=table.encoding,
        delimiter=table.delimiter,
        rows=rows,
    )


def _scan_of_sheet(path: Path, inspected: Inspected, parsed: ParsedSheet) -> Scan:
    """Return one sheet of a workbook."""
    extent = inspected.extents.get(parsed.sheet, Extent())
    _put_back(parsed.rows, extent)
    return Scan(
        path=path,
        sha256=inspected.sha256,
        sheets=parsed.sheets,
        sheet=parsed.sheet,
        encoding="",
        delimiter="",
        rows=tuple(SourceRow(parsed.sheet, number, tuple(cells)) for number, cells in parsed.rows),
        sheet_choice_needed=len(parsed.filled) > 1,
        formulas=frozenset(extent.formulas),
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
