"""Saves the rows that a page shows, beside the window and in one piece."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ui.dialogs import choose
from ui.sheets import ShownRows, not_encrypted, rows_file, save_rows
from ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.progress import Progress
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
    """Make the file beside the window; save and journal it when it is whole."""
    title = translate("Exporting", "Exporting rows…")
    work = partial(_work, shown, path.suffix.lower(), shell.desk.workspace.is_demo)
    shell.desk.run(title, work, partial(_save, shell, shown, path))


def _work(shown: ShownRows, ending: str, is_demo: bool, progress: Progress) -> bytes:
    return rows_file(shown, ending, is_demo=is_demo, progress=progress)


def _save(shell: Shell, shown: ShownRows, path: Path, data: bytes) -> None:
    desk = shell.desk
    with desk.telling():
        save_rows(desk.workspace, shown, path, data)
        desk.changed.emit()
        shell.tell(not_encrypted(path))
