"""Says that something is our bug; what can be copied names places in the program, never data."""

import traceback
from pathlib import PurePath

from PySide6.QtWidgets import QWidget

from ui.dialogs.message import MessageDialog
from ui.words import translate


class FaultDialog(MessageDialog):
    """An apology, what is safe, and where in the program it happened."""

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        super().__init__(
            translate("FaultDialog", "Something went wrong in the program"),
            translate(
                "FaultDialog",
                "This is a fault of ours, not yours. What was saved before is safe. The lines "
                "below name no child; please pass them on to those who look after the program.",
            ),
            parent,
            details=places(error),
        )


def places(error: BaseException) -> str:
    """Give the kind of error and where it came about: no message, no value, no folder."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([*lines, type(error).__name__])
