"""A hint that the child may have another case, once a name or birth of this one has changed."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from caseapp.case_file import CaseFile
from caseapp.likely_cases.likely import LikelyCase
from caseapp.progress import Progress
from ui.dialogs.likely import LikelyCases
from ui.pages.case.panels import Panel
from ui.shell import PageName, Place, Shell
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.warm import Warm


class LikelyHint(Panel):
    """Looks beside the window after each change; says nothing of a case that was only opened."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._case_id: uuid.UUID | None = None
        self._known: object = None  # names and births that were looked for, or came with the case
        said = translate("LikelyHint", "Perhaps the same child has another case:")
        self.likely = LikelyCases(shell.words, said)
        self.likely.chosen.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.likely)
        self.setVisible(False)

    def show_case(self, case: CaseFile) -> None:
        """Look for other cases where a name or birth was added or changed here."""
        known = (
            [(name.surname, name.given_name, name.patronymic) for name in case.names],
            [birth.date for birth in case.births],
        )
        before, self._case_id, self._known = (self._case_id, self._known), case.id, known
        if case.id != before[0]:
            self._show(case.id, ())
        elif known != before[1]:
            from ui.warm import warm_of  # noqa: PLC0415 - slow; most visits change no name

            title = translate("LikelyHint", "Looking whether the child has another case…")
            look = partial(_look, warm_of(self._shell.desk), case.id, known)
            self._shell.desk.run(title, look, self._answer)

    @Slot(object)
    def _answer(self, answer: tuple[uuid.UUID, object, Sequence[LikelyCase]]) -> None:
        """Show what was found, unless the case or its names are others by now."""
        case_id, known, found = answer
        if (case_id, known) == (self._case_id, self._known):
            self._show(case_id, found)

    def _show(self, case_id: uuid.UUID, found: Sequence[LikelyCase]) -> None:
        self.likely.show_cases([one for one in found if one.case_id != case_id])
        self.setVisible(bool(self.likely.links))

    @Slot(object)
    def _open(self, case_id: uuid.UUID) -> None:
        self._shell.go(Place(PageName.CASE, record=case_id))


def _look(
    warm: Warm, case_id: uuid.UUID, known: object, progress: Progress
) -> tuple[uuid.UUID, object, Sequence[LikelyCase]]:
    return case_id, known, warm.beside(case_id, progress)
