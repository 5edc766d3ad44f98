"""The office's tags: put on the case in front, taken off it, renamed for all cases."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.case_file import read_case
from caseapp.cases import tags
from caseapp.cases.tags import TagDraft, TagUse
from caseapp.cases.written import Written, act_of
from caseapp.errors import Refused
from ui.desk import Desk
from ui.messages import sentence
from ui.seen import seen
from ui.widgets.labels import label
from ui.words import translate

_TAG = Qt.ItemDataRole.UserRole


class TagsDialog(QDialog):
    """A line for a tag, and below it every tag of the office; those ticked stand on the case."""

    def __init__(self, desk: Desk, case_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("TagsDialog", "Tags of the case"))
        self._desk, self._case_id = desk, case_id
        self.line = QLineEdit()
        self.line.setMaxLength(tags.LONGEST)
        self.line.setAccessibleName(translate("TagsDialog", "Tag"))
        self.line.setPlaceholderText(translate("TagsDialog", "A word or two"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("TagsDialog", "Tags of the office"))
        self.add_button = QPushButton(translate("TagsDialog", "&Put on the case"))
        self.rename_button = QPushButton(translate("TagsDialog", "&Rename the chosen tag"))
        self._problem = label("", "wrong", wrap=True)
        self._problem.hide()
        self._lay_out()
        self.show_tags()
        self.add_button.clicked.connect(self._add)
        self.rename_button.clicked.connect(self._rename)
        self.list.itemChanged.connect(self._toggle)

    @Slot()
    def show_tags(self) -> None:
        """Read the tags again."""
        case = self._desk.read(read_case, self._case_id)
        self._here = {line.tag_id: line.id for line in case.remarks.tags}
        place = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for tag in self._desk.read(tags.tags):
            self.list.addItem(self._item(tag))
        self.list.setCurrentRow(min(max(place, 0), self.list.count() - 1))
        self.list.blockSignals(False)
        self.rename_button.setEnabled(self.list.count() > 0)

    def _item(self, tag: TagUse) -> QListWidgetItem:
        cases = translate("TagsDialog", "%n cases", tag.cases)
        made = QListWidgetItem(seen(f"{tag.name}  ·  {cases}"))
        made.setData(_TAG, tag)
        ticked = Qt.CheckState.Checked if tag.id in self._here else Qt.CheckState.Unchecked
        made.setCheckState(ticked)
        return made

    @Slot()
    def _add(self) -> None:
        if self._do(tags.add_tag, self._case_id, TagDraft(self.line.text())):
            self.line.clear()
            self.line.setFocus()

    @Slot()
    def _rename(self) -> None:
        item = self.list.currentItem()
        if item is not None and self._do(tags.rename_tag, item.data(_TAG).id, self.line.text()):
            self.line.clear()

    @Slot(QListWidgetItem)
    def _toggle(self, item: QListWidgetItem) -> None:
        tag: TagUse = item.data(_TAG)
        if item.checkState() == Qt.CheckState.Checked:
            self._do(tags.add_tag, self._case_id, TagDraft(tag.name))
        elif tag.id in self._here:
            self._do(tags.remove_tag, self._here[tag.id])

    def _do(self, change: Callable[..., Written], *args: object) -> bool:
        """Write, or say why not; either way show what stands now."""
        said = ""
        try:
            self._desk.write(act_of, change, *args)
        except Refused as error:
            said = sentence(error)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        self.show_tags()
        return not said

    def _lay_out(self) -> None:
        close = QPushButton(translate("TagsDialog", "Close"))
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.add_button.setDefault(True)
        row = QHBoxLayout()
        for button in (self.add_button, self.rename_button):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(translate("TagsDialog", "Tags of the case"), "sectionTitle"))
        note = translate(
            "TagsDialog",
            "Tick what stands on this case. To rename a tag for all cases, choose it, type the "
            "new name and press the button.",
        )
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self.line)
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addWidget(self.list)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
