"""The case in the order of time, as a picture whose events open their records."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout

from caseapp.case_file import CaseFile
from caseapp.course.timeline import Event, timeline
from ui.pages.case.panels import Panel
from ui.shell import Shell
from ui.widgets.labels import label
from ui.widgets.timeline_view import TimelineView
from ui.words import translate


class TimelinePanel(Panel):
    """The picture, the sentence of the event that is read, and how many events have no date."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.view = TimelineView(shell.words)
        self._case: CaseFile | None = None
        self._undated = label("", "muted", wrap=True)
        self._said = label(_hint(), wrap=True)
        self.view.read.connect(self._say)
        self.view.opened.connect(self._open)
        self._lay_out()

    def show_case(self, case: CaseFile) -> None:
        """Show the events of the case; a picture that is not in sight waits until it is."""
        self._case = case
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what waited."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if self._case is None:
            return
        events, self._case = timeline(self._case), None
        self.view.show_events(events)
        undated = sum(event.first is None for event in events)
        said = translate("Timeline", "%n records without a date are not drawn.", undated)
        self._undated.setText(said)
        self._undated.setVisible(undated > 0)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        """Tell the event that is read, or how events are read."""
        self._said.setText(sentence or _hint())

    @Slot(object)
    def _open(self, event: Event) -> None:
        self.wanted.emit(event.section, event.record)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(label(translate("Timeline", "Timeline"), "sectionTitle"), 1)
        for text, name, steps in (
            ("−", translate("Timeline", "Narrower"), -1),
            ("+", translate("Timeline", "Wider"), 1),
            (translate("Timeline", "Whole"), translate("Timeline", "All of it in sight"), 0),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._zoom, steps))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addLayout(row)
        for widget in (self._said, self.view, self._undated):
            column.addWidget(widget)

    def _zoom(self, steps: int) -> None:
        self.view.zoom(steps)


def _hint() -> str:
    return translate(
        "Timeline",
        "Arrow keys read the events, Enter opens one; + and − draw time wider or narrower.",
    )
