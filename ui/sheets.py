"""Rows as they are shown, made into a file that spreadsheet programs open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from caseapp.acts import ActCode
from caseapp.names.clean import tidy
from caseapp.progress import SILENT, Progress
from caseapp.workspace import Act, Workspace
from exports.sheet_table import Cell, SheetColumn, SheetTable, date_cell
from exports.words import words
from ui.models.columns import RIGHT, Column
from ui.saving import save
from ui.words import language, translate

CSV: Final = ".csv"
XLSX: Final = ".xlsx"
TELL_AFTER = 500  # rows


@dataclass(frozen=True, slots=True)
class ShownRows:
    """Rows and columns as they stand on the screen, and what says which rows they are."""

    kind: str  # a code of `exported_table`
    title: str
    filter: str  # what was filtered, in words; empty: nothing
    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    of: int  # how many rows there are with those that the filter hides
    record: str = ""  # what the journal names


def sheet_table(shown: ShownRows, progress: Progress = SILENT) -> SheetTable:
    """Freeze the rows as they are worded."""
    columns = tuple(
        SheetColumn(column.title, max(column.width, 8), column.align == RIGHT)
        for column in shown.columns
    )
    rows = []
    for number, row in enumerate(shown.rows):
        if number % TELL_AFTER == 0:
            progress.step(number, len(shown.rows))
        rows.append(tuple(_cell(column, row) for column in shown.columns))
    return SheetTable(shown.title, _notes(shown), columns, tuple(rows))


def rows_file(
    shown: ShownRows, ending: str, *, is_demo: bool, progress: Progress = SILENT
) -> bytes:
    """Make the file that an ending asks for."""
    table = sheet_table(shown, progress)
    if is_demo:
        invented = words(language()).text("paper.invented")
        table = replace(table, notes=(invented, *table.notes))
    return table_file([table], ending, progress)


def table_file(tables: Sequence[SheetTable], ending: str, progress: Progress = SILENT) -> bytes:
    """Make a workbook of the tables, or a text with separators of the last."""
    from exports.spreadsheet import csv_bytes, xlsx  # noqa: PLC0415 - slow; only exports need it

    if ending == CSV:
        return csv_bytes(tables[-1], delimiter(), progress)
    return xlsx(tables, progress)


def save_rows(workspace: Workspace, shown: ShownRows, path: Path, data: bytes) -> None:
    """Journal that rows leave the file, and save them."""
    act = rows_act(shown.kind, len(shown.rows), path, shown.record)
    save(path, data, kept=workspace.files, first=lambda: workspace.note(act))


def rows_act(kind: str, rows: int, path: Path, record: str) -> Act:
    """Return the act of rows that go out."""
    return Act(
        ActCode.ROWS_EXPORTED, record, {"table": kind, "rows": rows, "file": tidy(path.name)}
    )


def delimiter() -> str:
    """Give what spreadsheet programs of the window's language expect between cells."""
    return "," if language() == "en" else ";"


def not_encrypted(path: Path) -> str:
    """Say where a file was saved, and that nothing protects it."""
    said = translate("Sheets", "Saved: {0}").format(path)
    warning = translate(
        "Sheets", "It is not encrypted: whoever has the file can read it. Keep and send it safely."
    )
    return f"{said} — {warning}"


def _cell(column: Column[Any], row: object) -> Cell:
    if column.number is not None:
        return column.number(row)
    worded = column.value(row)
    return date_cell(column.edtf(row), worded) if column.edtf is not None else worded


def _notes(shown: ShownRows) -> tuple[str, ...]:
    counted = translate("Sheets", "Rows: {shown} of {all}").format(
        shown=len(shown.rows), all=shown.of
    )
    filtered = translate("Sheets", "Filter: {0}").format(
        shown.filter or translate("Sheets", "none")
    )
    return shown.title, f"{counted}. {filtered}"
