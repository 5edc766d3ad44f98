"""A filter by one of the values that occur, each with its count."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox

from ui.seen import seen
from ui.widgets.whole_box import WholeBox
from ui.wording import count

LEAST = 16  # average letters
UNKNOWN = "…"  # a value chosen before its word is known


class Facet(WholeBox):
    """The first choice is all; a value that no longer occurs stays chosen, with count 0.

    A value of which no word was ever known falls back to all: no code is ever shown.
    """

    changed = Signal()

    def __init__(self, name: str, all_of_them: str) -> None:
        super().__init__()
        self._name, self._all = name, all_of_them
        self._known: dict[str, str] = {}  # value -> word, of all that were ever offered
        self.setAccessibleName(name)
        self.currentTextChanged.connect(self._say_whole)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(all_of_them, "")
        self.activated.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """Give way where room lacks, rather than push the page off the screen."""
        least = self.fontMetrics().averageCharWidth() * LEAST
        return super().minimumSizeHint().boundedTo(QSize(least, self.maximumHeight()))

    @property
    def chosen(self) -> str:
        """The value to filter by, or empty: all."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Filter by a value."""
        if value and self.findData(value) < 0:
            self.addItem(self._worded(self._known.get(value, UNKNOWN), 0), value)
        self.setCurrentIndex(max(0, self.findData(value)))

    def offer(self, values: Sequence[tuple[str, str, int]]) -> None:
        """Offer values with their words and counts; the choice stays."""
        chosen = self.chosen
        self.clear()
        self.addItem(self._all, "")
        for value, word, number in values:
            self._known[value] = word
            self.addItem(self._worded(word, number), value)
        self.choose(chosen if chosen in self._known else "")

    def _worded(self, word: str, number: int) -> str:
        return f"{seen(word)}  ({count(number)})"

    @Slot(str)
    def _say_whole(self, chosen: str) -> None:
        self.setToolTip(f"{self._name}: {chosen}")

    @Slot(int)
    def _tell(self, _index: int) -> None:
        self.changed.emit()
