"""Links the cases of two children as a brother's or sister's."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.case_file import CaseFile
from caseapp.errors import Refused
from caseapp.search.records import find_cases
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.record_picker import RecordPicker
from ui.messages import sentence
from ui.words import translate


class SiblingDialog(FormDialog):
    """Asks for the other child's case; whom the lists name is looked for at once."""

    def __init__(
        self,
        case: CaseFile,
        act: Callable[[str, str], None],
        desk: Desk,
        words: Words,
        parent: QWidget,
    ) -> None:
        title = translate("SiblingDialog", "Brother or sister of {0}").format(case.name)
        told = translate(
            "SiblingDialog", "The bond shows on both cases and, when removed, goes from both."
        )
        super().__init__(title, told, translate("SiblingDialog", "Link"), parent)
        self._act = act
        others = partial(find_cases, but=case.id)
        title = translate("SiblingDialog", "The other child")
        self.picker = RecordPicker(title, desk, words, others)
        self.fields.addRow(self.picker)
        self.note = QLineEdit()
        self.field(translate("SiblingDialog", "How is it known?"), self.note)
        self._look_for_named(case)
        self.picker.setFocus()

    @Slot()
    def submit(self) -> None:
        """Link, or say what is missing."""
        record = self.picker.record
        if record is None:
            self.refuse(translate("SiblingDialog", "Choose the case of the other child."))
            return
        try:
            self._act(record.case_number, self.note.text())
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()

    def _look_for_named(self, case: CaseFile) -> None:
        named = sorted(case.people.named, key=lambda line: line.child is None)
        if named:
            child = named[0].child
            self.picker.line.setText(child.name if child else named[0].name)
            self.picker.search()
