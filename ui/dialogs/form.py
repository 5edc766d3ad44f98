"""The frame that our dialogs share: fields, a line for what is wrong, two buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QScreen, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.forms.editors import Editor
from ui.seen import seen
from ui.widgets.labels import label
from ui.widgets.sheet import Sheet
from ui.words import translate

SIDE = 24
TITLE_BAR = 40  # pixels, and with the panel of a small screen PANEL more
PANEL = 38


def highest(screen: QScreen) -> int:
    """Give how high a dialog may be, so that its buttons stay on the screen."""
    free = screen.availableGeometry().height() - TITLE_BAR
    return min(free, screen.geometry().height() - TITLE_BAR - PANEL)


class FormDialog(QDialog):
    """A heading, an explanation, labelled fields, and a button that does what is asked for."""

    def __init__(
        self, title: str, explanation: str, do: str, parent: QWidget | None, *, cancel: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(do.replace("&", "").rstrip("…"))  # desktops keep titles: no names
        self.setAccessibleName(seen(title))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = QFormLayout()
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.fields.setVerticalSpacing(8)
        self._problem = label("", "wrong", wrap=True)
        self._problem.setVisible(False)
        self._buttons = QDialogButtonBox()
        self.do_button = self._button(do, QDialogButtonBox.ButtonRole.AcceptRole)
        self.do_button.setDefault(True)
        cancel = cancel or translate("FormDialog", "Cancel")
        self.cancel_button = self._button(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.submit)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(title, explanation)

    def field(self, title: str, widget: QWidget) -> None:
        """Add a field with its label above it; the first gets the keyboard."""
        caption = QLabel(title)
        caption.setBuddy(widget)
        widget.setAccessibleName(title.replace("&", ""))
        is_first = not self.fields.rowCount()
        self.fields.addRow(caption, widget)
        if is_first:
            widget.setFocus()

    def beside(self, editors: Sequence[Editor]) -> None:
        """Add fields beside each other, so that a long form stays on a small screen."""
        if not editors:
            return
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, editor in enumerate(editors):
            caption = QLabel(editor.name)
            caption.setBuddy(editor)
            editor.setAccessibleName(editor.name.replace("&", ""))
            grid.addWidget(caption, 0, column)
            grid.addWidget(editor, 1, column)
            grid.setColumnStretch(column, 1)
        self.fields.addRow(row)

    def hint(self, text: str) -> QLabel:
        """Add a quiet line below the field before."""
        made = label(text, "hint", wrap=True)
        self.fields.addRow(made)
        return made

    @Slot()
    def submit(self) -> None:
        """Do what the dialog asks about; where more is needed, say so with `refuse`."""
        self.accept()

    @property
    def problem(self) -> str:
        """What the dialog says is wrong."""
        return self._problem.text()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong and let the person try again."""
        self.set_waiting(waiting=False)
        self._problem.setText(sentence)
        self._problem.setVisible(True)
        self._grow()

    @Slot()
    def settle(self) -> None:
        """Take back what was said to be wrong: the person is mending it."""
        self._problem.setVisible(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Come as high as the fields need; Qt by itself stops at two thirds of the screen."""
        super().showEvent(event)
        self._grow()

    def set_waiting(self, *, waiting: bool) -> None:
        """Hold the fields while the answer is on its way."""
        self._problem.setVisible(False)
        self.do_button.setEnabled(not waiting)

    @Slot()
    def _grow(self) -> None:
        column = self.layout()
        if column is None or not self.isVisible():
            return
        column.activate()
        wanted = max(self.height(), column.totalHeightForWidth(self.width()))
        self.resize(self.width(), min(wanted, highest(self.screen())))
        lowest = self.screen().availableGeometry().bottom() - self.height()
        if self.y() > lowest:
            self.move(self.x(), lowest)
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        focus, content = self.focusWidget(), self._sheet.widget()
        if focus is not None and content is not None and content.isAncestorOf(focus):
            self._sheet.ensureWidgetVisible(focus)

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        self._buttons.addButton(made, role)
        return made

    def _lay_out(self, title: str, explanation: str) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(SIDE, 20, SIDE, 0)
        inner.setSpacing(12)
        inner.addWidget(label(title, "sectionTitle", wrap=True))
        if explanation:
            inner.addWidget(label(explanation, "muted", wrap=True))
        inner.addLayout(self.fields)
        inner.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(SIDE, 0, SIDE, 20)
        below.setSpacing(12)
        below.addWidget(self._problem)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._sheet = Sheet(sheet)
        self._sheet.changed.connect(self._grow)
        column.addWidget(self._sheet, 1)
        column.addLayout(below)
