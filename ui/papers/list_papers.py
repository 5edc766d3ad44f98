"""The papers that every page about a list can make, each shown in the preview."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from caseapp.lists.overview import cases_on
from exports.outgoing import PaperKind
from ui.commands.command import Command
from ui.dialogs.list_letter import ListLetterDialog
from ui.papers.batching import batch
from ui.papers.of_lists import goes_along
from ui.papers.subject import Subject
from ui.shell import PageName, Place

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.commands.action_set import Handlers
    from ui.shell import Shell

    ListId = Callable[[], uuid.UUID | None]
    Chosen = Callable[[], Sequence[uuid.UUID]]


def list_papers(shell: Shell, page: QWidget, list_id: ListId) -> Handlers:
    """Answer each of them for the list in front; where there is none, for all cases."""
    return {
        Command.REGION_REPORT: partial(_show, shell, PaperKind.REGIONS, list_id),
        Command.PHOTO_SHEET: partial(_show, shell, PaperKind.PHOTOS, list_id),
        Command.LIST_LETTER: partial(_ask_letter, shell, page, list_id),
        **batch(shell, page, partial(_cases, shell, list_id)),
    }


def case_papers(shell: Shell, chosen: Chosen) -> Handlers:
    """Answer those that many cases can have: regions of all, photos of those that are shown."""
    return {
        Command.REGION_REPORT: partial(_show, shell, PaperKind.REGIONS, _no_list),
        Command.PHOTO_SHEET: partial(_show_photos, shell, chosen),
    }


def _show(shell: Shell, kind: PaperKind, list_id: ListId) -> None:
    shell.go(Place(PageName.PREVIEW, record=list_id(), detail=kind.value))


def _show_photos(shell: Shell, chosen: Chosen) -> None:
    subject = Subject(PaperKind.PHOTOS, more=tuple(str(one) for one in chosen()))
    shell.go(Place(PageName.PREVIEW, detail=subject.detail))


def _ask_letter(shell: Shell, page: QWidget, list_id: ListId) -> None:
    found = list_id()
    if found is not None:
        dialog = ListLetterDialog(page)
        dialog.wanted.connect(partial(_show_letter, shell, found))
        dialog.open()


def _show_letter(shell: Shell, list_id: uuid.UUID, path: Path | None) -> None:
    with shell.desk.telling():
        more = goes_along(path) if path else ()
        detail = Subject(PaperKind.TRANSMITTAL, more=more).detail
        shell.go(Place(PageName.PREVIEW, record=list_id, detail=detail))


def _no_list() -> None:
    """Name no list: the paper is about all cases."""


def _cases(shell: Shell, list_id: ListId) -> Sequence[uuid.UUID]:
    """Name the cases of the children on the list."""
    return shell.desk.read(cases_on, list_id())
