"""A warning above the steps: few rows belong to the list that is answered, or have a surname."""

import uuid
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.doubts import doubt_sentence, surname_sentence
from ui.pages.importing.state import Step
from ui.pages.importing.wizard import Importing
from ui.widgets.labels import label
from ui.words import translate

STEPS = (Step.HEAD, Step.ROWS, Step.KNOWN)


class DoubtNotice(QFrame):
    """The sentence, and a button that takes the list which more of the rows fit."""

    def __init__(self, importing: Importing) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._importing = importing
        self._better: uuid.UUID | None = None
        self.said = label("", wrap=True)
        self.button = QPushButton(translate("ImportPage", "&Take that list"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._take)

    def show_state(self) -> None:
        """Warn while the doubt stands."""
        state = self._importing.state
        doubt = state.plan.doubt if state.plan else None
        lacking = state.plan.without_surname if state.plan else 0
        self.setVisible((doubt is not None or lacking > 0) and state.step in STEPS)
        said = [doubt_sentence(doubt)] if doubt else []
        said += [surname_sentence(lacking)] if lacking else []
        self.said.setText(" ".join(said))
        self._better = doubt.better.list_id if doubt and doubt.better else None
        self.button.setVisible(self._better is not None)

    @Slot()
    def _take(self) -> None:
        head = self._importing.state.head
        if head is not None and self._better is not None:
            self._importing.answer(replace(head, answers_list_id=self._better))
