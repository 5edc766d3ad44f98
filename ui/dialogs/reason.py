"""Asks for the reason of a step that is kept with its reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseapp.errors import Refused
from ui.dialogs.form import FormDialog
from ui.messages import sentence
from ui.words import translate


class ReasonText(QPlainTextEdit):
    """A text that Enter ends; Shift+Enter begins a new line."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter, and take every other key as text."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)


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
        self.reason = ReasonText()
        self.reason.setTabChangesFocus(True)
        self.reason.entered.connect(self.submit)
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
