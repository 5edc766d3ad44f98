"""How much there is of the queue: moved on by each verdict, counted anew when the keys rest."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from caseapp.case_parts.proposals import proposed_pairs
from caseapp.review.counts import Counts
from caseapp.review.link_reading import Contradiction, contradictions
from caseapp.review.pages import count_queue, holds_more, items_of, read_judged_among
from caseapp.review.pairs import ReviewItem
from ui.desk import Desk

MANY = 5_000  # pairs; from here on they are counted when the page is painted and the keys rest
CONTRADICTING, PROPOSED = "contradicting", "proposed"
AT_FIRST, AFTER_KEYS = 50, 3_000  # milliseconds


class Counting(QObject):
    """The counts of the queue and the contradictions among all verdicts."""

    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.counts = Counts()
        self.found: Sequence[Contradiction] = ()
        self.contradicting: Sequence[ReviewItem] = ()
        self.proposed: Sequence[ReviewItem] = ()  # wait for a second person
        self._moved: dict[uuid.UUID, ReviewItem] = {}  # pairs counted on as they stand by now
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.count)

    def begin(self) -> None:
        """Count now, or where that takes a moment as soon as the page is painted."""
        if self._desk.read(holds_more, MANY):
            self._later.start(AT_FIRST)
        else:
            self.count()

    def go_on(self, before: ReviewItem | None) -> None:
        """Count after a change, which may be a verdict on the pair that was in front."""
        if not self._desk.read(holds_more, MANY):
            self.count()
            return
        if before is not None:
            self._move(self._moved.get(before.candidate_id, before))
        self.proposed = self._desk.read(items_of, self._desk.read(proposed_pairs))
        self._later.start(AFTER_KEYS)
        self.counted.emit()

    def _move(self, before: ReviewItem) -> None:
        for now in self._desk.read(items_of, [before.candidate_id]):
            self.counts = self.counts.moved(before, now)
            self._moved[now.candidate_id] = now

    def wait(self) -> None:
        """Put counting off while somebody goes through the queue."""
        if self._later.isActive():
            self._later.start(AFTER_KEYS)

    def apart(self, which: str) -> Sequence[ReviewItem] | None:
        """Give the pairs of a way that is kept here whole; None: it is read in pages."""
        return {CONTRADICTING: self.contradicting, PROPOSED: self.proposed}.get(which)

    @Slot()
    def count(self) -> None:
        """Count the whole queue."""
        self._later.stop()
        if not self._desk.is_open:
            return
        self._moved = {}
        self.counts = self._desk.read(count_queue)
        self.proposed = self._desk.read(items_of, self._desk.read(proposed_pairs))
        self.found = self._desk.read(contradictions)
        lines = {side.entry_id for one in self.found for side in one.chain}
        self.contradicting = self._desk.read(read_judged_among, lines) if lines else ()
        self.counted.emit()
