"""Refused rows as a file in their own columns, to be corrected and imported again."""

import uuid
from collections.abc import Sequence
from pathlib import Path

from caseapp.lists.corrected import place_text
from caseapp.lists.model import RefusedReading
from caseapp.workspace import Workspace
from exports.outgoing import Choices, Profile
from exports.sheet_table import SheetColumn, SheetTable
from ui.messages import row_sentence
from ui.papers.sheets import Leaving, save_table, table_file
from ui.words import language, translate

KIND = "refused"  # a code of `exported_table`
WIDTHS = (14, 60)  # of the file's own columns, and of the reason, in letters


def refused_table(rows: Sequence[RefusedReading], import_id: uuid.UUID) -> SheetTable:
    """Put the rows into their original columns; behind them the reason, the import, the place."""
    headings = tuple(dict.fromkeys(heading for row in rows for heading in row.raw))
    reason = translate("RefusedFile", "Why it was refused")
    place = translate("RefusedFile", "Import and row: leave as it is")
    return SheetTable(
        name=translate("RefusedFile", "Refused rows"),
        notes=(),
        columns=(
            *(SheetColumn(heading, WIDTHS[0]) for heading in headings),
            SheetColumn(reason, WIDTHS[1]),
            SheetColumn(place, WIDTHS[1]),
        ),
        rows=tuple(
            (
                *(row.raw.get(heading, "") for heading in headings),
                row_sentence(row.reason, row.field, row.value),
                place_text(import_id, row.row),
            )
            for row in rows
        ),
    )


def save_refused(
    workspace: Workspace, rows: Sequence[RefusedReading], path: Path, import_id: uuid.UUID
) -> None:
    """Journal that refused rows leave the file, and save them."""
    data = table_file([refused_table(rows, import_id)], path.suffix.lower())
    choices = Choices(language(), Profile.FULL)
    save_table(workspace, Leaving(KIND, len(rows), str(import_id), choices), path, data)
