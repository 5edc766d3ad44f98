"""Says, while a new case is typed, which cases the child may have already."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from caseapp.likely_cases.likely import LikelyCase
from exports.words import Words
from ui import wording
from ui.seen import seen
from ui.widgets.labels import label
from ui.words import translate


class LikelyCases(QFrame):
    """A warning with a link for each case; nothing is seen where there is none."""

    chosen = Signal(object)  # the case's id

    def __init__(self, words: Words, said: str = "") -> None:
        super().__init__()
        self._words = words
        self.links: list[CaseLink] = []
        self.setObjectName("notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 8)
        usual = translate("NewCaseDialog", "This child may have a case already:")
        self._column.addWidget(label(said or usual, wrap=True))
        self.setVisible(False)

    def show_cases(self, found: Sequence[LikelyCase]) -> None:
        """Show these in place of those before."""
        for old in self.links:
            old.deleteLater()
        self.links = [CaseLink(one, self._words) for one in found]
        for link in self.links:
            self._column.addWidget(link)
            link.clicked.connect(self._choose)
        self.setVisible(bool(found))

    @Slot()
    def _choose(self) -> None:
        link = self.sender()
        if isinstance(link, CaseLink):
            self.chosen.emit(link.case_id)


class CaseLink(QPushButton):
    """Opens one case."""

    def __init__(self, found: LikelyCase, words: Words) -> None:
        super().__init__()
        self.case_id = found.case_id
        self.setObjectName("link")
        self.setAutoDefault(False)
        said = translate("NewCaseDialog", "{name}, {birth} – case {number} ({grade})")
        named = said.format(
            name=found.name,
            birth=wording.date(words, found.birth_edtf),
            number=found.number,
            grade=words.text(f"grade.{found.grade}"),
        )
        self.setText(seen(named).replace("&", "&&"))
