"""Beside the sections: the form of the chosen record, or of a new one."""

import uuid
from collections.abc import MutableMapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from caseapp.form_drafts import FormKey
from ui.dialogs.confirm import ConfirmDialog
from ui.forms.editors import Choice
from ui.forms.fields import Supplies
from ui.forms.form import RecordForm
from ui.forms.source_editors import SourcesEditor
from ui.pages.case.section import Line, Section, Values
from ui.words import translate

KEEP_AFTER = 1_500  # milliseconds without a key, until unrecorded texts are kept safe


class Writer(Protocol):
    """Who writes what stands in a form."""

    def add(self, section: Section, values: Values) -> None:
        """Write a new record."""

    def change(self, section: Section, record_id: uuid.UUID, values: Values) -> None:
        """Write new values into a record."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the form: a line of a section, or a new record where `line` is None."""

    case_id: uuid.UUID
    section: Section
    line: Line | None

    @property
    def key(self) -> FormKey:
        """What texts that could not be written are kept under."""
        return FormKey(self.case_id, self.section.name, getattr(self.line, "id", None))


class Side(QWidget):
    """One form per section, made when it is first needed; texts not written are found again."""

    touched = Signal()
    begun = Signal(object)  # the line in the form, None for a new record
    let_go = Signal(object)  # the section of a record whose form was closed

    def __init__(
        self, supplies: Supplies, writer: Writer, drafts: MutableMapping[object, Values]
    ) -> None:
        super().__init__()
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        self._feet = QVBoxLayout()
        self._supplies, self._writer = supplies, writer
        self._kept = drafts
        self.standing: Standing | None = None
        self._pause = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._pause.timeout.connect(self._keep)
        self._stack = QStackedWidget()
        self._forms: dict[str, RecordForm] = {}
        self._lay_out()

    @property
    def form(self) -> RecordForm | None:
        """The form in front."""
        return self._form_of(self.standing.section) if self.standing else None

    def show_line(self, case_id: uuid.UUID, section: Section, line: Line) -> None:
        """Put a record into its form."""
        self._leave()
        self._begin(Standing(case_id, section, line))

    def show_new(self, case_id: uuid.UUID, section: Section) -> None:
        """Put an empty record into its form, and the keyboard into the first field."""
        self._leave()
        self._begin(Standing(case_id, section, None))
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first field of the form in front."""
        if self.form is not None:
            next(iter(self.form.editors.values())).setFocus()

    def renew(self, line: Line) -> None:
        """Show what the file now holds, unless somebody is typing."""
        form, standing = self.form, self.standing
        if form is None or standing is None or form.unsaved or form.isAncestorOf(_focused(form)):
            return
        self._begin(Standing(standing.case_id, standing.section, line))

    def flush(self) -> None:
        """Write what waits; keep what cannot be written."""
        form, standing = self.form, self.standing
        if form is None or standing is None:
            return
        form.flush()
        self._keep()

    @Slot()
    def _keep(self) -> None:
        """Keep safe what stands in the form and not in the file."""
        self._pause.stop()
        form, standing = self.form, self.standing
        if form is None or standing is None:
            return
        if form.unsaved:
            self._kept[standing.key] = form.values()
        else:
            self._kept.pop(standing.key, None)

    def cite(self, source: Choice) -> bool:
        """Let the form in front cite a source, if it has a field for that; tell whether."""
        editors = self.form.editors.values() if self.form is not None else ()
        for editor in editors:
            if isinstance(editor, SourcesEditor) and not editor.locked:
                editor.cite(source)
                return True
        return False

    def added(self) -> None:
        """Forget the texts in the form: they are written now, or let go."""
        if self.standing is not None:
            self._kept.pop(self.standing.key, None)
            self.standing = None

    def close_form(self) -> None:
        """Write what waits and let the record go; ask first where something is not written."""
        self.flush()
        self._ask_to_drop()

    @Slot()
    def _ask_to_drop(self) -> None:
        """Let a record go, once the person says so where anything is typed."""
        if self.form is None or not self.form.unsaved:
            self._drop()
            return
        ask = ConfirmDialog(
            translate("CasePage", "Let this record go?"),
            translate("CasePage", "What is typed here was not recorded and will be lost."),
            translate("CasePage", "Let it go"),
            self.window(),
        )
        ask.accepted.connect(self._drop)
        ask.open()

    @Slot()
    def _drop(self) -> None:
        standing = self.standing
        self.added()
        if standing is not None:
            self.let_go.emit(standing.section)

    def _leave(self) -> None:
        self.flush()
        self.standing = None

    def _begin(self, standing: Standing) -> None:
        self.standing = standing
        form = self._form_of(standing.section)
        if standing.line is None:
            self._begin_new(form, standing.section)
        else:
            self._begin_line(form, standing.section, standing.line)
        if standing.key in self._kept:
            form.put(self._kept[standing.key])
        self._stack.setCurrentWidget(form)
        for other in self._forms.values():
            other.foot.setVisible(other is form)
        self._area.ensureVisible(0, 0)
        self.begun.emit(standing.line)

    def _form_of(self, section: Section) -> RecordForm:
        made = self._forms.get(section.name)
        if made is None:
            made = RecordForm(section.form_title, section.fields, self._supplies)
            made.touched.connect(self.touched)
            made.touched.connect(self._pause.start)
            made.dropped.connect(self._ask_to_drop)
            self._forms[section.name] = made
            self._stack.addWidget(made)
            self._feet.addWidget(made.foot)
        return made

    def _begin_new(self, form: RecordForm, section: Section) -> None:
        form.begin(
            section.start or {},
            partial(self._writer.add, section),
            title=section.new_title,
            button=translate("CasePage", "Record it"),
        )

    def _begin_line(self, form: RecordForm, section: Section, line: Line) -> None:
        values = section.texts(line)
        if section.ways is None or section.ways.change is None or getattr(line, "entry_id", None):
            form.begin(values, None, title=section.form_title, note=section.note)
            return
        save = partial(self._writer.change, section, line.id)
        form.begin(values, save, title=section.form_title)

    def _lay_out(self) -> None:
        self._area.setObjectName("side")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._stack)
        self._card = column
        self._area.setWidget(card)
        self._feet.setContentsMargins(16, 0, 16, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area, 1)
        whole.addLayout(self._feet)

    def put_above(self, widget: QWidget) -> None:
        """Let a widget stand above the form, where it is seen first."""
        self._card.insertWidget(0, widget)


def _focused(form: RecordForm) -> QWidget:
    return form.window().focusWidget() or form
