"""Asks before something that is not taken back by a click."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import FormDialog
from ui.words import translate


class ConfirmDialog(FormDialog):
    """A question, what will happen, and a button that names the deed; Enter leaves all as it is."""

    def __init__(
        self, question: str, consequence: str, do: str, parent: QWidget | None, *, cancel: str = ""
    ) -> None:
        cancel = cancel or translate("FormDialog", "Not now")
        super().__init__(question, consequence, do, parent, cancel=cancel)
        self.do_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
