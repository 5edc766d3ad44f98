"""Editors of one value each; all speak in texts, so that nothing typed is ever lost."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.dates import is_future, read_typed
from caseapp.errors import NotUnderstood
from exports.dates import shown
from ui.messages import sentence
from ui.widgets.labels import label
from ui.words import language, translate

Choice = tuple[str, str]  # stored text, word shown
LONG_ROWS = 3
LONGEST_LINE = 1_000  # letters


class Editor(QWidget):
    """Base of all editors: a text that a person changes."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.name = name

    def text(self) -> str:
        """Give what stands in the editor."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show a text; `edited` stays silent."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Show only, or let the person change it."""
        self.setEnabled(not locked)

    def _take(self, widget: QWidget) -> None:
        widget.setAccessibleName(self.name)
        self._column.addWidget(widget)
        self.setFocusProxy(widget)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


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
        self.line.setReadOnly(locked)


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
        self.area.setReadOnly(locked)


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


class ChoiceEditor(Editor):
    """One of several codes, each shown by its word."""

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(name)
        self.box = QuietBox()
        self._take(self.box)
        self.offer(choices)
        self.box.activated.connect(self._tell)

    def text(self) -> str:
        """Give the chosen code."""
        return str(self.box.currentData() or "")

    def set_text(self, text: str) -> None:
        """Show the word of a code."""
        self.box.setCurrentIndex(max(0, self.box.findData(text)))

    def offer(self, choices: Sequence[Choice]) -> None:
        """Add the choices that are not there yet."""
        for code, word in choices:
            if self.box.findData(code) < 0:
                self.box.addItem(word, code)


class SearchEditor(ChoiceEditor):
    """One of many codes, found by typing any part of its word."""

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(name, choices)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.box.model(), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.box.setCompleter(completer)
        self.box.editTextChanged.connect(self._tell)
        line = self.box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._take_only_one)

    def text(self) -> str:
        """Give the code of the word typed, or the words themselves where they are no choice."""
        typed = self.box.currentText().strip()
        found = self.box.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.box.itemData(found)) if found >= 0 else typed

    def set_text(self, text: str) -> None:
        """Show the word of a code, or the text itself where it is no code."""
        self.box.blockSignals(True)
        found = self.box.findData(text)
        self.box.setCurrentIndex(found)
        if found < 0:
            self.box.setEditText(text)
        self._show_beginning()
        self.box.blockSignals(False)

    @Slot()
    def _take_only_one(self) -> None:
        """Take the one choice that a half-typed word leaves."""
        typed = self.box.currentText().strip().casefold()
        words = [self.box.itemText(place) for place in range(self.box.count())]
        found = [word for word in words if typed and typed in word.casefold()]
        if len(found) == 1 and found[0].casefold() != typed:
            self.box.setEditText(found[0])

    def _show_beginning(self) -> None:
        line = self.box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)


class SourceEditor(ChoiceEditor):
    """One of the sources on file, or a new one."""

    def __init__(
        self,
        name: str,
        known: Callable[[], Sequence[Choice]],
        make: Callable[[Callable[[Choice], None]], None],
    ) -> None:
        super().__init__(name, [("", translate("SourceEditor", "none chosen")), *known()])
        self._known, self._make = known, make
        self.box.entered.connect(self.renew)
        self._column.removeWidget(self.box)
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(self._button())
        self._column.addLayout(row)

    @Slot()
    def renew(self) -> None:
        """Offer what was recorded meanwhile, in whichever form or page."""
        self.offer(self._known())

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setText(translate("SourceEditor", "New…"))
        button.setAccessibleName(translate("SourceEditor", "Add a new source"))
        button.setToolTip(translate("SourceEditor", "Add a new source"))
        button.clicked.connect(self._add)
        return button

    @Slot()
    def _add(self) -> None:
        self._make(self._take_new)

    def _take_new(self, made: Choice) -> None:
        self.offer([made])
        self.set_text(made[0])
        self._tell()


class QuietBox(QComboBox):
    """A box of choices that the mouse wheel passes by, so that scrolling changes no record."""

    entered = Signal()  # the keyboard came: the moment to offer what is new

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that a person is about to choose."""
        super().focusInEvent(event)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
