"""Editors of what is typed: a line, several lines, a date."""

import datetime as dt

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
)

from caseapp.dates import is_future, read_typed
from caseapp.errors import NotUnderstood
from exports.dates import shown
from ui.forms.editors import Editor
from ui.messages import sentence
from ui.widgets.labels import label
from ui.words import language, translate

LONG_ROWS = 3
LONGEST_LINE = 1_000  # letters


class LineEditor(Editor):
    """One line."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_LINE)
        self._take(self.line)
        self.line.textEdited.connect(self._tell)

    def text(self) -> str:
        """Give what stands in the line."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show a text from its beginning."""
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def set_locked(self, locked: bool) -> None:
        """Let the text be read and copied, or changed."""
        lock(self.line, locked)


class LongEditor(Editor):
    """Several lines; Tab moves on."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * LONG_ROWS + 16)
        self._take(self.area)
        self.area.textChanged.connect(self._tell)

    def text(self) -> str:
        """Give what stands in the area."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text."""
        if text != self.area.toPlainText():
            self.area.blockSignals(True)
            self.area.setPlainText(text)
            self.area.blockSignals(False)

    def set_locked(self, locked: bool) -> None:
        """Let the text be read and copied, or changed."""
        lock(self.area, locked)


class DateEditor(LineEditor):
    """A date as people write it, and below it at once how it is understood."""

    def __init__(self, name: str, today: dt.date, *, ahead: bool = False) -> None:
        super().__init__(name)
        self._today, self._ahead = today, ahead
        self._understood = label("", "muted", wrap=True)
        self._column.addWidget(self._understood)
        self.line.setPlaceholderText(translate("DateEditor", "12.03.2014, 03.2014, about 2014"))
        self.line.textChanged.connect(self._show_understood)
        self._show_understood("")

    @Slot(str)
    def _show_understood(self, text: str) -> None:
        said = understood(text, self._today, ahead=self._ahead) if text.strip() else ""
        self._understood.setText(said)
        self._understood.setVisible(bool(text.strip()))


def lock(area: QLineEdit | QPlainTextEdit, locked: bool) -> None:
    """Let a text only be read, and look so, or let it be changed."""
    area.setReadOnly(locked)
    area.style().unpolish(area)  # the style sheet asks once whether it is locked
    area.style().polish(area)


def understood(text: str, today: dt.date, *, ahead: bool = False) -> str:
    """Say how a typed date is understood, or why it is not; in the future only where `ahead`."""
    try:
        date = read_typed(text, today)
    except NotUnderstood as refusal:
        return sentence(refusal)
    if is_future(date, today) and not ahead:
        return translate("DateEditor", "{0} lies in the future.").format(
            shown(date.edtf, language())
        )
    return translate("DateEditor", "Understood: {0}").format(shown(date.edtf, language()))
