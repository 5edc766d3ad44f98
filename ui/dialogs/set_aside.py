"""Asks why a case is set aside: as a duplicate of a case that is kept, or as recorded in error."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from caseapp.case_file import CaseFile, case_id_of
from caseapp.errors import AsideDoubtful, Refused
from caseapp.search.records import find_cases
from caseapp.set_aside.setting import AsideDraft
from db.codes import AsideKind
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.form import FormDialog
from ui.dialogs.reason import ReasonText
from ui.dialogs.record_picker import RecordPicker
from ui.messages import sentence
from ui.words import translate

_REASON_ROWS = 3


class SetAsideDialog(FormDialog):
    """Two reasons to choose from, the case that is kept, and why."""

    def __init__(
        self,
        case: CaseFile,
        act: Callable[[AsideDraft], None],
        desk: Desk,
        words: Words,
        parent: QWidget,
    ) -> None:
        title = translate("SetAsideDialog", "Set aside: {0}, {1}").format(case.number, case.name)
        told = translate(
            "SetAsideDialog",
            "Nothing is deleted or merged. The case leaves lists, counts and warnings, opens by "
            "its number, and can be taken back on any later day.",
        )
        super().__init__(title, told, translate("SetAsideDialog", "Set the case aside"), parent)
        self._act, self._desk = act, desk
        self.duplicate = QRadioButton(
            translate("SetAsideDialog", "&Duplicate: the child has another case, which is kept")
        )
        self.in_error = QRadioButton(
            translate("SetAsideDialog", "&Recorded in error: it should not have been opened")
        )
        others = partial(find_cases, but=case.id)
        picked = translate("SetAsideDialog", "The case that is kept (name or number)")
        self.picker = RecordPicker(picked, desk, words, others)
        self.reason = ReasonText()
        self._lay_out_fields()
        self.duplicate.setChecked(True)
        self.picker.setFocus()

    @Slot()
    def submit(self) -> None:
        """Set aside, or say what is missing."""
        self._try(self._draft())

    def _try(self, draft: AsideDraft) -> None:
        try:
            self._act(draft)
        except AsideDoubtful as doubt:
            self._ask(doubt, partial(self._try, replace(draft, anyway=True)))
            return
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()

    def _ask(self, doubt: AsideDoubtful, go_on: Callable[[], None]) -> None:
        ask = ConfirmDialog(
            translate("SetAsideDialog", "Are both one child?"),
            sentence(doubt),
            translate("SetAsideDialog", "One child: set the case aside"),
            self,
        )
        ask.accepted.connect(go_on)
        ask.open()

    def _draft(self) -> AsideDraft:
        reason = self.reason.toPlainText()
        if self.in_error.isChecked():
            return AsideDraft(AsideKind.RECORDED_IN_ERROR, reason)
        record = self.picker.record
        kept = self._desk.read(case_id_of, record.case_number) if record else None
        return AsideDraft(AsideKind.DUPLICATE, reason, kept)

    def _lay_out_fields(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self.duplicate)
        column.addWidget(self.picker)
        column.addWidget(self.in_error)
        self.fields.addRow(column)
        self.duplicate.toggled.connect(self.picker.setVisible)
        self.reason.setTabChangesFocus(True)
        self.reason.entered.connect(self.submit)
        self.reason.setFixedHeight(self.fontMetrics().lineSpacing() * _REASON_ROWS + 16)
        self.field(translate("SetAsideDialog", "How is that known? (needed)"), self.reason)
