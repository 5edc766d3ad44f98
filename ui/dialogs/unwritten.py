"""Asks before texts are lost that were typed and could not be written."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.confirm import ConfirmDialog
from ui.words import translate


class UnwrittenDialog(ConfirmDialog):
    """Go back to the texts, or let them go."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            translate("UnwrittenDialog", "Something typed is not in the file yet"),
            translate(
                "UnwrittenDialog",
                "A record or an import was begun and not finished, or a text could not be "
                "understood.",
            ),
            translate("UnwrittenDialog", "Close without it"),
            parent,
            cancel=translate("UnwrittenDialog", "Go back to it"),
        )
