"""Everything the keyboard can do, made from the actions themselves."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.commands.action_set import CommandAction
from ui.dialogs.where import where
from ui.models.row_table import Column, RowTable
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.words import translate

NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysDialog(QDialog):
    """A table of keys; Escape closes it."""

    def __init__(self, actions: Sequence[CommandAction], parent: QWidget | None) -> None:
        super().__init__(parent)
        title = translate("KeysDialog", "Keys")
        self.setWindowTitle(title)
        self.table: RowTable[CommandAction] = RowTable(_columns(), self)
        self.table.set_rows(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(label(title, "sectionTitle"))
        column.addWidget(RowView(self.table, title))
        self.resize(1_160, 640)


def _columns() -> tuple[Column[CommandAction], ...]:
    return (
        Column(translate("KeysDialog", "Action"), lambda action: action.iconText(), width=26),
        Column(
            translate("KeysDialog", "Key"),
            lambda action: action.shortcut().toString(NATIVE),
            width=18,
        ),
        Column(translate("KeysDialog", "Where"), lambda action: where(action.command), width=22),
        Column(
            translate("KeysDialog", "What it does"), lambda action: action.statusTip(), stretch=True
        ),
    )
