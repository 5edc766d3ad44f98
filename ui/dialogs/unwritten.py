"""Asks before texts are lost that were typed and could not be written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.dialogs.confirm import ConfirmDialog
from ui.words import translate


class UnwrittenDialog(ConfirmDialog):
    """Go back to the texts, or let them go."""

    def __init__(self, named: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(
            translate("UnwrittenDialog", "Something typed is not in the file yet"),
            translate("UnwrittenDialog", "Begun and not recorded: {0}.").format("; ".join(named)),
            translate("UnwrittenDialog", "Close without it"),
            parent,
            cancel=translate("UnwrittenDialog", "Go back to it"),
        )
