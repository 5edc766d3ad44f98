"""What a case says in a few lines: coming of age, and moves between regions."""

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout

from caseapp.case_file import CaseFile
from caseapp.course.adulthood import adulthood
from exports.adulthood import age_sentences, turning_sentences
from exports.moves import moves_line
from ui.pages.case.panels import Panel
from ui.shell import Shell
from ui.widgets.labels import label
from ui.words import translate


class _LinesPanel(Panel):
    """A title with lines below it; nothing where there is nothing to say."""

    def __init__(self, shell: Shell, title: str) -> None:
        super().__init__()
        self._words = shell.words
        self._lines = label("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(label(title, "sectionTitle"))
        column.addWidget(self._lines)

    def _say(self, lines: list[str]) -> None:
        self._lines.setText("\n".join(lines))
        self.setVisible(bool(lines))


class AgesPanel(_LinesPanel):
    """When the child turns 16 and 18 by every birth record, and how old it was."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("CasePage", "Age"))

    def show_case(self, case: CaseFile) -> None:
        """Say it of today."""
        today = dt.date.today()
        said = adulthood(case, today)
        ages = "; ".join(age_sentences(case, said, self._words))
        turning = turning_sentences(said, self._words, today)
        self._say([line for line in (*turning, ages) if line])


class MovesPanel(_LinesPanel):
    """From region to region, as reported."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("CasePage", "Moves between regions, as reported"))

    def show_case(self, case: CaseFile) -> None:
        """Say every move in the order of time."""
        said = moves_line(case, self._words)
        self._say([said] if said else [])
