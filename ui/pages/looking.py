"""Marking what was found in a case as looked at and in order, and opening it again."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.cases.written import act_of
from caseapp.findings import looked_at
from caseapp.findings.model import Finding, Looked
from ui.dialogs.reason import ReasonDialog
from ui.shell import Shell
from ui.words import translate


class Found(Protocol):
    """A contradiction, or what a check says."""

    @property
    def finding(self) -> Finding:
        """What a note on it is known by."""

    @property
    def is_open(self) -> bool:
        """Whether it still waits for somebody to look."""

    @property
    def looked(self) -> Looked | None:
        """What somebody said of it."""


class Looking(QObject):
    """Notes what a person says of the chosen one; `comes_back` says when it is asked again."""

    def __init__(
        self, shell: Shell, chosen: Callable[[], Found | None], owner: QWidget, comes_back: str
    ) -> None:
        super().__init__(owner)
        self._shell, self._chosen, self._owner = shell, chosen, owner
        self._comes_back = comes_back

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
            self._comes_back,
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

    def _note(self, found: Found, reason: str) -> None:
        desk = self._shell.desk
        worker = desk.workspace.worker
        desk.write(act_of, looked_at.note, found.finding, reason, worker=worker)


def either_changes() -> str:
    """Say when a contradiction that was found in order comes back."""
    return translate(
        "ContradictionsPage",
        "Both statements stay. The contradiction comes back when either of them changes.",
    )


def it_changes() -> str:
    """Say when a remark that was found in order comes back."""
    return translate("ChecksPanel", "It is asked again only when what it is about changes.")
