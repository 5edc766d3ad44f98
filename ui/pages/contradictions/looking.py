"""Marking a contradiction as looked at and in order, and opening it again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp import looked_at
from caseapp.cases.written import act_of
from caseapp.contradictions.model import Contradiction
from ui.dialogs.reason import ReasonDialog
from ui.pages.page import Shell
from ui.words import translate


class Looking(QObject):
    """Notes what a person says of the chosen contradiction."""

    def __init__(
        self, shell: Shell, chosen: Callable[[], Contradiction | None], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._shell, self._chosen, self._owner = shell, chosen, owner

    @property
    def can_note(self) -> bool:
        """Whether one is chosen that nobody has found in order."""
        found = self._chosen()
        return found is not None and found.is_open

    @property
    def can_reopen(self) -> bool:
        """Whether one is chosen that somebody has looked at."""
        found = self._chosen()
        return found is not None and found.looked is not None

    @Slot()
    def ask(self) -> None:
        """Ask why the chosen one is in order, and note it."""
        found = self._chosen()
        if found is None:
            return
        question = (
            translate("ContradictionsPage", "Looked at, in order"),
            translate(
                "ContradictionsPage",
                "Both statements stay. The contradiction comes back when either of them changes.",
            ),
            translate("ContradictionsPage", "In order"),
        )
        ReasonDialog(question, partial(self._note, found), self._owner.window()).open()

    @Slot()
    def reopen(self) -> None:
        """Take back that the chosen one is in order."""
        found = self._chosen()
        if found is None:
            return
        desk = self._shell.desk
        with desk.telling():
            worker = desk.workspace.worker
            desk.write(act_of, looked_at.reopen, found.finding, worker=worker)

    def _note(self, found: Contradiction, reason: str) -> None:
        desk = self._shell.desk
        worker = desk.workspace.worker
        desk.write(act_of, looked_at.note, found.finding, reason, worker=worker)
