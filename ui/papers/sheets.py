"""Rows as they are shown, made into a file that spreadsheet programs open."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from caseapp.acts import ActCode
from caseapp.errors import NotUnderstood
from caseapp.names.clean import tidy
from caseapp.papers.private import office_only
from caseapp.progress import SILENT, Progress
from caseapp.workspace import JSON, Act, Workspace
from exports.names_alone import name_alone
from exports.outgoing import Choices, Profile
from exports.sheet_table import Cell, SheetColumn, SheetTable, date_cell
from exports.table_profiles import goes_out, table_profiles
from exports.words import words
from ui.models.columns import RIGHT, Column
from ui.papers.saving import given_out, save
from ui.wording import NOTHING
from ui.words import language, translate

CSV: Final = ".csv"
XLSX: Final = ".xlsx"
ENTRIES: Final = "entries"  # a code of `exported_table`
JOURNAL: Final = "journal"  # a code of `exported_table`
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
    asked: Collection[str] = ()  # "age" or "regions", where the filter asks about it


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


@dataclass(frozen=True, slots=True)
class Leaving:
    """Which rows go out, how many, about what, and what was chosen for them."""

    kind: str  # a code of `exported_table`
    rows: int
    record: str
    choices: Choices


def let_out(shown: ShownRows, choices: Choices) -> ShownRows:
    """Leave the columns that the profile lets out; a filter may be a name, and stays with them."""
    columns = [one for one in shown.columns if goes_out(shown.kind, choices.profile, one.name)]
    if choices.profile is Profile.FULL:
        return replace(shown, columns=columns)
    if not columns:
        allowed = table_profiles(shown.kind)
        raise NotUnderstood("profile", choices.profile, "unknown_code", allowed)
    if shown.kind == ENTRIES:  # a case has its name in parts
        columns = [_name_alone(one) if one.name == "name" else one for one in columns]
    return replace(shown, columns=columns, filter="")


def _name_alone(column: Column[Any]) -> Column[Any]:
    """Return a column of names without what else stands in their cells."""

    def said(row: Any) -> str:  # noqa: ANN401 - a row of any table
        return name_alone(column.value(row)) or NOTHING

    return replace(column, value=said)


def without_private(workspace: Workspace, shown: ShownRows) -> ShownRows:
    """Leave out what stays in the office, whoever gets the rows; the journal is kept whole."""
    if shown.kind == JOURNAL:
        return shown
    hidden = workspace.read(office_only)
    cases = {"age": hidden.births, "regions": hidden.regions}
    columns = [_not_of(one, cases.get(one.name, ())) for one in shown.columns]
    kept_back = {row.case_id for row in shown.rows} if shown.asked else set()
    named = hidden.names_in(shown.filter) or any(
        not kept_back.isdisjoint(cases[one]) for one in shown.asked
    )
    told = translate("Sheets", "not told: it names what stays in the office")
    return replace(
        shown,
        columns=columns,
        rows=tuple(hidden.let_out(shown.rows)),
        filter=told if named else shown.filter,
    )


def _not_of(column: Column[Any], cases: Collection[uuid.UUID]) -> Column[Any]:
    """Return a column that says nothing of these cases."""

    def said(row: Any) -> str:  # noqa: ANN401 - a row of any table
        return NOTHING if row.case_id in cases else column.value(row)

    return replace(column, value=said, number=None) if cases else column


def save_rows(
    workspace: Workspace, shown: ShownRows, path: Path, data: bytes, choices: Choices
) -> None:
    """Journal that rows leave the file, and save them."""
    save_table(workspace, Leaving(shown.kind, len(shown.rows), shown.record, choices), path, data)


def save_table(workspace: Workspace, leaving: Leaving, path: Path, data: bytes) -> None:
    """Journal that a table leaves the file, and save it."""
    act = rows_act(leaving, path, data)
    save(path, data, kept=workspace.files, first=lambda: workspace.note(act))


def rows_act(leaving: Leaving, path: Path, data: bytes) -> Act:
    """Return the act of rows that go out."""
    told: dict[str, JSON] = {"table": leaving.kind, "rows": leaving.rows}
    told |= {"file": tidy(path.name)}
    return Act(ActCode.ROWS_EXPORTED, leaving.record, {**told, **given_out(leaving.choices, data)})


def delimiter() -> str:
    """Give what spreadsheet programs of the window's language expect between cells."""
    return "," if language() == "en" else ";"


def saved_sentence(path: Path, *, is_locked: bool) -> str:
    """Say where a file was saved, and what protects it."""
    if not is_locked:
        return not_encrypted(path)
    said = translate("Sheets", "Saved: {0}").format(path)
    told = translate(
        "Sheets", "It opens only with its password: tell it by another way than you send the file."
    )
    return f"{said} — {told}"


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
