"""Asks for the reason of a step that is kept with its reason."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseapp.errors import Refused
from ui.dialogs.form import FormDialog
from ui.messages import sentence
from ui.words import translate


class ReasonDialog(FormDialog):
    """One text; `act` takes the step with it, or refuses."""

    def __init__(
        self,
        question: tuple[str, str, str],
        act: Callable[[str], None],
        parent: QWidget | None,
    ) -> None:
        title, explanation, do = question
        super().__init__(title, explanation, do, parent, cancel=translate("FormDialog", "Not now"))
        self._act = act
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self.field(translate("ReasonDialog", "Reason"), self.reason)

    @Slot()
    def submit(self) -> None:
        """Take the step and close, or say what is missing."""
        try:
            self._act(self.reason.toPlainText())
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()
