"""Which pairs are shown: the same name or leads, of which list, waiting or decided."""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from caseapp.review.counts import Wanted, Which
from caseapp.review.pairs import ReviewItem
from ui import wording
from ui.pages.review.counting import CONTRADICTING, PROPOSED, Counting
from ui.widgets.facet import Facet
from ui.words import translate

DECIDED = "decided"
SAME_NAME, LEADS = 0, 1
LIST_LETTERS = 26  # that the title of a list may take
Items = Sequence[ReviewItem]


class Filters(QWidget):
    """Two tabs that are never mixed, and two filters beside them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.tabs.setAccessibleName(translate("ReviewPage", "Kind of match"))
        for title in _titles():
            self.tabs.addTab(title)
        self.which = Facet(
            translate("ReviewPage", "Which pairs"), translate("ReviewPage", "Waiting for a verdict")
        )
        self.where = Facet(
            translate("ReviewPage", "Pairs of which list"), translate("ReviewPage", "All lists")
        )
        self.where.setMaximumWidth(self.fontMetrics().averageCharWidth() * LIST_LETTERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.which)
        row.addWidget(self.where)
        self.tabs.currentChanged.connect(self._tell)
        self.which.changed.connect(self._tell)
        self.where.changed.connect(self._tell)

    def show_list(self, list_id: uuid.UUID | None) -> None:
        """Show the pairs of one list, or of all."""
        self.where.choose(str(list_id) if list_id else "")

    @property
    def wanted(self) -> Wanted:
        """What of the queue is to be seen."""
        which = Which.DECIDED if self.which.chosen == DECIDED else Which.WAITING
        where = uuid.UUID(self.where.chosen) if self.where.chosen else None
        return Wanted(which, leads=self.tabs.currentIndex() == LEADS, list_id=where)

    def show_counts(self, counting: Counting) -> None:
        """Say how many pairs there are of each way, list and tab."""
        counts, kept = counting.counts, counting.apart(self.which.chosen)
        ways = [(DECIDED, translate("ReviewPage", "With a verdict"), counts.whole(Which.DECIDED))]
        for way, word in _ways_apart().items():
            found = counting.apart(way)
            if found or self.which.chosen == way:
                ways.append((way, word, len(found or ())))
        self.which.offer(ways)
        lists = counts.lists(self.wanted.which)
        own = translate("ReviewPage", "Our own records")
        self.where.offer([(str(list_id), title or own, count) for list_id, title, count in lists])
        for place, title in enumerate(_titles()):
            if kept is not None:
                count = len(self.here(kept, leads=place == LEADS))
            else:
                count = counts.count(replace(self.wanted, leads=place == LEADS))
            self.tabs.setTabText(place, f"{title}  ·  {wording.count(count)}")

    def here(self, items: Items, *, leads: bool) -> Items:
        """Give those of some pairs that belong to a tab and to the chosen list."""
        return [item for item in items if item.is_lead == leads and self._is_here(item)]

    def show_tab(self, *, leads: bool) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(LEADS if leads else SAME_NAME)

    def _is_here(self, item: ReviewItem) -> bool:
        lists = (str(item.left.list_id), str(item.right.list_id))
        return not self.where.chosen or self.where.chosen in lists

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _ways_apart() -> dict[str, str]:
    return {
        PROPOSED: translate("ReviewPage", "Waiting for a second person"),
        CONTRADICTING: translate("ReviewPage", "Contradicting verdicts"),
    }


def _titles() -> tuple[str, str]:
    return (
        translate("ReviewPage", "The same name in another form"),
        translate("ReviewPage", "Renamed child (leads)"),
    )
