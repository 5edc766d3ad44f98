"""Which lines of two compared lists are shown: by state, and by what changed."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.lists.versions.compared import ComparedLine, Comparison, LineState
from exports.list_values import list_field
from exports.words import Words
from ui.widgets.facet import Facet
from ui.widgets.labels import label
from ui.words import translate


class LineFilters(QWidget):
    """Both choices, and how many lines there are of each state."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.states = Facet(
            translate("VersionsPage", "State"), translate("VersionsPage", "All lines")
        )
        self.kinds = Facet(
            translate("VersionsPage", "What changed"), translate("VersionsPage", "All fields")
        )
        self._counted = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.states, self.kinds, self._counted):
            row.addWidget(widget)
        row.addStretch(1)
        self.states.changed.connect(self.changed)
        self.kinds.changed.connect(self.changed)

    @property
    def state(self) -> str:
        """The chosen state of a line, or empty."""
        return self.states.chosen

    @property
    def field(self) -> str:
        """The chosen field that changed, or empty."""
        return self.kinds.chosen

    def offer(self, found: Comparison) -> None:
        """Offer the states and the fields that there are, each with its number of lines."""
        words, counts = self._words, found.counts()
        self.states.offer(
            [(state, words.capital(f"line_state.{state}"), counts[state]) for state in LineState]
        )
        fields = Counter(change.field for line in found.lines for change in line.changes)
        self.kinds.offer([(field, list_field(words, field), fields[field]) for field in fields])
        said = [f"{words.text(f'line_state.{state}')}: {counts[state]}" for state in LineState]
        if waiting := sum(len(line.open_changes) for line in found.lines):
            said.append(translate("VersionsPage", "%n changes wait to be accepted", waiting))
        self._counted.setText("  ·  ".join(said))

    def kept(self, lines: Sequence[ComparedLine]) -> list[int] | None:
        """Give the places of the lines that are wanted; None where all are."""
        state, field = self.state, self.field
        if not state and not field:
            return None
        return [
            place
            for place, line in enumerate(lines)
            if state in ("", line.state)
            and (not field or field in {change.field for change in line.changes})
        ]
