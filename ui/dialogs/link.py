"""Says by hand of which case the child on a line is."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseapp.errors import Refused
from caseapp.search.records import find_cases
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.record_picker import RecordPicker
from ui.messages import sentence
from ui.words import translate

_REASON_ROWS = 3


class LinkDialog(FormDialog):
    """Asks for the case, found by any of its names, and for the reason."""

    def __init__(
        self,
        name: str,
        act: Callable[[str, str], None],
        desk: Desk,
        words: Words,
        parent: QWidget,
    ) -> None:
        title = translate("LinkDialog", "This is the child of a case: {0}").format(name)
        told = translate(
            "LinkDialog",
            "Your decision is kept with its reason, like every verdict, and can be taken back on "
            "any later day.",
        )
        super().__init__(title, told, translate("LinkDialog", "Link"), parent)
        self._act = act
        title = translate("LinkDialog", "The case")
        self.picker = RecordPicker(title, desk, words, find_cases)
        self.fields.addRow(self.picker)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * _REASON_ROWS + 16)
        self.field(
            translate("LinkDialog", "What shows that it is one child? (needed)"), self.reason
        )
        self.picker.setFocus()

    @Slot()
    def submit(self) -> None:
        """Link, or say what is missing."""
        record = self.picker.record
        if record is None:
            self.refuse(translate("LinkDialog", "Choose a case."))
            return
        try:
            self._act(record.case_number, self.reason.toPlainText())
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()
