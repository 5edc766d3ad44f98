"""A form that saves itself, or, where records are only ever appended, on a press of its button."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.errors import Refused
from ui.forms.fields import Field, FieldKind, Supplies, make_editor
from ui.messages import sentence
from ui.widgets.labels import in_row, label
from ui.words import translate

Values = Mapping[str, str]
SAVE_AFTER = 700  # milliseconds without a key
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordForm(QWidget):
    """Fields over one record; what cannot be written yet stays in the form, and says why."""

    touched = Signal()  # typed into, saved or refused
    dropped = Signal()  # nothing of it is to be recorded

    def __init__(self, title: str, fields: Sequence[Field], supplies: Supplies) -> None:
        super().__init__()
        self._title = label(title, "sectionTitle", wrap=True)
        self._save: Callable[[Values], None] | None = None
        self._shown: Values = {}
        self._by_button = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.flush)
        self.editors = {field.name: make_editor(field, supplies) for field in fields}
        self._note = label("", "muted", wrap=True)
        self._problem = label("", "wrong", wrap=True)
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.clicked.connect(self._press)
        self.drop_button = QPushButton(translate("RecordForm", "Do not record"))
        self.drop_button.setObjectName("link")
        self.drop_button.clicked.connect(self.dropped)
        self.foot = QWidget()  # what is wrong, and the buttons: kept in sight by whoever scrolls
        self._lay_out(fields)

    def begin(
        self,
        values: Values,
        save: Callable[[Values], None] | None,
        *,
        title: str = "",
        button: str = "",
        note: str = "",
    ) -> None:
        """Show values; `save` writes them (by itself, or by `button`), None locks the form."""
        self._timer.stop()
        self._save, self._by_button = None, bool(button)
        self._title.setText(title)
        for name, editor in self.editors.items():
            editor.set_text(values.get(name, ""))
            editor.set_locked(save is None)
        self._shown = self.values()
        self._save = save
        self._say("")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.button.setText(f"{button}  (Ctrl+Enter)")
        self.button.setVisible(bool(button))
        self.drop_button.setVisible(bool(button))

    def values(self) -> Values:
        """Give what stands in the editors."""
        return {name: editor.text() for name, editor in self.editors.items()}

    def typed(self) -> Values:
        """Give the fields that somebody typed into and that are not written yet."""
        return {name: text for name, text in self.values().items() if text != self._shown[name]}

    def put(self, values: Values) -> None:
        """Put typed texts back that could not be written before."""
        for name, editor in self.editors.items():
            editor.set_text(values.get(name, ""))

    @property
    def unsaved(self) -> bool:
        """Whether something stands here that the file does not have."""
        return self._save is not None and self.values() != self._shown

    @Slot()
    def flush(self) -> None:
        """Write now what waits for the pause; a form with a button waits for its button."""
        self._timer.stop()
        if self.unsaved and not self._by_button:
            self._write()

    @Slot()
    def _press(self) -> None:
        self._write()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter for the form, whatever the key does on the page."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_write(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter writes; Enter in a line goes on to the next field and writes nothing."""
        if self._is_write(event):
            self._timer.stop()
            if self.unsaved:
                self._write()
        elif event.key() in ENTER and not isinstance(self._in_hand(), QAbstractButton):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _in_hand(self) -> QWidget | None:
        return self.window().focusWidget()

    def _is_write(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() not in ENTER:
            return False
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _write(self) -> None:
        values, save = self.values(), self._save
        if save is None:
            return
        try:
            save(values)
        except Refused as error:
            self._say(sentence(error))
            self.touched.emit()
            return
        self._shown = values
        self._say("")
        self.touched.emit()

    @Slot()
    def _edited(self) -> None:
        if self._save is not None:
            self._say("")
            self._timer.start()
            self.touched.emit()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _lay_out(self, fields: Sequence[Field]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self._note)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setVerticalSpacing(6)
        for field in fields:
            editor = self.editors[field.name]
            editor.edited.connect(self._edited)
            if field.kind == FieldKind.CHECK:
                rows.addRow(editor)
            else:
                rows.addRow(label(field.label, "fieldLabel"), editor)
        column.addLayout(rows)
        column.addWidget(self.foot)
        column.addStretch(1)
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._problem)
        below.addLayout(in_row(self.button, self.drop_button))
