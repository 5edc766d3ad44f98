"""Which pairs are shown: the same name or leads, of which list, waiting or decided."""

import uuid
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from caseapp.candidates import waiting
from caseapp.link_reading import Contradiction
from caseapp.review import ReviewItem
from caseapp.review_queue import leads, same_name
from db.codes import VerdictKind
from ui import wording
from ui.widgets.facet import Facet
from ui.words import translate

DECIDED, CONTRADICTING = "decided", "contradicting"
SAME_NAME, LEADS = 0, 1
LIST_LETTERS = 26  # that the title of a list may take
Items = Sequence[ReviewItem]
Ways = Mapping[str, tuple[str, Callable[[Items], Items]]]


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

    def chosen(self, items: Items, found: Collection[Contradiction]) -> Items:
        """Give the pairs to show, in the order of reviewing, and count those beside them."""
        ways = self._ways(found)
        self.which.offer(_counted(ways, items))
        belonging = ways[self.which.chosen][1](items)
        self.where.offer(_lists(belonging))
        here = [item for item in belonging if self._is_here(item)]
        parts = (same_name(here), leads(here))
        for place, (title, part) in enumerate(zip(_titles(), parts, strict=True)):
            self.tabs.setTabText(place, f"{title}  ·  {wording.count(len(part))}")
        return parts[self.tabs.currentIndex()]

    def show_a_full_tab(self, items: Items, found: Collection[Contradiction]) -> None:
        """Turn to the leads where only leads wait."""
        if self.chosen(items, found):
            return
        self.tabs.setCurrentIndex(LEADS - self.tabs.currentIndex())
        if not self.chosen(items, found):
            self.tabs.setCurrentIndex(SAME_NAME)

    def _ways(self, found: Collection[Contradiction]) -> Ways:
        """Give each way to choose with its word."""

        def contradicting(items: Items) -> Items:
            return [item for item in items if item.verdict and _touched(item, found)]

        ways: dict[str, tuple[str, Callable[[Items], Items]]] = {
            "": ("", waiting),
            DECIDED: (translate("ReviewPage", "With a verdict"), _decided),
        }
        if found or self.which.chosen == CONTRADICTING:
            word = translate("ReviewPage", "Contradicting verdicts")
            ways[CONTRADICTING] = (word, contradicting)
        return ways

    def _is_here(self, item: ReviewItem) -> bool:
        lists = (str(item.left.list_id), str(item.right.list_id))
        return not self.where.chosen or self.where.chosen in lists

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _titles() -> tuple[str, str]:
    return (
        translate("ReviewPage", "The same name in another form"),
        translate("ReviewPage", "Renamed child (leads)"),
    )


def _decided(items: Items) -> Items:
    judged = (VerdictKind.SAME, VerdictKind.DIFFERENT)
    return [item for item in items if item.verdict in judged]


def _touched(item: ReviewItem, found: Collection[Contradiction]) -> bool:
    lines = (item.left.entry_id, item.right.entry_id)
    return any(
        all(line in {side.entry_id for side in one.chain} for line in lines) for one in found
    )


def _counted(ways: Ways, items: Items) -> list[tuple[str, str, int]]:
    return [(way, word, len(of(items))) for way, (word, of) in ways.items() if way]


def _lists(items: Items) -> list[tuple[str, str, int]]:
    """Give the lists that the pairs come from, the largest first."""
    titles = {
        str(side.list_id): side.list_title for item in items for side in (item.left, item.right)
    }
    counts = Counter(
        str(list_id) for item in items for list_id in {item.left.list_id, item.right.list_id}
    )
    return [(list_id, titles[list_id], count) for list_id, count in counts.most_common()]
