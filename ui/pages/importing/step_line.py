"""The line of steps: where one stands, what lies behind and what comes."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.pages.importing.state import Step
from ui.words import translate


def step_name(step: Step) -> str:
    """Name a step."""
    return {
        Step.SOURCE: translate("ImportPage", "File"),
        Step.FORM: translate("ImportPage", "Reading"),
        Step.COLUMNS: translate("ImportPage", "Columns"),
        Step.HEAD: translate("ImportPage", "The list"),
        Step.ROWS: translate("ImportPage", "Rows"),
        Step.KNOWN: translate("ImportPage", "Known children"),
        Step.REPORT: translate("ImportPage", "Written"),
    }[step]


class StepLine(QWidget):
    """One button per step; those that can be reached are awake."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = {step: self._button(step) for step in Step}
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)

    def show_step(self, here: Step, furthest: Step) -> None:
        """Mark the step in front and those that can be reached."""
        for step, button in self.buttons.items():
            done = step < here <= Step.REPORT
            sign = "✓" if done else str(step + 1)
            button.setText(f"{sign}  {step_name(step)}")
            button.setChecked(step == here)
            button.setEnabled(step == here or (step <= furthest) == (here != Step.REPORT))
            button.setAccessibleDescription(_said(step, here))

    def _button(self, step: Step) -> QPushButton:
        made = QPushButton(step_name(step))
        made.setObjectName("step")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(partial(self.wanted.emit, step))
        return made


def _said(step: Step, here: Step) -> str:
    if step == here:
        return translate("ImportPage", "You are here.")
    if step < here:
        return translate("ImportPage", "Done; choose it to look again.")
    return translate("ImportPage", "Comes later.")
