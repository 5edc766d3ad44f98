"""The sheet beside the queue: all that is known about the chosen pair."""

from PySide6.QtWidgets import QFrame, QScrollArea

from caseapp.review.beside_pair import beside, decision
from caseapp.review.pairs import ReviewItem
from exports.words import Words
from ui.desk import Desk
from ui.pages.review.comparison import Around, Comparison
from ui.pages.review.warnings import warnings
from ui.widgets.labels import label
from ui.words import translate


class PairSheet(QScrollArea):
    """Shows one pair, and is made anew only where it has something else to say."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None  # what the sheet was made of
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("ReviewPage", "Both sides of the pair"))

    def show_pair(self, item: ReviewItem | None, desk: Desk, words: Words) -> None:
        """Show a pair as it stands now, or nothing."""
        about = desk.read(beside, *item.lines) if item else None
        decided = desk.read(decision, item.verdict_id) if item and item.verdict_id else None
        if self._shown == (item, about, decided) and self.widget() is not None:
            return
        self._shown = (item, about, decided)
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        if item is None or about is None:
            self.setWidget(label("", "muted"))
        else:
            said = Around(warnings(item, about, words), about.families, decided)
            self.setWidget(Comparison(item, words, said))
