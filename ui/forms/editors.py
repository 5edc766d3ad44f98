"""Editors of one value each; all speak in texts, so that nothing typed is ever lost."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.seen import seen
from ui.widgets.quiet_box import QuietBox
from ui.words import translate

Choice = tuple[str, str]  # stored text, word shown


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
                self.box.addItem(seen(word), code)


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
        self.box.setToolTip(self.box.currentText())
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
        self._make(self.take)

    def take(self, made: Choice) -> None:
        """Choose a source that was just recorded."""
        self.offer([made])
        self.set_text(made[0])
        self._tell()
