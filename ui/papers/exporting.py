"""Saves the rows that a page shows, beside the window and in one piece."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from exports.outgoing import Choices, Profile
from exports.profiles import cut
from exports.table_profiles import table_profiles
from exports.words import words
from ui.dialogs import choose
from ui.papers.sheets import (
    JOURNAL,
    Leaving,
    ShownRows,
    let_out,
    not_encrypted,
    rows_file,
    save_table,
    table_file,
    without_private,
)
from ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from caseapp.lists.ledgers.model import Ledger
    from caseapp.lists.summaries import EntryRow
    from caseapp.progress import Progress
    from ui.dialogs.going_out import Going
    from ui.shell import Shell
    from ui.widgets.row_view import RowView

LEDGER = "ledger"  # a code of `exported_table`


def shown_in(
    view: RowView, kind: str, title: str, *, told: str = "", record: str = ""
) -> ShownRows:
    """Give the rows of a table as they stand on the screen; `told` words their filter."""
    table = view.table
    columns: list[Any] = [table.columns[place] for place in view.shown_columns()]
    return ShownRows(kind, title, told, columns, table.shown_rows(), len(table.rows), record)


def export_rows(shell: Shell, page: QWidget, shown: ShownRows) -> None:
    """Ask what goes out and where to, and save it there."""
    _ask(page, shown.kind, shown.title, partial(_export_rows, shell, page, shown))


def export_to(shell: Shell, shown: ShownRows, path: Path, choices: Choices) -> None:
    """Make the file of the rows beside the window; save and journal it when it is whole."""
    out = without_private(shell.desk.workspace, let_out(shown, choices))
    leaving = Leaving(out.kind, len(out.rows), out.record, choices)
    _export(shell, partial(_rows, out, path, shell.desk.workspace.is_demo), path, leaving)


def export_ledger(shell: Shell, page: QWidget, ledger: Ledger, rows: Sequence[EntryRow]) -> None:
    """Ask what goes out and where to; a workbook gets sheets, a text with separators the last."""
    about = words(language()).text("exported_table.ledger")
    named = f"{about}, {ledger.title}" if ledger.title else about
    _ask(page, LEDGER, named, partial(_export_ledger, shell, page, ledger, rows))


def export_ledger_to(
    shell: Shell, ledger: Ledger, rows: Sequence[EntryRow], path: Path, choices: Choices
) -> None:
    """Make the file of a ledger beside the window; its lines go out with everything only."""
    leaving = Leaving(LEDGER, ledger.entries, str(ledger.list_id or "all"), choices)
    told = rows if choices.profile is Profile.FULL else None
    _export(shell, partial(_sheets, cut(ledger, choices), told, path), path, leaving)


def _ask(page: QWidget, kind: str, about: str, then: partial[None]) -> None:
    from ui.dialogs.going_out import Offer, ask  # noqa: PLC0415 - slow; only exports need it

    allowed = table_profiles(kind)
    do = translate("Exporting", "Choose where…")
    offer = Offer(do, allowed, about, whole=kind == JOURNAL)
    ask(offer, Choices(language(), allowed[0]), page, then)


def _export_rows(shell: Shell, page: QWidget, shown: ShownRows, going: Going) -> None:
    path = choose.new_table(page, f"{shown.kind}.xlsx")
    if path is not None:
        export_to(shell, shown, path, going.choices)


def _export_ledger(
    shell: Shell, page: QWidget, ledger: Ledger, rows: Sequence[EntryRow], going: Going
) -> None:
    path = choose.new_table(page, "ledger.xlsx")
    if path is not None:
        export_ledger_to(shell, ledger, rows, path, going.choices)


def _export(shell: Shell, work: Callable[[Progress], bytes], path: Path, leaving: Leaving) -> None:
    title = translate("Exporting", "Exporting rows…")
    shell.desk.run(title, work, partial(_save, shell, path, leaving))


def _rows(shown: ShownRows, path: Path, is_demo: bool, progress: Progress) -> bytes:
    return rows_file(shown, path.suffix.lower(), is_demo=is_demo, progress=progress)


def _sheets(
    ledger: Ledger, rows: Sequence[EntryRow] | None, path: Path, progress: Progress
) -> bytes:
    from exports.ledger_sheets import ledger_sheets  # noqa: PLC0415 - slow; only exports need it

    return table_file(ledger_sheets(ledger, rows, language()), path.suffix.lower(), progress)


def _save(shell: Shell, path: Path, leaving: Leaving, data: bytes) -> None:
    desk = shell.desk
    with desk.telling():
        save_table(desk.workspace, leaving, path, data)
        desk.changed.emit()
        shell.tell(not_encrypted(path))
