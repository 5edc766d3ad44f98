"""The columns of the imports of a file."""

import datetime as dt
from collections.abc import Sequence

from caseapp.lists.imports import ImportRow
from ui import wording
from ui.models.columns import RIGHT, Column
from ui.words import translate


def import_columns() -> Sequence[Column[ImportRow]]:
    """Describe the columns in the language of the window."""
    return (
        Column(translate("ImportsPage", "When"), _when, sort=_at, width=16, fit=True),
        Column(translate("ImportsPage", "File"), _file, width=28, least=14),
        Column(translate("ImportsPage", "List"), _title, width=40, least=20, stretch=True),
        Column(translate("ImportsPage", "By"), _worker, width=24, least=12),
        _figure(translate("ImportsPage", "Rows"), "rows"),
        _figure(translate("ImportsPage", "New"), "new"),
        _figure(translate("ImportsPage", "Changed"), "changed"),
        _figure(translate("ImportsPage", "Same"), "same"),
        _figure(translate("ImportsPage", "Refused"), "refused"),
        Column(translate("ImportsPage", "Undone"), _undone, width=10, fit=True),
    )


def _figure(title: str, name: str) -> Column[ImportRow]:
    def number(row: ImportRow) -> int:
        return int(getattr(row, name))

    def text(row: ImportRow) -> str:
        return wording.count(number(row))

    return Column(title, text, sort=number, width=6, align=RIGHT, fit=True)


def _when(row: ImportRow) -> str:
    return wording.moment(row.at)


def _at(row: ImportRow) -> dt.datetime:
    return row.at


def _file(row: ImportRow) -> str:
    return row.file_name


def _title(row: ImportRow) -> str:
    return row.title


def _worker(row: ImportRow) -> str:
    return row.worker


def _undone(row: ImportRow) -> str:
    return wording.moment(row.undone_at) if row.undone_at else ""
