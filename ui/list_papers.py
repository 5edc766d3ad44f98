"""The papers that every page about a list can make, each shown in the preview."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from exports.outgoing import PaperKind
from ui.commands import Command
from ui.pages.page import PageName, Place

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable

    from ui.action_set import Handlers
    from ui.pages.page import Shell

    ListId = Callable[[], uuid.UUID | None]

OF_LISTS = {Command.REGION_REPORT: PaperKind.REGIONS}


def list_papers(shell: Shell, list_id: ListId) -> Handlers:
    """Answer each of them for the list in front; where there is none, for all cases."""
    return {command: partial(_show, shell, list_id, kind) for command, kind in OF_LISTS.items()}


def _show(shell: Shell, list_id: ListId, kind: PaperKind) -> None:
    shell.go(Place(PageName.PREVIEW, record=list_id(), detail=kind.value))
