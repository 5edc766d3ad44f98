"""Asks before an import is taken back: first what was built upon it, then what goes."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from caseapp.lists.undoing.preview import UndoPreview, Work
from exports.list_values import list_field
from exports.words import Words
from ui import wording
from ui.dialogs.confirm import ConfirmDialog
from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.widgets.row_view import RowView
from ui.words import translate

HEIGHT = 220
WIDTH = 110  # average letters
GROUPS = {
    "determination": "tracing_status",
    "proposal": "tracing_status",
    "claim": "claim_kind",
    "verdict": "verdict_kind",
    "person": "relation",
    "named": "relation",
    "flag": "flag_kind",
}


class UndoDialog(ConfirmDialog):
    """What was entered since stands line by line above the button; it stays."""

    def __init__(self, preview: UndoPreview, words: Words, parent: QWidget) -> None:
        super().__init__(
            translate("UndoDialog", "Undo the import?"),
            _consequence(preview),
            translate("UndoDialog", "Undo the import"),
            parent,
        )
        self.table: RowTable[Work] = RowTable(_columns(words), self)
        if preview.work:
            title = translate("UndoDialog", "Entered since, and kept")
            self.view = RowView(self.table, title)
            self.view.setMinimumHeight(HEIGHT)
            self.table.set_rows(preview.work)
            self.field(title, self.view)
            self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH)
            self.cancel_button.setFocus()


def _consequence(preview: UndoPreview) -> str:
    journal = translate("UndoDialog", "The journal keeps a line about it.")
    return " ".join((*_goes(preview), *_stays(preview), journal))


def _goes(preview: UndoPreview) -> Iterator[str]:
    yield translate(
        "UndoDialog", "The import of “{title}” goes, with its %n entries.", preview.entries
    ).format(title=preview.title)
    if preview.claims:
        yield translate("UndoDialog", "%n claims that it brought go.", preview.claims)
    if preview.cases_removed:
        yield translate(
            "UndoDialog", "%n cases go that nobody has worked on since.", preview.cases_removed
        )


def _stays(preview: UndoPreview) -> Iterator[str]:
    if preview.cases_kept:
        yield translate("UndoDialog", "%n cases stay.", len(preview.cases_kept))
    if preview.work:
        yield translate(
            "UndoDialog",
            "What was entered since is listed below and stays; decisions on matches are "
            "withdrawn and stay in the journal.",
        )
    if any(one.what == "line" for one in preview.work):
        yield translate(
            "UndoDialog",
            "Cases that only other lists speak of go with the imports of those lists.",
        )


def _columns(words: Words) -> Sequence[Column[Work]]:
    kinds = _kinds()

    def kind(row: Work) -> str:
        return kinds[row.what]

    def said(row: Work) -> str:
        return _said(words, row)

    return (
        Column(translate("UndoDialog", "Case"), _case, width=12),
        Column(translate("UndoDialog", "Child"), _child, width=30),
        Column(translate("UndoDialog", "What"), kind, width=20),
        Column(translate("UndoDialog", "It says"), said, width=30, stretch=True),
    )


def _kinds() -> Mapping[str, str]:
    return {
        "determination": translate("UndoDialog", "Determination"),
        "proposal": translate("UndoDialog", "Proposed determination"),
        "claim": translate("UndoDialog", "Claim"),
        "placement": translate("UndoDialog", "Placement"),
        "name": translate("UndoDialog", "Name"),
        "birth": translate("UndoDialog", "Birth record"),
        "description": translate("UndoDialog", "Description"),
        "person": translate("UndoDialog", "Person around the child"),
        "named": translate("UndoDialog", "Named as kin in another case"),
        "group": translate("UndoDialog", "Group"),
        "application": translate("UndoDialog", "Application"),
        "request": translate("UndoDialog", "Request"),
        "note": translate("UndoDialog", "Note"),
        "case_note": translate("UndoDialog", "Note"),
        "facts": translate("UndoDialog", "Corrected facts"),
        "tag": translate("UndoDialog", "Tag"),
        "flag": translate("UndoDialog", "Flag"),
        "attachment": translate("UndoDialog", "File"),
        "citation": translate("UndoDialog", "Source of a record"),
        "looked_at": translate("UndoDialog", "Finding looked at"),
        "aside": translate("UndoDialog", "Set aside"),
        "kept": translate("UndoDialog", "Kept for a duplicate"),
        "line": translate("UndoDialog", "Line of another import"),
        "accepted": translate("UndoDialog", "Accepted change"),
        "verdict": translate("UndoDialog", "Decision on a match"),
    }


def _said(words: Words, row: Work) -> str:
    if row.what == "accepted":
        return list_field(words, row.said)
    if row.what == "placement":
        return wording.region(words, row.said)
    if row.what == "birth":
        return wording.date(words, row.said)
    return words.worded(GROUPS.get(row.what, row.what), row.said)


def _case(row: Work) -> str:
    return row.case_number


def _child(row: Work) -> str:
    return row.child
