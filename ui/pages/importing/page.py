"""Import of a list in steps: everything is seen and can be corrected before it is written."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from caseapp.errors import Refused
from caseapp.lists.overview import lists
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs import choose
from ui.messages import sentence
from ui.pages.importing.columns_step import ColumnsStep
from ui.pages.importing.doubt import DoubtNotice
from ui.pages.importing.form_step import FormStep
from ui.pages.importing.handed import asks_anew, take
from ui.pages.importing.head_step import HeadStep
from ui.pages.importing.known_step import KnownStep
from ui.pages.importing.report_step import ReportStep
from ui.pages.importing.rows_step import RowsStep
from ui.pages.importing.source_step import SourceStep
from ui.pages.importing.state import Step, Wizard
from ui.pages.importing.step_line import StepLine, step_name
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.pages.page import Page
from ui.shell import Place, Shell
from ui.widgets.heading import command_button
from ui.widgets.labels import label
from ui.words import translate

STEPS: dict[Step, type[StepView]] = {
    Step.SOURCE: SourceStep,
    Step.FORM: FormStep,
    Step.COLUMNS: ColumnsStep,
    Step.HEAD: HeadStep,
    Step.ROWS: RowsStep,
    Step.KNOWN: KnownStep,
    Step.REPORT: ReportStep,
}


class ImportPage(Page):
    """`Place.detail` is the path of the file, or the key of what was handed over."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(translate("ImportPage", "Import a list"))
        self.importing = Importing(shell, self)
        self.line = StepLine()
        self.steps = {step: made(shell, self.importing) for step, made in STEPS.items()}
        self.problem = label("", "refusal", wrap=True)
        self.doubt = DoubtNotice(self.importing)
        self.retry = QPushButton(translate("ImportPage", "&Try again"))
        self.other = QPushButton(translate("ImportPage", "Choose &another file…"))
        self.other.setObjectName("primary")
        self._stack = QStackedWidget()
        self._step = Step.SOURCE
        self._opened, self._asked = "", ""
        self._lay_out()
        self._show()

    @property
    def state(self) -> Wizard:
        """What is known of the import."""
        return self.importing.state

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ImportPage", "Import") + " › " + step_name(self.state.step)

    def show_place(self, place: Place) -> None:
        """Take the file or the pasted text that the place names, unless it is in work."""
        if asks_anew(place.detail):
            self._begin_anew(place.detail)
        elif place.detail and place.detail != self._opened:
            self._opened = place.detail
            source = take(place.detail)
            if source is not None:
                self.importing.open(source)

    def _begin_anew(self, asked: str) -> None:
        """Leave the report of a finished import, but not on the way back to it."""
        if asked != self._asked and self.state.report is not None:
            self.importing.start_again()
        self._asked = asked

    def refresh(self) -> None:
        """Leave the report of an import that was taken back meanwhile."""
        written = self.state.list_id()
        known = self.shell.desk.read(lists) if written else ()
        if written and written not in {one.list_id for one in known}:
            self.importing.start_again()

    def commands(self) -> Handlers:
        """Answer the steps, writing, and what the step in front answers."""
        return {
            Command.NEXT_STEP: partial(self._move, 1),
            Command.PREVIOUS_STEP: partial(self._move, -1),
            Command.WRITE_IMPORT: self._write,
            **self.steps[self.state.step].commands(),
        }

    def asleep(self) -> Collection[Command]:
        """Name the steps that cannot be taken, and writing before the last one."""
        step, asleep = self.state.step, []
        if step in (Step.SOURCE, Step.REPORT):
            asleep.append(Command.PREVIOUS_STEP)
        refused = step == Step.SOURCE and self.state.is_refused
        if refused or step >= min(Step.KNOWN, self.state.furthest):
            asleep.append(Command.NEXT_STEP)
        if not self.state.can_write or self.importing.busy:
            asleep.append(Command.WRITE_IMPORT)
        return (*asleep, *self.steps[step].asleep())

    def first_focus(self) -> QWidget | None:
        """Give what the step in front gives."""
        return self.steps[self.state.step].first_focus()

    def unsaved(self) -> bool:
        """Tell whether an import is begun and not written."""
        return self.state.is_begun

    def drop(self) -> None:
        """Forget the import that is begun."""
        self.importing.start_again()

    def kept(self) -> object:
        """Keep the whole import."""
        self._flush()
        return self._opened, self.state

    def restore(self, kept: object) -> None:
        """Go on where the import stood."""
        if isinstance(kept, tuple):
            self._opened, state = kept
            self.importing.take(state)
            self.importing.ensure()

    @Slot()
    def show_state(self) -> None:
        """Show the step of now and what is known."""
        moved = self._step != self.state.step
        self._show()
        self.shell.wake()
        if moved and self.isVisible():
            self._focus()

    def _show(self) -> None:
        state = self.state
        step = self.steps[state.step]
        step.show_state()
        self._step = state.step
        self._stack.setCurrentWidget(step)
        self.line.show_step(state.step, state.furthest)
        self._head.say(step.said())
        self._show_problem()
        self.doubt.show_state()
        self.write.setVisible(state.step == Step.KNOWN)
        self.next.setVisible(state.step < Step.KNOWN)
        self.previous.setVisible(Step.SOURCE < state.step < Step.REPORT)
        if state.source is None:
            self._opened = ""

    def _focus(self) -> None:
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    def _show_problem(self) -> None:
        error = self.state.problem
        self.problem.setText(sentence(error) if isinstance(error, Refused) else "")
        self.problem.setVisible(bool(self.problem.text()))
        idle = not self.importing.busy and self.state.is_begun
        self.retry.setVisible(idle and _lacks(self.state))
        self.other.setVisible(idle and self.state.is_refused and self.state.step == Step.FORM)

    @Slot()
    def _move(self, by: int) -> None:
        self._flush()
        self.importing.go(Step(self.state.step + by))

    @Slot(object)
    def _go(self, step: Step) -> None:
        self._flush()
        self.importing.go(step)
        self.show_state()

    @Slot()
    def _choose_other(self) -> None:
        path = choose.spreadsheet(self)
        if path is not None:
            self.importing.open_path(path)

    @Slot()
    def _write(self) -> None:
        self.importing.write()

    def _flush(self) -> None:
        head = self.steps[Step.HEAD]
        if isinstance(head, HeadStep) and self.state.step == Step.HEAD:
            head.flush()

    def _lay_out(self) -> None:
        for step in self.steps.values():
            self._stack.addWidget(step)
        actions = self.shell.action_set
        self.previous = command_button(actions[Command.PREVIOUS_STEP])
        self.next = command_button(actions[Command.NEXT_STEP], primary=True)
        self.write = command_button(actions[Command.WRITE_IMPORT], primary=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.previous)
        row.addStretch(1)
        row.addWidget(self.other)
        row.addWidget(self.retry)
        row.addWidget(self.next)
        row.addWidget(self.write)
        self.body.addWidget(self.line)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.doubt)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(row)
        self.line.wanted.connect(self._go)
        self.retry.clicked.connect(self.importing.ensure)
        self.other.clicked.connect(self._choose_other)
        self.importing.changed.connect(self.show_state)


def _lacks(state: Wizard) -> bool:
    """Tell whether the step in front waits for work that was cancelled or refused."""
    if state.read is None:
        return True
    if state.step == Step.KNOWN:
        return state.plan is None or state.likely is None
    return state.step == Step.ROWS and state.plan is None
