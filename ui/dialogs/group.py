"""The children of a group that travelled together: seen, added by search, taken out."""

import uuid

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from caseapp.case_file import case_id_of
from caseapp.case_parts.group_members import GroupChild, group_members
from caseapp.case_parts.people_lines import GroupLine
from caseapp.cases import groups
from caseapp.cases.written import act_of
from caseapp.errors import Refused
from caseapp.search.records import find_cases
from exports.words import Words
from ui import wording
from ui.dialogs.record_picker import RecordPicker
from ui.messages import sentence
from ui.models.row_table import Column, RowTable
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

SIZE = (900, 620)
MARGIN = 40


class GroupDialog(QDialog):
    """The members of one group above, a search for further ones below."""

    def __init__(self, group: GroupLine, shell: Shell, case_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._group, self._shell, self._case_id = group, shell, case_id
        self.setWindowTitle(translate("GroupDialog", "Who travelled together"))
        self.table: RowTable[GroupChild] = RowTable(_columns(shell.words), self, key=_id)
        self.view = RowView(self.table, translate("GroupDialog", "Children of the group"))
        title = translate("GroupDialog", "Add a child by name")
        self.picker = RecordPicker(title, shell.desk, shell.words, find_cases)
        self.add_button = QPushButton(translate("GroupDialog", "&Add to the group"))
        self.out_button = QPushButton(translate("GroupDialog", "&Take out"))
        self.open_button = QPushButton(translate("GroupDialog", "&Open the case"))
        self._problem = label("", "wrong", wrap=True)
        self._problem.hide()
        self._lay_out(parent)
        self._connect()
        self.show_rows()
        self.picker.setFocus()

    @Slot()
    def show_rows(self) -> None:
        """Read the members again."""
        self.table.set_rows(self._shell.desk.read(group_members, self._group.group_id))
        self._wake()

    @Slot()
    def _wake(self) -> None:
        chosen = self.view.selected() is not None
        self.out_button.setEnabled(chosen)
        self.open_button.setEnabled(chosen)
        self.add_button.setEnabled(self.picker.record is not None)

    @Slot()
    def _add(self) -> None:
        record = self.picker.record
        if record is None:
            return
        desk = self._shell.desk
        try:
            case_id = desk.read(case_id_of, record.case_number)
            desk.write(act_of, groups.join_group, self._group.group_id, case_id)
        except Refused as error:
            self._say(sentence(error))
            return
        self._say("")
        self.show_rows()

    @Slot()
    def _take_out(self) -> None:
        row = self.view.selected()
        if isinstance(row, GroupChild):
            self._shell.desk.write(act_of, groups.leave_group, row.member_id)
            self.show_rows()

    @Slot()
    def _open(self) -> None:
        row = self.view.selected()
        if isinstance(row, GroupChild):
            self.accept()
            self._shell.go(Place(PageName.CASE, record=row.child.case_id))

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _connect(self) -> None:
        self.view.chosen.connect(self._wake)
        self.view.opened.connect(self._open)
        self.picker.changed.connect(self._wake)
        self.add_button.clicked.connect(self._add)
        self.out_button.clicked.connect(self._take_out)
        self.open_button.clicked.connect(self._open)

    def _lay_out(self, parent: QWidget) -> None:
        close = QPushButton(translate("GroupDialog", "Close"))
        close.setAutoDefault(False)
        buttons = QDialogButtonBox()
        for button in (self.add_button, self.out_button, self.open_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button.setDefault(True)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self._group.name, "sectionTitle", wrap=True))
        column.addWidget(self.view, 1)
        column.addWidget(self.picker)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        room = parent.window().size()
        self.resize(min(SIZE[0], room.width() - MARGIN), min(SIZE[1], room.height() - MARGIN))


def _columns(words: Words) -> tuple[Column[GroupChild], ...]:
    return (
        Column(translate("GroupDialog", "Name"), lambda row: row.child.name, stretch=True),
        Column(translate("GroupDialog", "Case"), lambda row: row.child.number, width=13),
        Column(
            translate("GroupDialog", "Born"),
            lambda row: wording.date(words, row.child.birth_edtf),
            width=12,
        ),
        Column(
            translate("GroupDialog", "Reported region"),
            lambda row: wording.region(words, row.child.region) or "—",
            width=26,
        ),
    )


def _id(row: GroupChild) -> uuid.UUID:
    return row.member_id
