"""Saves the rows that a page shows, beside the window and in one piece."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ui.dialogs import choose
from ui.saving import save
from ui.sheets import ShownRows, not_encrypted, rows_act, rows_file, table_file
from ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from caseapp.lists.ledger_model import Ledger
    from caseapp.lists.model import EntryRow
    from caseapp.progress import Progress
    from caseapp.workspace import Act
    from ui.pages.page import Page, Shell
    from ui.widgets.row_view import RowView


def shown_in(
    view: RowView, kind: str, title: str, *, told: str = "", record: str = ""
) -> ShownRows:
    """Give the rows of a table as they stand on the screen; `told` words their filter."""
    table = view.table
    columns: list[Any] = [table.columns[place] for place in view.shown_columns()]
    return ShownRows(kind, title, told, columns, table.shown_rows(), len(table.rows), record)


def export_rows(page: Page, shown: ShownRows) -> None:
    """Ask where the rows go, and save them there."""
    path = choose.new_table(page, f"{shown.kind}.xlsx")
    if path is not None:
        export_to(page.shell, shown, path)


def export_to(shell: Shell, shown: ShownRows, path: Path) -> None:
    """Make the file of the rows beside the window; save and journal it when it is whole."""
    is_demo = shell.desk.workspace.is_demo
    act = rows_act(shown.kind, len(shown.rows), path, shown.record)
    _export(shell, partial(_rows, shown, path, is_demo), path, act)


def export_ledger(page: Page, ledger: Ledger, rows: Sequence[EntryRow]) -> None:
    """Ask where a ledger goes; a workbook gets three sheets, a text with separators the rows."""
    path = choose.new_table(page, "ledger.xlsx")
    if path is not None:
        export_ledger_to(page.shell, ledger, rows, path)


def export_ledger_to(shell: Shell, ledger: Ledger, rows: Sequence[EntryRow], path: Path) -> None:
    """Make the file of a ledger beside the window; save and journal it when it is whole."""
    act = rows_act("ledger", ledger.entries, path, str(ledger.list_id or "all"))
    _export(shell, partial(_sheets, ledger, rows, path), path, act)


def _export(shell: Shell, work: Callable[[Progress], bytes], path: Path, act: Act) -> None:
    title = translate("Exporting", "Exporting rows…")
    shell.desk.run(title, work, partial(_save, shell, path, act))


def _rows(shown: ShownRows, path: Path, is_demo: bool, progress: Progress) -> bytes:
    return rows_file(shown, path.suffix.lower(), is_demo=is_demo, progress=progress)


def _sheets(ledger: Ledger, rows: Sequence[EntryRow], path: Path, progress: Progress) -> bytes:
    from exports.ledger_sheets import ledger_sheets  # noqa: PLC0415 - slow; only exports need it

    return table_file(ledger_sheets(ledger, rows, language()), path.suffix.lower(), progress)


def _save(shell: Shell, path: Path, act: Act, data: bytes) -> None:
    desk = shell.desk
    with desk.telling():
        save(path, data, kept=desk.workspace.files, first=partial(desk.note, act))
        shell.tell(not_encrypted(path))
