"""Sheet tables to bytes: XLSX in which strings are strings, CSV that no program runs."""

import csv
import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from caseapp.progress import SILENT, Progress
from exports.sheet_table import Cell, SheetColumn, SheetTable, plain

TELL_AFTER = 500  # rows
_LONGEST_CELL = 32_767
_LONGEST_NAME = 31
_A4 = 9  # as spreadsheet programs number paper
_NO_NAME = re.compile(r"[\[\]:*?/\\']")
_FIRST_DAY = dt.date(1900, 3, 1)  # before it, sheets count days differently
_MADE = dt.datetime(2000, 1, 1)  # the same bytes for the same data
_BLANK = " \u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff"
_SIGNS = "=+\\-@\\t\\r＝＋－＠﹢﹣﹦﹫⁺⁻⁼₊₋₌−"
_BEGINS = re.compile(f"(^|[,;\\t\\n])([{_BLANK}]*)(?=[{_SIGNS}])")
_MARK = r"\1'\2"


@dataclass(frozen=True, slots=True)
class _Looks:
    """The few formats of a sheet."""

    note: Format
    head: Format
    head_right: Format
    date: Format
    text: Format


def xlsx(tables: Sequence[SheetTable], progress: Progress = SILENT) -> bytes:
    """Make a workbook, one sheet for each table; nothing is written to the disk on the way."""
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": _MADE})
    looks = _looks(book)
    names = _names([table.name for table in tables])
    for name, table in zip(names, tables, strict=True):
        _write(book.add_worksheet(name), table, looks, progress)
    book.close()
    return buffer.getvalue()


def csv_bytes(table: SheetTable, delimiter: str, progress: Progress = SILENT) -> bytes:
    """Make a CSV file with a mark by which spreadsheet programs know its letters."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([harmless(note)] for note in table.notes)
    writer.writerow([harmless(column.title) for column in table.columns])
    for number, row in enumerate(table.rows):
        if number % TELL_AFTER == 0:
            progress.step(number, len(table.rows))
        writer.writerow([_csv_cell(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Mark what a spreadsheet program would take for a formula, whichever delimiter it expects."""
    return _BEGINS.sub(_MARK, plain(text))


def _csv_cell(cell: Cell) -> str | int | float:
    if isinstance(cell, dt.date):
        return f"{cell:%d.%m.%Y}"
    return harmless(cell) if isinstance(cell, str) else cell


def _looks(book: Workbook) -> _Looks:
    ruled = {"bold": True, "bottom": 1, "bg_color": "#E9EEF5", "text_wrap": True, "valign": "top"}
    return _Looks(
        note=book.add_format({"italic": True}),
        head=book.add_format(ruled),
        head_right=book.add_format({**ruled, "align": "right"}),
        date=book.add_format({"num_format": "dd.mm.yyyy", "align": "left"}),
        text=book.add_format({"num_format": "@"}),
    )


def _names(wanted: Sequence[str]) -> list[str]:
    """Give names that sheets can have, no two the same."""
    given: list[str] = []
    for place, name in enumerate(wanted, start=1):
        short = _NO_NAME.sub(" ", plain(name)).strip()[:_LONGEST_NAME] or str(place)
        taken = {one.casefold() for one in given}
        given.append(
            f"{short[: _LONGEST_NAME - 4]} {place}" if short.casefold() in taken else short
        )
    return given


def _write(sheet: Worksheet, table: SheetTable, looks: _Looks, progress: Progress) -> None:
    for number, note in enumerate(table.notes):
        sheet.write_string(number, 0, _text(note), looks.note)
    head = len(table.notes) + bool(table.notes)
    _write_head(sheet, table.columns, head, looks)
    for number, row in enumerate(table.rows):
        if number % TELL_AFTER == 0:
            progress.step(number, len(table.rows))
        for place, cell in enumerate(row):
            _write_cell(sheet, (head + 1 + number, place), cell, looks)
    _lay_out_for_paper(sheet, head)
    sheet.freeze_panes(head + 1, 0)
    if table.rows:
        sheet.autofilter(head, 0, head + len(table.rows), len(table.columns) - 1)


def _lay_out_for_paper(sheet: Worksheet, head: int) -> None:
    """Print on A4 lying down, as wide as the paper, with the headings on every page."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(head)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&C&P / &N")


def _write_head(sheet: Worksheet, columns: Sequence[SheetColumn], row: int, looks: _Looks) -> None:
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
        look = looks.head_right if column.right else looks.head
        sheet.write_string(row, place, _text(column.title), look)


def _write_cell(sheet: Worksheet, place: tuple[int, int], cell: Cell, looks: _Looks) -> None:
    if isinstance(cell, str):
        sheet.write_string(*place, _text(cell), looks.text)
    elif isinstance(cell, dt.date):
        if cell < _FIRST_DAY:
            sheet.write_string(*place, f"{cell:%d.%m.%Y}", looks.text)
        else:
            sheet.write_datetime(*place, dt.datetime(cell.year, cell.month, cell.day), looks.date)
    else:
        sheet.write_number(*place, cell)


def _text(text: str) -> str:
    """Cut what is longer than a cell can be, and say so by its last sign."""
    kept = plain(text)
    return kept if len(kept) <= _LONGEST_CELL else kept[: _LONGEST_CELL - 1] + "…"
